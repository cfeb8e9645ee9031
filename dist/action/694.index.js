export const id = 694;
export const ids = [694,403];
export const modules = {

/***/ 10898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showDryRun: () => (/* binding */ showDryRun)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/launch/origin/change-bases.js + 5 modules
var change_bases = __webpack_require__(53255);
// EXTERNAL MODULE: ./lib/launch/origin/plan-needs.js
var plan_needs = __webpack_require__(44646);
// EXTERNAL MODULE: ./lib/launch/select.js
var launch_select = __webpack_require__(28264);
// EXTERNAL MODULE: ./lib/execute/expressions/scope.js
var scope = __webpack_require__(22992);
;// CONCATENATED MODULE: ./lib/cli/planning/conditions.js

/** Contexts that are only known once steps have run. */
const LATER = new Set(['steps', 'matrix', 'item', 'changed']);
/** Evaluates what hangs on nothing but params, environment and the plan; the rest counts as true, and is open. */
function createEarlyConditions(graph, expressions, system) {
    const isLater = (template) => expressions?.mentions(template).contexts.some((name) => LATER.has(name.toLowerCase())) === true ||
        /\bchanged\s*\(/i.test(template);
    const known = (template, test) => expressions === undefined || isLater(template) || test(expressions);
    const conditionOf = (node) => `\${{ ${node.condition ?? 'true'} }}`;
    const enabledOf = (node) => (typeof node.enabled === 'string' ? node.enabled : '');
    return {
        isOpen: (node) => (node.condition !== undefined && isLater(conditionOf(node))) || isLater(enabledOf(node)),
        holds: (node, facts) => node.condition === undefined ||
            known(conditionOf(node), (one) => one.test(node.condition ?? '', scopeOf(graph, system, facts))),
        enabled: (node, facts) => {
            const { enabled } = node;
            if (typeof enabled === 'boolean')
                return enabled;
            return known(enabled, (one) => !NO.has(String(one.evaluate(enabled, scopeOf(graph, system, facts)))));
        },
    };
}
const NO = new Set(['false', 'null', '', '0']);
function scopeOf(graph, system, facts) {
    return {
        contexts: (0,scope/* contextsBeforeRun */.b)(system, graph, 1),
        status: {
            success: () => facts.success,
            failure: () => facts.failure,
            always: () => true,
            cancelled: () => facts.cancelled,
        },
        changed: () => false,
    };
}

// EXTERNAL MODULE: ./lib/graph/decide.js
var decide = __webpack_require__(91991);
// EXTERNAL MODULE: ./lib/run/apply.js
var apply = __webpack_require__(36162);
;// CONCATENATED MODULE: ./lib/cli/planning/foresee.js


const SUCCEEDED = {
    status: 'succeeded',
    reason: null,
    exit_code: 0,
    tries: 1,
    duration_ms: 0,
    outputs: {},
    outputs_uri: null,
    log_excerpt: null,
    tolerated: false,
    approval_state: null,
};
/** Plays a run in which every step succeeds, by the same law a real run obeys. Nothing is started or written. */
function foresee(graph, known) {
    const player = createPlayer(graph);
    const waves = [];
    const left = [];
    const end = (node, reason, message) => {
        left.push({ node, reason, message });
        player.end(node, { ...SUCCEEDED, status: 'skipped', reason });
    };
    for (const node of graph.nodes) {
        if (known.selected?.has(node.id) === false)
            end(node, 'not_selected');
    }
    for (const phase of ['main', 'finally']) {
        for (let wave = player.open(phase); wave.length > 0; wave = player.open(phase)) {
            const running = [];
            for (const node of wave) {
                const decision = (0,decide/* decide */.LD)(graph, player.run(), node, known.conditions);
                const unchanged = decision.kind === 'start' ? known.unchangedSince(node) : undefined;
                if (decision.kind === 'skip')
                    end(node, decision.reason, decision.message);
                else if (unchanged !== undefined)
                    end(node, 'unchanged', unchanged);
                else
                    running.push(node);
            }
            for (const node of running)
                player.end(node, SUCCEEDED);
            if (running.length > 0)
                waves.push(running);
        }
    }
    return { waves, left: left.sort((one, other) => one.node.index - other.node.index) };
}
function createPlayer(graph) {
    const steps = graph.nodes.map(({ id }) => id);
    const plan = { name: graph.name, path: graph.path, digest: graph.digest };
    const origin = { host: '', pid: 0 };
    const start = {
        type: 'run_started',
        at: '',
        run_id: '',
        attempt: 0,
        plan,
        params: graph.params,
        origin,
        steps,
    };
    let run = (0,apply/* apply */.B)(undefined, start);
    const missing = new Map(graph.nodes.map((node) => [node.id, node.needs.length]));
    const ended = new Set();
    let next = graph.nodes.filter((node) => node.needs.length === 0);
    return {
        run: () => run,
        open: (phase) => {
            const now = next.filter((node) => node.phase === phase && !ended.has(node.id));
            next = next.filter((node) => node.phase !== phase);
            return now.sort((one, other) => one.index - other.index);
        },
        end: (node, end) => {
            ended.add(node.id);
            run = (0,apply/* apply */.B)(run, { ...end, type: 'task_ended', at: '', task: node.id });
            for (const id of node.dependents) {
                const count = (missing.get(id) ?? 0) - 1;
                missing.set(id, count);
                const dependent = graph.byId.get(id);
                if (count === 0 && dependent)
                    next.push(dependent);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/report/text/width.js
var width = __webpack_require__(68647);
// EXTERNAL MODULE: ./lib/system/clock.js
var clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/cli/planning/next-times.js


const SHOWN = 3;
/** The next three times of a plan's schedule after `now` (ms); none for a plan without one. What reads cron times is loaded only then. */
async function nextTimes(graph, now) {
    if (graph.schedules.length === 0)
        return [];
    const { createDueTimes } = await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(107)]).then(__webpack_require__.bind(__webpack_require__, 16107));
    const times = createDueTimes(graph.schedules);
    const found = [];
    for (let due = times.after(now); due && found.length < SHOWN; due = times.after(due.at)) {
        found.push({ at: (0,clock/* isoTime */.Ly)(due.at), cron: due.rule.cron, timezone: due.rule.timezone });
    }
    return found;
}
/** One line for each time: in its zone, in UTC, and the cron time behind it. */
function nextTimesLines(times) {
    const rows = times.map(({ at, cron, timezone }) => [
        `${localTime(at, timezone)} ${timezone}`,
        timezone === 'UTC' ? '' : `${localTime(at, 'UTC')} UTC`,
        cron,
    ]);
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (0,width/* widthOf */.qz)(row[column] ?? ''))));
    return rows.map((row) => {
        const cells = row.map((cell, column) => (0,width/* padEnd */.f)(cell, widths[column] ?? 0)).filter((cell) => cell !== '');
        return `  ${cells.join('  ')}`.trimEnd();
    });
}
function localTime(at, timeZone) {
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'short',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    });
    const parts = new Map(format.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]));
    const part = (type) => parts.get(type) ?? '';
    return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

