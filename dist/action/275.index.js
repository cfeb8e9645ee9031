export const id = 275;
export const ids = [275,367];
export const modules = {

/***/ 58871:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 58871;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 52275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notificationsFor: () => (/* binding */ notificationsFor)
});

// UNUSED EXPORTS: openKnown, unknown, whySilent

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/plan/did-you-mean.js
var did_you_mean = __webpack_require__(84811);
// EXTERNAL MODULE: ./lib/plan/expression.js + 2 modules
var expression = __webpack_require__(47750);
// EXTERNAL MODULE: ./lib/notify/known/built-in.js + 21 modules
var built_in = __webpack_require__(97784);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/notify/known/plugins.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/**
 * The notifiers of a plan's plugins: ES modules that export `notifiers`, a list, or `notifier`. Those that export none are left out. Paths
 * count from `folder`. Throws `usage` for a file that cannot be loaded, or exports something else by that name.
 */
async function loadNotifierPlugins(paths, folder) {
    const lists = await Promise.all(paths.map((path) => loadPlugin(path, (0,external_node_path_.resolve)(folder, path))));
    return lists.flat();
}
async function loadPlugin(name, path) {
    const module = await __webpack_require__(58871)(__rewriteRelativeImportExtension((0,external_node_url_.pathToFileURL)(path).href)).catch((cause) => {
        throw new errors/* Fault */.vC('usage', `The plugin ${name} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, {
            cause,
        });
    });
    const given = module.notifiers ?? module.notifier ?? [];
    return (Array.isArray(given) ? given : [given]).map((one) => checked(name, one));
}
function checked(plugin, given) {
    const { name, send } = (given ?? {});
    const fault = (what) => new errors/* Fault */.vC('usage', `A notifier of the plugin ${plugin} ${what}.`);
    if (typeof name !== 'string' || name === '')
        throw fault('has no name');
    if (typeof send !== 'function')
        throw fault(`(${name}) has no function send`);
    return given;
}

;// CONCATENATED MODULE: ./lib/notify/known/registry.js

/** The notifiers a plan may name, by name. Throws `usage` where two have one name, so that nothing built in is replaced unseen. */
function createNotifierRegistry(notifiers) {
    const byName = new Map();
    for (const notifier of notifiers) {
        if (byName.has(notifier.name)) {
            throw new errors/* Fault */.vC('usage', `There are two notifiers called ${notifier.name}.`, {
                cure: 'Give yours a name of its own; a notifier that is there is never replaced.',
            });
        }
        byName.set(notifier.name, notifier);
    }
    return byName;
}

// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/notify/moments/history.js
/** Earlier runs that count for how long a task usually takes, and how many of them it takes to know. */
const MOST_RUNS = 10;
const LEAST_RUNS = 3;
const FACTOR = 2;
/** ms below which nobody waits. */
const LEAST_MORE_MS = 1_000;
/** True where the newest earlier run of the same plan that came to an end failed, and this one succeeded. `earlier` is newest first. */
function isRecovered(run, earlier) {
    if (run.status !== 'succeeded')
        return false;
    const ended = earlierOf(run, earlier).find(({ status }) => status === 'succeeded' || status === 'failed');
    return ended?.status === 'failed';
}
/** Tasks that took more than twice the median of the plan's last ten successful runs, where at least three are known. */
function slowTasks(run, earlier) {
    const good = earlierOf(run, earlier)
        .filter(({ status }) => status === 'succeeded')
        .slice(0, MOST_RUNS);
    return [...run.tasks.values()].flatMap((task) => {
        const usual = usualDuration(task, good);
        if (usual === undefined || task.status !== 'succeeded' || task.carried_from !== null)
            return [];
        const took = task.duration_ms ?? 0;
        return took > FACTOR * usual && took - usual >= LEAST_MORE_MS ? [{ task: { ...task }, usual }] : [];
    });
}
function usualDuration({ task: id }, runs) {
    const durations = runs.flatMap((run) => {
        const task = run.tasks.get(id);
        const counts = task?.status === 'succeeded' && task.carried_from === null && task.duration_ms !== null;
        return counts ? [task.duration_ms ?? 0] : [];
    });
    if (durations.length < LEAST_RUNS)
        return undefined;
    const sorted = durations.sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
function earlierOf(run, earlier) {
    return earlier.filter(({ plan, run_id, attempt, started_at }) => plan.name === run.plan.name &&
        !(run_id === run.run_id && attempt === run.attempt) &&
        started_at <= run.started_at);
}

;// CONCATENATED MODULE: ./lib/notify/moments/moments.js
/** What an event means while the run goes on, the most telling first; of one event at most one is told. */
function momentsOf(event) {
    switch (event.type) {
        case 'run_started':
            return [{ state: 'started', scope: 'run' }];
        case 'task_started':
            return [{ state: 'started', scope: 'task', task: event.task }];
        case 'task_ended':
            return taskStates(event.status, event.tolerated).map((state) => ({ state, scope: 'task', task: event.task }));
        default:
            // Carried results were told when they came about.
            return [];
    }
}
/** What the end of a run means, the most telling first. `recovered` is true where the run before it failed. */
function momentsAtEnd(run, recovered) {
    const states = [...(recovered ? ['recovered'] : []), ...runStates(run.status)];
    return states.map((state) => ({ state, scope: 'run' }));
}
function taskStates(status, tolerated) {
    if (status === 'succeeded')
        return ['succeeded', 'finished'];
    if (status === 'failed')
        return tolerated ? ['finished'] : ['failed', 'finished'];
    return status === 'awaiting_approval' ? ['awaiting_approval'] : [];
}
function runStates(status) {
    if (status === 'running')
        return [];
    return status === 'awaiting_approval' ? [status] : [status, 'finished'];
}

;// CONCATENATED MODULE: ./lib/notify/moments/observer.js



/** Hears a run and tells people of it, beside the run: it never slows or fails it, and ends within `patience` after it. */
function createNotificationObserver(options) {
    const { system, patience, onNote } = options;
    const over = new AbortController();
    let lines = [];
    let earlier = Promise.resolve([]);
    let last;
    let endedAs;
    const begin = (run) => {
        lines = options.open(run, over.signal);
        earlier = options.earlier?.().catch(() => []) ?? Promise.resolve([]);
    };
    const sayTheRest = async (run) => {
        const runs = await earlier;
        const moments = momentsAtEnd(run, isRecovered(run, runs));
        const slow = slowTasks(run, runs);
        for (const { teller } of lines)
            teller.end(moments, run, slow);
        await Promise.all(lines.map(({ channel }) => channel.drained()));
    };
    return {
        name: 'notifications',
        onEvent: (event, run) => {
            // Who takes over a run from somebody else does not hear it begin.
            if (last === undefined || event.type === 'run_started')
                begin(run);
            last = run;
            if (event.type === 'run_ended')
                endedAs = event;
            for (const { teller } of lines)
                teller.hear(momentsOf(event), run);
        },
        close: async () => {
            if (last === undefined || endedAs === undefined)
                return;
            const done = new AbortController();
            const rest = sayTheRest(last).finally(() => done.abort());
            await (0,clock/* sleep */.yy)(system.clock, typeof patience === 'function' ? patience() : patience, done.signal);
            over.abort();
            // What listens to the signal ends now; what does not is not waited for.
            const grace = (0,clock/* sleep */.yy)(system.clock, GRACE_MS, done.signal);
            await Promise.race([rest.catch((thrown) => onNote(`Notifications broke: ${String(thrown)}`)), grace]);
            for (const title of lines.flatMap(({ channel }) => channel.waiting()))
                onNote(`Nobody was told in time: ${title}.`);
        },
    };
}
const GRACE_MS = 500;

// EXTERNAL MODULE: ./lib/schema/json.js
var json = __webpack_require__(40994);
;// CONCATENATED MODULE: ./lib/notify/states.js
/** Everything a notifier may be asked to tell of. */
const NOTIFIED_STATES = [
    'started',
    'finished',
    'succeeded',
    'failed',
    'cancelled',
    'recovered',
    'awaiting_approval',
    'approved',
    'rejected',
    'expired',
    'lost',
    'slow',
    'missed',
];
/** Told where a plan's notifier has no `on`, and the notifier itself none of its own. */
const USUAL_STATES = ['awaiting_approval', 'failed'];
/** States that are of a task unless `per: run` says otherwise. */
const OF_TASKS = ['awaiting_approval', 'approved', 'rejected', 'expired', 'slow'];
/** States that a task cannot be in: they are of the run whatever `per` says. */
const OF_RUNS = ['recovered', 'cancelled', 'lost', 'missed'];
/** Whether a state is told of each task or of the run. */
function scopeOf(state, per) {
    if (OF_RUNS.includes(state))
        return 'run';
    return per ?? (OF_TASKS.includes(state) ? 'task' : 'run');
}

;// CONCATENATED MODULE: ./lib/notify/rules/rule.js


/** The rules of a plan's `notifiers`, in its order; what is no notifier is left out. `known` gives each its own default for `on`. */
function readRules(notifiers, known) {
    if (!Array.isArray(notifiers))
        return [];
    const entries = notifiers.map((one, index) => ({ one, index }));
    return entries.flatMap(({ one, index }) => {
        if (!(0,json/* isMap */.j)(one))
            return [];
        const uses = String(one.uses);
        const condition = one.if === undefined ? undefined : String(one.if).trim();
        return {
            index,
            uses,
            on: Array.isArray(one.on)
                ? NOTIFIED_STATES.filter((state) => one.on.includes(state))
                : usual(known(uses)),
            condition,
            per: one.per === 'task' || one.per === 'run' ? one.per : undefined,
            digest: typeof one.digest === 'boolean' ? one.digest : undefined,
            format: one.format === 'seed' ? 'seed' : 'usual',
            settings: (0,json/* isMap */.j)(one.with) ? one.with : {},
        };
    });
}
function usual(notifier) {
    return notifier?.on ?? USUAL_STATES;
}
/** True where a rule wants a state told, of a task or of the run. */
function wants(rule, state, scope) {
    return rule.on.includes(state) && scopeOf(state, rule.per) === scope;
}
/** True where a state is not told when it happens but folded into the one message at the run's end. */
function isFolded(rule, state, scope) {
    if (rule.digest !== undefined)
        return rule.digest;
    // The original's payload is of one task.
    return rule.format !== 'seed' && scope === 'task' && (state === 'failed' || state === 'slow');
}

// EXTERNAL MODULE: ./lib/run/contexts.js
var contexts = __webpack_require__(14076);
// EXTERNAL MODULE: ./lib/run/run.js
var run_run = __webpack_require__(70423);
;// CONCATENATED MODULE: ./lib/notify/rules/scope.js



/** What expressions of notifiers see; before there is a run, `run` has no id. */
function scopeOfRun(plan, system, run) {
    const named = Object.entries(system.env);
    const isSecret = ([name]) => plan.secrets.includes(name);
    const started = run ?? { run_id: '', attempt: 0, started_at: (0,clock/* isoTime */.Ly)(system.clock.now()) };
    const outcomes = () => new Set([...(run?.steps.keys() ?? [])].map((id) => (run ? (0,run_run/* stepOutcome */.f)(run, id) : 'open')));
    const isCancelled = () => run?.status === 'cancelled' || run?.stopping?.cause === 'signal';
    const isFailed = () => outcomes().has('failed');
    return {
        contexts: {
            plan: { name: plan.name, path: plan.path, digest: plan.digest },
            run: (0,contexts/* runContext */.pO)(started),
            params: plan.params,
            env: Object.fromEntries(named.filter((entry) => !isSecret(entry))),
            secrets: Object.fromEntries(named.filter(isSecret)),
            steps: run ? Object.fromEntries([...run.steps.keys()].map((id) => [id, stepContext(run, id)])) : {},
            github: (0,contexts/* githubContext */.h4)(system.env),
        },
        status: {
            success: () => !isFailed() && !isCancelled() && !outcomes().has('blocked'),
            failure: isFailed,
            always: () => true,
            cancelled: isCancelled,
        },
        changed: () => false,
    };
}
function stepContext(run, id) {
    const tasks = (run.steps.get(id) ?? []).flatMap((task) => run.tasks.get(task) ?? []);
    const [only] = tasks;
    if (only && tasks.length === 1 && only.task === id)
        return (0,contexts/* taskContext */.Fv)(only);
    const names = [...new Set(tasks.flatMap((task) => Object.keys(task.outputs)))];
    return {
        status: tasks.find((task) => task.status === 'failed' && !task.tolerated)?.status ?? 'succeeded',
        outputs: Object.fromEntries(names.map((name) => [name, tasks.map((task) => task.outputs[name] ?? null)])),
        exit_code: tasks.map((task) => task.exit_code),
        outputs_uri: tasks.map((task) => task.outputs_uri),
    };
}

;// CONCATENATED MODULE: ./lib/notify/rules/settings.js
/** A tree of templates, evaluated. Throws ExpressionError. */
function evaluateSettings(settings, expressions, scope) {
    if (expressions === undefined)
        return settings;
    const resolved = (tree) => {
        if (typeof tree === 'string')
            return tree.includes('${{') ? expressions.evaluate(tree, scope()) : tree;
        if (tree === null || typeof tree !== 'object')
            return tree;
        if (Array.isArray(tree))
            return tree.map(resolved);
        return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, resolved(one)]));
    };
    return resolved(settings);
}
/** Names of the variables a setting is made from: `${{ secrets.SLACK_WEBHOOK }}` names SLACK_WEBHOOK. */
function variablesIn(setting) {
    if (typeof setting !== 'string')
        return [];
    return [...setting.matchAll(/\b(?:secrets|env)\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}
/** Settings whose value nobody else may see, whatever they are made from: what gives access. */
const PRIVATE = ['webhook', 'token', 'secret', 'smtp', 'password'];
/** Texts that must not appear in any message: the plan's secrets, and what gives access in a notifier's settings. */
function privateTexts(settings) {
    return Object.entries(settings).flatMap(([name, value]) => (PRIVATE.includes(name) ? textsIn(value) : []));
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

// EXTERNAL MODULE: ./lib/report/text/count.js
var count = __webpack_require__(83936);
// EXTERNAL MODULE: ./lib/notify/words/clean.js
var clean = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/report/text/duration.js
var duration = __webpack_require__(53539);
;// CONCATENATED MODULE: ./lib/notify/words/make-message.js


const MOODS = {
    succeeded: 'good',
    recovered: 'good',
    approved: 'good',
    failed: 'bad',
    rejected: 'bad',
    expired: 'bad',
    lost: 'bad',
    missed: 'bad',
    cancelled: 'bad',
    awaiting_approval: 'waiting',
    slow: 'waiting',
};
/** How a state is meant; `plain` for those that say nothing of the outcome. */
function moodOf(state) {
    return MOODS[state] ?? 'plain';
}
/** Name, attempt, branch and length of a run, as fields. */
function runFields(run) {
    const { branch, commit } = run.origin;
    const place = [branch, commit?.slice(0, 7)].filter(Boolean).join(' at ');
    const fields = [
        ['Plan', run.plan.name],
        ['Run', run.attempt > 1 ? `${run.run_id}, attempt ${run.attempt}` : run.run_id],
        ['Branch', place],
        ['Took', run.duration_ms === null ? '' : (0,duration/* durationWords */.S)(run.duration_ms)],
    ];
    return fields.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value: (0,clean/* line */.n8)(value, 200) }));
}
/** Facts of a run without any task. */
function runFacts(run, url) {
    return {
        plan: run.plan.name,
        run_id: run.run_id,
        attempt: run.attempt,
        status: run.status,
        task: null,
        reason: run.stopping?.cause ?? null,
        exit_code: null,
        outputs_uri: null,
        log_excerpt: null,
        started_at: run.started_at,
        finished_at: run.finished_at,
        duration_ms: run.duration_ms,
        url: (0,clean/* safeUrl */.Pl)(url) ?? null,
        tasks: [],
    };
}
/** Links without those that lead nowhere. */
function linksOf(given) {
    return given.flatMap(({ text, url }) => {
        const safe = (0,clean/* safeUrl */.Pl)(url);
        return safe === undefined ? [] : [{ text: (0,clean/* line */.n8)(text, 70), url: safe }];
    });
}
/** A task that waits, with what it is decided by. */
function approvalOf(run, task, { decide, version }) {
    const links = decide?.(task);
    const seen = version?.(task);
    return {
        task,
        ...(links === undefined ? {} : { decide: links }),
        buttons: { run_id: run.run_id, attempt: run.attempt, task, ...(seen === undefined ? {} : { version: seen }) },
    };
}

;// CONCATENATED MODULE: ./lib/notify/words/task-message.js




/** A task's state in words: `code.review awaits approval`. */
const TASK_WORDS = {
    started: 'started',
    finished: 'is finished',
    succeeded: 'succeeded',
    failed: 'failed',
    cancelled: 'was cancelled',
    recovered: 'succeeded again',
    awaiting_approval: 'awaits approval',
    approved: 'was approved',
    rejected: 'was rejected',
    expired: 'expired: nobody decided in time',
    lost: 'was lost: its machine fell silent',
    slow: 'was slow',
    missed: 'did not start at its time',
};
/** What is told of one task. `usual` is how long it usually takes, ms, where it was slow. */
function taskMessage(state, run, task, telling, usual) {
    const excerpt = state === 'failed' ? (0,clean/* excerptOf */.zU)(task.log_excerpt) : undefined;
    const approval = state === 'awaiting_approval' ? { approval: approvalOf(run, task.task, telling) } : {};
    return {
        id: telling.id,
        state,
        topic: `task:${task.task}`,
        mood: moodOf(state),
        at: telling.at,
        title: (0,clean/* line */.n8)(`Task ${task.task} ${telling.words ?? TASK_WORDS[state]}`, 150),
        lines: [...(telling.said ?? []).map((said) => (0,clean/* line */.n8)(said)), ...taskLines(state, task, usual)],
        fields: runFields(run),
        links: linksOf([
            { text: 'See what it made', url: task.outputs_uri },
            { text: 'Open the run', url: telling.url },
        ]),
        ...(excerpt === undefined ? {} : { excerpt: { task: task.task, text: excerpt } }),
        ...approval,
        facts: {
            ...runFacts(run, telling.url),
            ...taskFacts(task),
            log_excerpt: task.log_excerpt,
            started_at: task.started_at,
            finished_at: task.finished_at,
        },
    };
}
/** How a task failed, in one sentence. */
function failureWords(task) {
    const code = task.exit_code === null ? '' : `exit code ${task.exit_code}`;
    const reason = task.reason === null ? '' : task.reason.replaceAll('_', ' ');
    const tries = task.tries > 1 ? `after ${(0,count/* count */.U)(task.tries, 'try', 'tries')}` : '';
    const how = [reason, code, tries].filter(Boolean).join(', ');
    const message = task.message === undefined ? '' : `: ${task.message}`;
    return (0,clean/* line */.n8)(`${task.task} failed${how === '' ? '' : ` (${how})`}${message}`);
}
/** How much longer a task took than usual, in one sentence. */
function slowWords(task, usual) {
    return (0,clean/* line */.n8)(`${task.task} took ${(0,duration/* durationWords */.S)(task.duration_ms ?? 0)}; it usually takes ${(0,duration/* durationWords */.S)(usual)}`);
}
/** The facts of a task, without its log. */
function taskFacts(task) {
    const { status, reason, exit_code, outputs_uri, duration_ms } = task;
    return { task: task.task, status, reason, exit_code, outputs_uri, duration_ms };
}
function taskLines(state, task, usual) {
    if (state === 'failed')
        return [failureWords(task)];
    if (state === 'slow' && usual !== undefined)
        return [slowWords(task, usual)];
    if (state === 'awaiting_approval')
        return [task.message === undefined ? 'Somebody must decide before the run goes on.' : (0,clean/* line */.n8)(task.message)];
    return task.message === undefined ? [] : [(0,clean/* line */.n8)(task.message)];
}

;// CONCATENATED MODULE: ./lib/notify/words/run-message.js





/** Sentences a message has room for, and tasks its facts name. */
const MOST_LINES = 10;
const MOST_TASKS = 50;
const MOST_LINKS = 5;
/** What is told of a run: its state, and every task that is worth a look. */
function runMessage(state, run, telling, worth = worthALook(run), slow = []) {
    const failed = worth.filter((task) => (0,run_run/* taskOutcome */.q)(task) === 'failed');
    const waiting = worth.filter(({ status }) => status === 'awaiting_approval');
    const [loudest] = failed;
    const excerpt = loudest && (0,clean/* excerptOf */.zU)(loudest.log_excerpt);
    const approvals = waiting.map(({ task }) => approvalOf(run, task, telling));
    const [approval] = approvals;
    return {
        id: telling.id,
        state,
        topic: 'run',
        mood: moodOf(state),
        at: telling.at,
        title: (0,clean/* line */.n8)(`Run ${run.run_id} ${titleWords(state, run, waiting.length)}`, 150),
        lines: [...(telling.said ?? []).map((said) => (0,clean/* line */.n8)(said)), ...runLines(run, failed, waiting, slow)],
        fields: runFields(run),
        links: linksOf([
            { text: 'Open the run', url: telling.url },
            ...waiting.map((task) => ({ text: `See what ${task.task} made`, url: task.outputs_uri })),
        ]).slice(0, MOST_LINKS),
        ...(excerpt === undefined ? {} : { excerpt: { task: loudest?.task ?? '', text: excerpt } }),
        ...(approval === undefined ? {} : { approval }),
        ...(approvals.length > 1 ? { approvals } : {}),
        facts: {
            ...runFacts(run, telling.url),
            log_excerpt: loudest?.log_excerpt ?? null,
            tasks: [...worth, ...slow.map(({ task }) => task)].slice(0, MOST_TASKS).map(taskFacts),
        },
    };
}
/** Tasks that failed or wait, in plan order, the failed first. */
function worthALook(run) {
    const all = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return [
        ...all.filter((task) => (0,run_run/* taskOutcome */.q)(task) === 'failed'),
        ...all.filter(({ status }) => status === 'awaiting_approval'),
    ];
}
function titleWords(state, run, waiting) {
    const words = {
        started: 'started',
        finished: `is finished: ${run.status.replaceAll('_', ' ')}`,
        succeeded: 'succeeded',
        failed: 'failed',
        cancelled: 'was cancelled',
        recovered: 'succeeded again, after one that failed',
        awaiting_approval: waiting === 1 ? 'awaits an approval' : `awaits ${waiting} approvals`,
        approved: 'was approved',
        rejected: 'was rejected',
        expired: 'expired: nobody decided in time',
        lost: 'was lost: its machine fell silent',
        slow: 'was slower than usual',
        missed: 'did not start at its time',
    };
    return words[state];
}
function runLines(run, failed, waiting, slow) {
    const all = [
        ...(run.stopping === null ? [] : [(0,clean/* line */.n8)(run.stopping.message)]),
        ...failed.map(failureWords),
        ...waiting.map((task) => (0,clean/* line */.n8)(`${task.task} awaits approval`)),
        ...slow.map(({ task, usual }) => slowWords(task, usual)),
    ];
    if (all.length === 0 && run.status !== 'running')
        return [(0,clean/* line */.n8)(`${(0,count/* count */.U)(run.tasks.size, 'task')}, none of them failed.`)];
    if (all.length <= MOST_LINES)
        return all;
    return [...all.slice(0, MOST_LINES), `and ${all.length - MOST_LINES} more`];
}

;// CONCATENATED MODULE: ./lib/notify/moments/teller.js



/** Messages of one rule in one run, before the rest are folded into the one at its end. */
const MOST_MESSAGES = 25;
/** Opens it. */
function createTeller({ rule, holds, telling, tell, elsewhere }) {
    const folded = [];
    let told = 0;
    const pick = (moments, run) => {
        const found = moments.find(({ state, scope }) => wants(rule, state, scope));
        return found !== undefined && holds(run) ? found : undefined;
    };
    const tellOf = ({ state, task: id }, run) => {
        const task = id === undefined ? undefined : run.tasks.get(id);
        told += 1;
        if (task === undefined)
            tell(runMessage(state, run, telling()));
        else
            tell(taskMessage(state, run, { ...task }, telling()), elsewhere?.(state, task.task));
    };
    return {
        hear: (moments, run) => {
            const moment = pick(moments, run);
            if (moment === undefined)
                return;
            if (isFolded(rule, moment.state, moment.scope) || told >= MOST_MESSAGES)
                folded.push(moment);
            else
                tellOf(moment, run);
        },
        end: (moments, run, given) => {
            const slow = rule.on.includes('slow') && given.length > 0 && holds(run) ? given : [];
            const moment = pick(moments, run);
            const apart = slow.length > 0 && rule.digest === false ? slow : [];
            for (const { task, usual } of apart.slice(0, MOST_MESSAGES))
                tell(taskMessage('slow', run, task, telling(), usual));
            const together = apart.length > 0 ? [] : slow;
            if (moment === undefined && folded.length === 0 && together.length === 0)
                return;
            const state = moment?.state ?? digestState(run, folded, together);
            tell(runMessage(state, run, telling(), worthTelling(run, folded, moment), together));
        },
    };
}
// A message about the run shows all that is worth a look; one that only folds tasks shows those alone.
function worthTelling(run, folded, moment) {
    const all = worthALook(run);
    if (moment !== undefined)
        return all;
    const named = new Set(folded.map(({ task }) => task));
    return all.filter(({ task }) => named.has(task));
}
function digestState(run, folded, slow) {
    const states = new Set(folded.map(({ state }) => state));
    if (states.has('failed'))
        return 'failed';
    if (states.has('awaiting_approval'))
        return 'awaiting_approval';
    if (folded.length === 0 && slow.length > 0)
        return 'slow';
    return run.status === 'running' ? 'finished' : run.status;
}

;// CONCATENATED MODULE: ./lib/notify/rules/redact.js
const SHORTEST = 4;
const SIGN = '***';
/** Takes texts out of whatever it is given, objects and lists through and through. Very short ones are left: they would be found everywhere. */
function createRedactor(secrets) {
    const whole = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((secret) => secret.trim());
    const needles = [...new Set(whole)].filter((one) => one.length >= SHORTEST).sort((a, b) => b.length - a.length);
    const clean = (text) => needles.reduce((left, needle) => left.replaceAll(needle, SIGN), text);
    const through = (value) => {
        if (typeof value === 'string')
            return clean(value);
        if (value === null || typeof value !== 'object')
            return value;
        if (Array.isArray(value))
            return value.map(through);
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through(one)]));
    };
    return (value) => (needles.length === 0 ? value : through(value));
}

// EXTERNAL MODULE: ../../node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(58367);
;// CONCATENATED MODULE: ./lib/notify/send/deliver.js


const MOST_TRIES = 5;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
class NotDelivered extends Error {
    delivery;
    constructor(delivery) {
        super(delivery.why);
        this.delivery = delivery;
    }
}
/** Tells, and tries again where that may help, waiting as long as the other side asks. Never rejects; ends soon after `signal` aborts. */
async function deliver(notifier, call) {
    let tries = 0;
    const attempt = async () => {
        tries += 1;
        const delivery = await notifier.send(call);
        if (delivery.outcome === 'failed')
            throw new NotDelivered(delivery);
        return delivery;
    };
    const shouldRetry = async ({ error }) => {
        if (!(error instanceof NotDelivered) || error.delivery.again === undefined)
            return false;
        if (tries >= MOST_TRIES || call.signal.aborted)
            return false;
        await (0,clock/* sleep */.yy)(call.system.clock, Math.min(LONGEST_WAIT_MS, error.delivery.again.after ?? waitAfter(call, tries)), call.signal);
        return !call.signal.aborted;
    };
    try {
        // The wait between tries is ours, on the run's own clock; p-retry adds none.
        return await (0,p_retry["default"])(attempt, { retries: MOST_TRIES, minTimeout: 0, factor: 1, shouldRetry });
    }
    catch (thrown) {
        if (thrown instanceof NotDelivered)
            return thrown.delivery;
        return {
            outcome: 'failed',
            why: `${notifier.name} broke: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
        };
    }
}
function waitAfter({ system }, tries) {
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.75 + chance / 2));
}