// EXTERNAL MODULE: ./lib/report/text/count.js
var count = __webpack_require__(83936);
// EXTERNAL MODULE: ./lib/report/text/palette.js
var text_palette = __webpack_require__(5504);
// EXTERNAL MODULE: ./lib/report/text/printable.js
var printable = __webpack_require__(8700);
// EXTERNAL MODULE: ./lib/report/text/duration.js
var duration = __webpack_require__(53539);
;// CONCATENATED MODULE: ./lib/cli/planning/words.js


const WHY = {
    disabled: 'disabled in the plan',
    not_selected: 'not selected',
    unchanged: 'nothing it looks at changed',
    needs_failed: 'a step it needs does not run',
};
/** What a step does, as written: its command, the first line of its script, or its runner. */
function actionWords(node) {
    const { command, flags, run } = node.settings;
    if (node.uses === 'command')
        return (0,printable/* printable */.g$)([...wordsOf(command), ...flagWords(flags)].join(' '));
    if (node.uses === 'shell')
        return firstLine(String(run ?? ''));
    return `uses ${node.uses}`;
}
/** What else decides when and whether it runs. */
function remarksOn(node, isOpen) {
    return [
        ...(node.needs.length === 0 ? [] : [`after ${node.needs.join(', ')}`]),
        ...(node.phase === 'finally' ? ['at the end, whatever happened'] : []),
        ...(isOpen ? [`if ${(0,printable/* printable */.g$)(node.condition ?? String(node.enabled))}`] : []),
        ...(node.fanOut === undefined ? [] : [fanOutWords(node)]),
        ...(node.cache === undefined ? [] : ['unless its inputs are unchanged']),
        ...(node.retry === undefined ? [] : [`up to ${node.retry.attempts} tries`]),
        ...(node.timeout === undefined ? [] : [`for ${(0,duration/* durationWords */.S)(node.timeout)} at most`]),
        ...(node.uses === 'approval' || node.approval !== undefined ? ['then waits for approval'] : []),
    ];
}
/** Why a step would not run, in a few words. */
function whyLeftOut({ node, reason, message }) {
    if (message !== undefined)
        return (0,printable/* printable */.g$)(message);
    if (reason === 'condition') {
        const unless = node.conditionAsksStatus ? ' as long as all goes well' : '';
        return `its condition is false${unless}: ${(0,printable/* printable */.g$)(node.condition ?? '')}`;
    }
    return WHY[reason] ?? reason;
}
function fanOutWords({ fanOut }) {
    const values = fanOut?.kind === 'for_each' && Array.isArray(fanOut.values) ? ` (${fanOut.values.length})` : '';
    return fanOut?.kind === 'matrix' ? 'once for each of its matrix' : `once for each of its list${values}`;
}
function wordsOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
// Beforehand a value may still be an expression, so this only shows what was written.
function flagWords(flags) {
    if (Array.isArray(flags))
        return flags.map(String);
    if (typeof flags !== 'object' || flags === null)
        return [];
    return Object.entries(flags).flatMap(([name, value]) => {
        const flag = name.length === 1 ? `-${name}` : `--${name}`;
        if (value === true)
            return [flag];
        if (value === false || value === null)
            return [];
        return (Array.isArray(value) ? value : [value]).map((one) => `${flag}=${String(one)}`);
    });
}
function firstLine(script) {
    const lines = script.trim().split('\n');
    return `${(0,printable/* printable */.g$)(lines[0] ?? '')}${lines.length > 1 ? ' …' : ''}`;
}

;// CONCATENATED MODULE: ./lib/cli/planning/print.js






const NAME_COLUMNS = 32;
/** What a run would do, for people. */
function foresightText(view, options) {
    const { graph, foresight } = view;
    const palette = (0,text_palette/* createPalette */.s)(options.colour);
    const columns = options.columns ?? Number.POSITIVE_INFINITY;
    const names = Math.min(Math.max(0, ...graph.nodes.map(({ id }) => (0,width/* widthOf */.qz)(id))), NAME_COLUMNS, Math.max(columns / 3, 12));
    const numbers = String(foresight.waves.length).length;
    const row = (number, node, words) => {
        const start = `  ${(0,width/* padStart */.CF)(number, numbers)}  ${(0,width/* padEnd */.f)((0,width/* cutMiddle */.it)(node.id, names), names)}  `;
        const [first = '', ...rest] = words.flatMap((text) => (0,width/* wrap */.LV)(text, Math.max(columns - (0,width/* widthOf */.qz)(start), 20)));
        return [`${start}${first}`.trimEnd(), ...rest.map((line) => `${' '.repeat((0,width/* widthOf */.qz)(start))}${palette.dim(line)}`)];
    };
    const steps = foresight.waves.flatMap((wave, place) => wave.flatMap((node, index) => row(index === 0 ? String(place + 1) : '', node, print_wordsOf(view, node))));
    const left = foresight.left.flatMap((one) => row('-', one.node, [whyLeftOut(one)]));
    const times = view.times.length === 0 ? [] : ['', 'Next times:', ...nextTimesLines(view.times)];
    const notRun = left.length === 0 ? [] : ['', 'Not run:', ...left];
    return `${[title(view, palette), ...section(steps), ...notRun, ...times].join('\n')}\n`;
}
/** What a run would do, for programs. */
function foresightJson({ graph, foresight, isOpen, times }) {
    const running = foresight.waves.flatMap((wave, place) => wave.map((node) => ({
        id: node.id,
        wave: place + 1,
        runs: isOpen(node) ? 'maybe' : 'yes',
        needs: node.needs,
        reason: null,
    })));
    const left = foresight.left.map(({ node, reason }) => ({
        id: node.id,
        wave: null,
        runs: 'no',
        needs: node.needs,
        reason,
    }));
    const { name: plan, path, params } = graph;
    const next = graph.schedules.length === 0 ? {} : { next_times: times };
    return `${JSON.stringify({ plan, path, params, ...next, steps: [...running, ...left] }, null, 2)}\n`;
}
function title({ graph, foresight }, palette) {
    const number = foresight.waves.reduce((sum, wave) => sum + wave.length, 0);
    const pace = graph.maxParallel === 1 ? 'one at a time' : `up to ${graph.maxParallel} at a time`;
    return palette.strong(`${(0,printable/* printable */.g$)(graph.name)}: ${(0,count/* count */.U)(number, 'step')}, ${pace} (${(0,printable/* printable */.g$)(graph.path)})`);
}
function section(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function print_wordsOf({ isOpen }, node) {
    const remarks = remarksOn(node, isOpen(node)).join(' · ');
    return [actionWords(node), ...(remarks === '' ? [] : [remarks])];
}

// EXTERNAL MODULE: ./lib/cli/plans/plan-file.js
var plan_file = __webpack_require__(20446);
// EXTERNAL MODULE: ./lib/schema/json.js
var json = __webpack_require__(40994);
;// CONCATENATED MODULE: ./lib/cli/running/params.js



/** Values for params: those of `--params-file`, then each `--param name=value` as text. The plan's own types are applied later. */
async function readParams(call, system) {
    const file = call.text('params-file');
    const fromFile = file === undefined ? {} : await readParamsFile(file, system);
    return { ...fromFile, ...Object.fromEntries(call.texts('param').map(readPair)) };
}
function readPair(text) {
    const place = text.indexOf('=');
    if (place > 0)
        return [text.slice(0, place), text.slice(place + 1)];
    throw new errors/* Fault */.vC('usage', `--param cannot be ${JSON.stringify(text)}.`, { cure: 'Write --param name=value.' });
}
async function readParamsFile(file, system) {
    const text = await system.files.read((0,external_node_path_.resolve)(system.cwd, file)).then((bytes) => bytes.toString('utf8'), (cause) => {
        throw new errors/* Fault */.vC('usage', `The params file ${file} cannot be read (${(0,errors/* systemErrorCode */.vq)(cause) ?? cause}).`, {
            cause,
        });
    });
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19));
    const value = parseWith(parse, file, text);
    if ((0,json/* isMap */.j)(value))
        return value;
    throw new errors/* Fault */.vC('usage', `The params file ${file} does not hold a map of names and values.`);
}
function parseWith(parse, file, text) {
    try {
        return parse(text) ?? {};
    }
    catch (cause) {
        const [first] = String(cause instanceof Error ? cause.message : cause).split('\n');
        throw new errors/* Fault */.vC('usage', `The params file ${file} is not YAML or JSON: ${first}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/cli/running/run-flags.js
var run_flags = __webpack_require__(45766);
// EXTERNAL MODULE: ./lib/cli/streams/colour.js + 1 modules
var colour = __webpack_require__(30094);
;// CONCATENATED MODULE: ./lib/cli/commands/plan.js













/** `orchestrator plan <plan>` */
const planVerb = {
    kind: 'verb',
    arguments: [{ name: 'plan', description: 'The plan file' }],
    flags: [
        ...run_flags/* PARAM_FLAGS */.ah,
        ...run_flags/* SELECTION_FLAGS */.vr,
        { name: 'json', description: 'Print it as one JSON document' },
        run_flags/* STATE_DIR */.e$,
    ],
    example: 'plan plans/nightly.yml --from code.review',
    details: 'Steps with the same number may run at the same time. Nothing is started and nothing is written.',
    run: explain,
};
async function explain(call, streams) {
    const { system, stdout } = streams;
    const graph = await (0,plan_file/* loadOrTell */.rq)(call.words[0] ?? '', streams, { params: await readParams(call, system) });
    if (graph === undefined)
        return 2;
    const conditions = createEarlyConditions(graph, await expressionsOf(graph), system);
    const changes = await changesOf(graph, call, streams);
    const foresight = foresee(graph, {
        conditions,
        selected: (0,launch_select/* selectSteps */.K)(graph, (0,run_flags/* readSelection */.he)(call)),
        unchangedSince: (node) => changes?.unchangedSince(node),
    });
    const view = {
        graph,
        foresight,
        isOpen: conditions.isOpen,
        times: await nextTimes(graph, system.clock.now()),
    };
    stdout.write(call.isOn('json')
        ? foresightJson(view)
        : foresightText(view, { columns: stdout.columns, colour: (0,colour/* colourOn */.G)(stdout, streams) }));
    return 0;
}
async function expressionsOf(graph) {
    if (!(0,plan_needs/* usesExpressions */.q)(graph))
        return undefined;
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47750))).createExpressions();
}
// Without git nothing can be told about changes; a plan can still be shown.
async function changesOf(graph, call, { system, stderr }) {
    try {
        return await (0,change_bases.readChanges)(system, (0,external_node_path_.resolve)(system.cwd, (0,run_flags/* stateDirOf */.If)(call)), graph);
    }
    catch (thrown) {
        stderr.write(`What changed cannot be told: ${(0,errors/* toFault */.ec)(thrown).message}\n`);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/cli/line/did-you-mean.js
var did_you_mean = __webpack_require__(58205);
;// CONCATENATED MODULE: ./lib/cli/line/parse-call.js



/** A call as read from its words; `name` is the verb's, for messages. Throws `usage` for the first thing that is wrong with it. */
function parseCall(name, verb, words, env) {
    const given = new Map();
    const positionals = [];
    for (const token of tokensOf(verb, words)) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = flagOf(name, verb, token.rawName, token.name);
        const values = given.get(flag.name) ?? [];
        if (values.length > 0 && flag.value !== undefined && !flag.repeats)
            throw givenTwice(flag);
        given.set(flag.name, [...values, valueIn(flag, token)]);
    }
    checkWords(name, verb, positionals);
    const text = (flag) => given.get(flag)?.at(-1) ?? standIn(verb, flag, env);
    return {
        words: positionals,
        isOn: (flag) => given.has(flag),
        texts: (flag) => given.get(flag) ?? [],
        text,
        count: (flag) => {
            const value = text(flag);
            return value === undefined ? undefined : Number(value);
        },
    };
}
/** True where the words ask for help instead of work. */
function asksForHelp(words) {
    const own = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
    return own.includes('--help') || own.includes('-h');
}
function tokensOf(verb, words) {
    const options = Object.fromEntries(verb.flags.map((flag) => [flag.name, { type: flag.value === undefined ? 'boolean' : 'string' }]));
    return (0,external_node_util_.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function flagOf(verbName, verb, rawName, name) {
    const flag = rawName.startsWith('--') ? verb.flags.find((one) => one.name === name) : undefined;
    if (flag)
        return flag;
    const known = verb.flags.map((one) => `--${one.name}`);
    throw new errors/* Fault */.vC('usage', `${verbName} has no flag ${rawName}.`, { cure: (0,did_you_mean/* didYouMean */.a)(rawName, known) });
}
function valueIn(flag, token) {
    if (flag.value === undefined) {
        if (token.value === undefined)
            return '';
        throw new errors/* Fault */.vC('usage', `--${flag.name} takes no value.`);
    }
    // `--format --json` is a forgotten value far more often than a value that begins with dashes.
    if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue)) {
        throw new errors/* Fault */.vC('usage', `--${flag.name} needs a value: --${flag.name}=${flag.value}.`);
    }
    return checkValue(`--${flag.name}`, token.value, flag);
}
function checkValue(what, value, flag) {
    if (flag.counts && !(/^\d{1,9}$/.test(value) && Number(value) >= 1)) {
        throw new errors/* Fault */.vC('usage', `${what} cannot be ${JSON.stringify(value)}.`, { cure: 'Give a whole number from 1.' });
    }
    return checkChoice(what, value, flag.choices);
}
function checkChoice(what, value, choices) {
    if (choices === undefined || choices.includes(value))
        return value;
    throw new errors/* Fault */.vC('usage', `${what} cannot be ${JSON.stringify(value)}.`, { cure: (0,did_you_mean/* didYouMean */.a)(value, choices) });
}
function givenTwice(flag) {
    return new errors/* Fault */.vC('usage', `--${flag.name} is given twice.`, { cure: 'Give it once.' });
}
function checkWords(name, verb, words) {
    const missing = verb.arguments[words.length];
    if (missing && !missing.optional) {
        throw new errors/* Fault */.vC('usage', `${name} needs ${missing.name}: ${missing.description}.`, {
            cure: `For example: ${verb.example}`,
        });
    }
    const last = verb.arguments.at(-1);
    const extra = words[verb.arguments.length];
    if (extra !== undefined && !last?.repeats) {
        const most = verb.arguments.length === 0 ? 'no words' : `at most ${verb.arguments.length}`;
        throw new errors/* Fault */.vC('usage', `${name} takes ${most} after its name, so ${JSON.stringify(extra)} is too much.`);
    }
    for (const [place, argument] of verb.arguments.entries()) {
        const word = words[place];
        if (word !== undefined)
            checkChoice(argument.name, word, argument.choices);
    }
}
function standIn(verb, name, env) {
    const flag = verb.flags.find((one) => one.name === name);
    const value = flag?.env === undefined ? undefined : env[flag.env];
    return flag && value ? checkValue(`${flag.env}`, value, flag) : flag?.fallback;
}

// EXTERNAL MODULE: ./lib/report/github/commands.js
var commands = __webpack_require__(71877);
;// CONCATENATED MODULE: ./lib/action/run/dry-run.js





/** Prints what a run would do, as the verb `plan` does; answers its exit status. */
async function showDryRun(inputs, streams) {
    const { before, after } = (0,commands/* stopCommands */.FN)(streams.system.randomHex(16));
    const { stdout } = streams;
    const shown = { ...stdout, write: (text) => stdout.write((0,commands/* defused */.t0)(text)) };
    stdout.write(before);
    try {
        const call = parseCall('plan', planVerb, await dry_run_wordsOf(inputs, streams), {});
        // What is wrong with the plan has been told before.
        return await planVerb.run(call, { ...streams, stdout: shown, stderr: { ...shown, write: () => undefined } });
    }
    finally {
        stdout.write(after);
    }
}
async function dry_run_wordsOf(inputs, { system }) {
    const { only = [], skip = [], from } = inputs.selection;
    const path = (0,external_node_path_.join)(system.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), `orchestrator-params-${system.randomHex(8)}.json`);
    const params = Object.keys(inputs.params).length === 0 ? [] : ['--params-file', path];
    if (params.length > 0)
        await system.files.write(path, JSON.stringify(inputs.params));
    return [
        inputs.plan,
        ...params,
        ...only.flatMap((id) => ['--only', id]),
        ...skip.flatMap((id) => ['--skip', id]),
        ...(from === undefined ? [] : ['--from', from]),
    ];
}


/***/ }),

/***/ 45766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ stateDirOf),
/* harmony export */   ah: () => (/* binding */ PARAM_FLAGS),
/* harmony export */   e$: () => (/* binding */ STATE_DIR),
/* harmony export */   he: () => (/* binding */ readSelection),
/* harmony export */   vr: () => (/* binding */ SELECTION_FLAGS)
/* harmony export */ });
/* unused harmony exports RUN_FLAGS, WAIT_FLAG, readRunFlags */
/** Where records are kept. */
const STATE_DIR = {
    name: 'state-dir',
    value: 'dir',
    description: 'Where records of runs are kept',
    env: 'ORCHESTRATOR_STATE_DIR',
    fallback: '.orchestrator',
};
/** Values for the plan's params. */
const PARAM_FLAGS = [
    { name: 'param', value: 'name=value', description: 'Value of one of the plan’s params', repeats: true },
    { name: 'params-file', value: 'file', description: 'YAML or JSON file with values of params; --param wins over it' },
];
/** Which steps. */
const SELECTION_FLAGS = [
    { name: 'only', value: 'id,id', description: 'Run these steps alone', repeats: true },
    { name: 'skip', value: 'id,id', description: 'Run all but these steps', repeats: true },
    { name: 'from', value: 'id', description: 'Run this step and all that need it' },
];
/** How it runs and how that is told. */
const RUN_FLAGS = [
    {
        name: 'max-parallel',
        value: 'n',
        counts: true,
        description: 'Steps at the same time, instead of the plan’s own number',
    },
    {
        name: 'on-failure',
        value: 'mode',
        description: 'What a failed step means for the others, instead of the plan’s own choice',
        choices: ['continue', 'stop', 'cancel'],
    },
    {
        name: 'reporter',
        value: 'name',
        description: 'How progress is told; by default what suits the place',
        choices: ['terminal', 'plain', 'jsonl', 'github', 'quiet'],
    },
    { name: 'json', description: 'Print the record of the run as one JSON document on stdout' },
    STATE_DIR,
];
/** Whether the process stays. */
const WAIT_FLAG = {
    name: 'wait',
    description: 'Hold on where everything left waits for people, ask at a terminal, and go on once they have decided',
};
/** The selection a call asks for. */
function readSelection(call) {
    const only = ids(call.texts('only'));
    const skip = ids(call.texts('skip'));
    const from = call.text('from');
    return {
        ...(only.length === 0 ? {} : { only }),
        ...(skip.length === 0 ? {} : { skip }),
        ...(from === undefined ? {} : { from }),
    };
}
/** The state directory, limits and modes a call asks for. */
function readRunFlags(call) {
    const maxParallel = call.count('max-parallel');
    const onFailure = call.text('on-failure');
    return {
        stateDir: stateDirOf(call),
        ...(maxParallel === undefined ? {} : { maxParallel }),
        ...(onFailure === undefined ? {} : { onFailure }),
    };
}
/** The state directory as given; relative to the working directory. */
function stateDirOf(call) {
    return call.text(STATE_DIR.name) ?? '.orchestrator';
}
function ids(texts) {
    return texts
        .flatMap((text) => text.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== '');
}


/***/ }),

/***/ 21403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ nulFields),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _system_capture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67198);


/** Git in the system's working directory. Throws `unavailable` at the first call where there is no git. */
function createGit(system) {
    const env = quietEnv(system.env);
    const ask = async (args, options = {}) => {
        const answer = await (0,_system_capture_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(system.processes, ['git', '--no-pager', ...args], {
            cwd: system.cwd,
            env,
            ...options,
        });
        if (answer.code === 127) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', 'git was not found.', { cure: 'Install git, or put it on the PATH.' });
        }
        return answer;
    };
    const read = async (args, options) => {
        const answer = await ask(args, options);
        if (answer.code !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', `git ${args[0]} failed: ${firstLine(answer.stderr)}`);
        return answer.stdout;
    };
    return { ask, read };
}
/** The first line of what git complained about, without its `fatal: `. */
function firstLine(stderr) {
    const line = stderr.trim().split('\n')[0] ?? '';
    return line.replace(/^(fatal|error): /, '') || 'it gave no reason';
}
/** The fields of an answer git gave with `-z`: each ends with NUL. */
function nulFields(text) {
    return text.split('\0').slice(0, -1);
}
// Reading must take no lock, ask no question and speak one language, whatever the caller's environment says.
function quietEnv(env) {
    return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}


/***/ })

};