;// CONCATENATED MODULE: ./lib/notify/send/channel.js


/** Opens it; nothing is sent yet. */
function openChannel(options) {
    const { rule, notifier, settings, secrets, system, transport, signal, onResult } = options;
    const redact = createRedactor(secrets);
    const memory = new Map();
    const waiting = [];
    let tail = Promise.resolve();
    const leave = (message) => void waiting.splice(waiting.indexOf(message), 1);
    const tellNow = async (message) => {
        const usual = { message, settings, format: rule.format, memory, system, signal };
        const given = transport === undefined ? usual : { ...usual, transport };
        const delivery = signal.aborted
            ? { outcome: 'failed', why: 'There was no time left.' }
            : await deliver(notifier, given);
        leave(message);
        onResult(message, redact(delivery));
    };
    return {
        tell: (given, isToldElsewhere) => {
            const message = redact(given);
            waiting.push(message);
            tail = tail.then(async () => ((await isToldElsewhere) ? leave(message) : tellNow(message)));
        },
        drained: () => tail,
        waiting: () => waiting.map(({ title }) => title),
    };
}

;// CONCATENATED MODULE: ./lib/notify/send/lines.js





/** Opens a line for every rule when the run has its name; a rule whose settings cannot be read is a note. */
function createLines(spoken, expressions, options) {
    const { plan, system, onNote = () => undefined } = options;
    return (run, signal) => {
        const scope = () => scopeOfRun(plan, system, run);
        const settingsOf = ({ rule }) => options.settingsOf?.(rule, scope) ?? evaluateSettings(rule.settings, expressions, scope);
        const all = spoken.map((one) => ({ ...one, settings: settingsOf(one) }));
        // What gives access to one of them is nobody's business at another.
        const secrets = [...secretsOf(plan, system), ...all.flatMap(({ settings }) => privateTexts(settings))];
        return all.map(({ rule, notifier, settings }) => {
            const onResult = (message, delivery) => hearResult(options, rule, message, delivery);
            const sending = {
                signal,
                onResult,
                ...(options.transport === undefined ? {} : { transport: options.transport }),
            };
            const channel = openChannel({ rule, notifier, settings, secrets, system, ...sending });
            const holds = conditionOf(rule, expressions, options, onNote);
            return {
                channel,
                teller: createTeller({
                    rule,
                    holds,
                    telling: () => tellingOf(options, run),
                    tell: channel.tell,
                    elsewhere: (state, task) => options.toldElsewhere?.(rule.index, state, task),
                }),
            };
        });
    };
}
/** Values of the plan's secrets. */
function secretsOf(plan, system) {
    return plan.secrets.flatMap((name) => system.env[name] ?? []);
}
/** An id no other message has. */
function newMessageId(system) {
    return `msg_${system.randomHex(16)}`;
}
function tellingOf({ system, decide, urlOf }, run) {
    return {
        id: newMessageId(system),
        at: (0,clock/* isoTime */.Ly)(system.clock.now()),
        url: urlOf?.(run) ?? githubRunUrl(system),
        decide: (task) => decide?.(run, task),
    };
}
function githubRunUrl({ env }) {
    const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
    if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return undefined;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
// A condition that breaks must not keep a failure from being told.
function conditionOf({ condition, uses }, expressions, { plan, system }, onNote) {
    let isBroken = false;
    return (run) => {
        if (condition === undefined || expressions === undefined)
            return true;
        try {
            return expressions.test(condition, scopeOfRun(plan, system, run));
        }
        catch (thrown) {
            if (!isBroken)
                onNote(`The condition of the notifier ${uses} cannot be evaluated, so it counts as true: ${String(thrown)}`);
            isBroken = true;
            return true;
        }
    };
}
function hearResult({ system, onNote, onDelivered }, { uses }, message, delivery) {
    if (delivery.outcome === 'failed')
        onNote?.(`The notifier ${uses} could not tell "${message.title}": ${delivery.why}`);
    if (delivery.outcome !== 'delivered' || onDelivered === undefined)
        return;
    const at = (0,clock/* isoTime */.Ly)(system.clock.now());
    const { facts } = message;
    const waiting = [...(facts.task === null ? [] : [{ task: facts.task, status: facts.status }]), ...facts.tasks];
    for (const { task, status } of waiting)
        if (status === 'awaiting_approval')
            onDelivered(task, at);
}

;// CONCATENATED MODULE: ./lib/notify/notifications-for.js












const PATIENCE_MS = 10_000;
/**
 * What tells people of a run as its plan's `notifiers` say; undefined where it has none. Throws `usage` for a notifier nobody knows and
 * for plugins that cannot be loaded; whatever else is wrong is a note.
 */
async function notificationsFor(options) {
    const { plan, system, onNote = () => undefined, patience = PATIENCE_MS } = options;
    const known = await openKnown(options);
    const rules = readRules(plan.notifiers, (name) => known.get(name));
    if (rules.length === 0)
        return undefined;
    const usesExpressions = JSON.stringify(plan.notifiers).includes('${{') || rules.some((rule) => rule.condition);
    const expressions = usesExpressions ? await (0,expression.createExpressions)() : undefined;
    const spoken = [];
    const notes = [];
    for (const rule of rules) {
        const notifier = known.get(rule.uses);
        if (notifier === undefined && options.sealed === undefined)
            unknown(rule.uses, [...known.keys()]);
        const silent = notifier === undefined ? notHere(rule) : whySilent(rule, notifier, expressions, options);
        if (silent === undefined && notifier !== undefined)
            spoken.push({ rule, notifier });
        else if (silent !== undefined)
            notes.push(silent);
    }
    const asksHistory = spoken.some(({ rule }) => rule.on.includes('recovered') || rule.on.includes('slow'));
    const observer = createNotificationObserver({
        system,
        open: createLines(spoken, expressions, { ...options, ...options.sealed }),
        earlier: asksHistory ? options.earlier : undefined,
        patience,
        onNote,
    });
    return { observer, notes: [...new Set(notes)] };
}
/** The notifiers a plan may name: built in, the caller's, its plugins'. Nothing is loaded for a plan without `notifiers`. */
async function openKnown({ plan, system, notifiers = [], sealed, }) {
    if (!Array.isArray(plan.notifiers) || plan.notifiers.length === 0)
        return new Map();
    if (sealed !== undefined)
        return createNotifierRegistry(sealed.known);
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(system.cwd, plan.path));
    const plugins = plan.plugins.length === 0 ? [] : await loadNotifierPlugins(plan.plugins, folder);
    return createNotifierRegistry([...(0,built_in.builtInNotifiers)(), ...notifiers, ...plugins]);
}
/** Why a rule can tell nobody, in one sentence; undefined where it can. */
function whySilent(rule, notifier, expressions, { plan, system, sealed }) {
    try {
        const scope = () => scopeOfRun(plan, system, undefined);
        const settings = sealed?.settingsOf?.(rule, scope) ?? evaluateSettings(rule.settings, expressions, scope);
        const missing = notifier.missing?.(settings);
        if (missing === undefined)
            return undefined;
        const [variable] = variablesIn(rule.settings[missing]);
        const what = variable === undefined ? `There is no \`${missing}\`` : `${variable} is not set`;
        return `${what}, so nothing goes ${wayOf(rule.uses)}.`;
    }
    catch (thrown) {
        return `Nothing goes ${wayOf(rule.uses)}: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
    }
}
function notHere({ uses }) {
    return `Nothing goes ${wayOf(uses)}: only those that are built in are used here.`;
}
const WAYS = {
    slack: 'to Slack',
    email: 'out by e-mail',
    webhook: 'to the webhook',
    'github-comment': 'into a comment on GitHub',
    'github-issue': 'into an issue on GitHub',
    teams: 'to Teams',
    discord: 'to Discord',
};
function wayOf(uses) {
    return WAYS[uses] ?? `to ${uses}`;
}
/** Throws: a notifier nobody knows. */
function unknown(uses, known) {
    const near = (0,did_you_mean/* nearest */.pA)(uses, known);
    throw new errors/* Fault */.vC('usage', `There is no notifier "${uses}".`, {
        cure: near === undefined ? `Known: ${(0,did_you_mean/* oneOf */.yL)(known)}; others come from plugins.` : `Did you mean "${near}"?`,
    });
}


/***/ }),

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ../../node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ../../node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
