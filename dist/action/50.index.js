export const id = 50;
export const ids = [50,631,564,438];
export const modules = {

/***/ 21503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   k: () => (/* binding */ openArtifactStore)
/* harmony export */ });
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48450);

/** ms for one call: the client itself would go on for much longer. */
const PATIENCE_MS = 60_000;
/** The runner's artifact service; undefined where this runner gives no keys for it. */
function openArtifactStore(env) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
        return undefined;
    return {
        list: () => patiently(async (client) => {
            const { artifacts } = await client.listArtifacts();
            return artifacts.map(({ id, name, createdAt, digest }) => ({
                id,
                name,
                createdAt: createdAt?.getTime() ?? 0,
                ...(digest === undefined ? {} : { digest }),
            }));
        }),
        fetch: ({ id, name, digest }, folder) => patiently(async (client) => {
            const hash = digest === undefined ? {} : { expectedHash: digest };
            const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...hash });
            if (digestMismatch)
                throw new Error(`the artifact ${name} is not what was kept`);
            await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackIn */ .A)(folder);
        }),
        keep: (name, files, root) => patiently(async (client) => {
            await client.uploadArtifact(name, [...files], root);
        }),
    };
}
async function patiently(call) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 40974));
    let timer;
    const late = new Promise((_, reject) => {
        const words = `the artifact service did not answer within ${PATIENCE_MS / 1000} s`;
        timer = setTimeout(() => reject(new Error(words)), PATIENCE_MS);
    });
    return Promise.race([call(new DefaultArtifactClient()), late]).finally(() => clearTimeout(timer));
}
/** What GitHub allows in no name of an artifact. */
const FORBIDDEN = /["<>|*?:\r\n\\/]+/g;
/** Name of the artifact with a run's record. */
function artifactName(given, runId, attempt) {
    const name = typeof given === 'string' ? given : `orchestrator-${runId}-${attempt}`;
    return name.replace(FORBIDDEN, '-');
}


/***/ }),

/***/ 48450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unpackIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bytes of a file that is worth its memory: what is larger can only be a log, which a later attempt does without. */
const LARGEST = 64 * 2 ** 20;
/** Unpacks the archives that lie in a folder, there. Throws where one is none, or holds a path that leads out of the folder. */
async function unpackIn(folder) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 56238));
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const files = unzipSync((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(archive), { filter: ({ originalSize }) => originalSize <= LARGEST });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(archive);
        for (const [path, bytes] of Object.entries(files))
            writeInside(folder, path, bytes);
    }
}
function writeInside(folder, path, bytes) {
    if (path.endsWith('/'))
        return;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..')
        throw new Error(`the archive holds the path ${path}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, bytes);
}


/***/ }),

/***/ 99488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ neededFields),
/* harmony export */   IX: () => (/* binding */ waitingForWords),
/* harmony export */   oA: () => (/* binding */ branchIn),
/* harmony export */   rQ: () => (/* binding */ waitingText),
/* harmony export */   v4: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87846);
/* harmony import */ var _report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71630);
/* harmony import */ var _report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40772);



/** The tasks of a run that wait for words of people: those with a pull request of their own wait for that. */
function waitingForWords({ tasks, requests }) {
    return tasks.filter(({ status, step, outputs_uri }) => {
        const request = requests?.steps[step];
        if (status !== 'awaiting_approval' || request?.runs_on !== undefined)
            return false;
        return request?.pull_request === undefined || outputs_uri === null;
    });
}
/** What waits, and which comments decide on it, as Markdown. */
function waitingText(record, waiting, runUrl) {
    const rows = waiting.map((task) => {
        const { approvers, required } = policyIn(record, task);
        const who = approvers.length === 0 ? 'anybody who may write here' : approvers.join(', ');
        const count = required > 1 ? `${required} of ` : '';
        return `| ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(task.task)} | ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${count}${who}`)} | ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commandFor(record, task))} |`;
    });
    const first = waiting[0]?.task ?? '';
    return [
        `The run [${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(record.run_id)}](${runUrl}) waits for a decision. A comment that begins so makes it:`,
        ['| step | who approves | comment |', '| --- | --- | --- |', ...rows].join('\n'),
        `${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/reject ${first} why`)} turns it down, ${(0,_report_markdown_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/changes ${first} what`)} sends it back.`,
    ].join('\n\n');
}
/** The text of the issue in which a plan asks. `branch` is the one its run is of. */
function issueText(record, branch, text) {
    const { run_id, attempt, plan } = record;
    const marker = { plan: plan.name, run_id, attempt, branch };
    return `${(0,_report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenMarker */ .z)(marker)}\n${text}`;
}
/** The branch a marker names; only those of issues do. */
function branchIn(marker) {
    const branch = marker?.branch;
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
function commandFor(record, task) {
    return ['/approve', task.task, ...neededFields(policyIn(record, task))].join(' ');
}
/** What a form needs to be told, with a value in each place where one goes. */
function neededFields({ fields }) {
    const needed = Object.entries(fields).filter(([, field]) => field.required && field.default == null);
    return needed.map(([name, { options }]) => `${name}=${options?.[0] ?? 'VALUE'}`);
}
function policyIn({ requests }, { approval, step }) {
    const written = approval ?? requests?.steps[step]?.approval ?? null;
    return written === null ? _approval_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_POLICY */ .uS : (0,_approval_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T4)(written);
}


/***/ }),

/***/ 80631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  journalFromApi: () => (/* binding */ journalFromApi),
  newestRun: () => (/* binding */ newestRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/journal/run-folder.js
var run_folder = __webpack_require__(28694);
// EXTERNAL MODULE: ./lib/sync/send/faults.js
var faults = __webpack_require__(35844);
// EXTERNAL MODULE: ./lib/sync/send/sender.js
var sender = __webpack_require__(6964);
// EXTERNAL MODULE: ./lib/action/run/job.js
var run_job = __webpack_require__(65402);
// EXTERNAL MODULE: ./lib/sync/facts/task-name.js + 1 modules
var task_name = __webpack_require__(26792);
;// CONCATENATED MODULE: ./lib/action/carry/rows.js

/**
 * The journal of an attempt, from what the API knows of it. What ran when it was last heard of is lost; what lost its outputs on the way, or
 * belongs to no step of this plan, is left out, so that it runs again.
 */
function eventsOf(run, graph) {
    const at = run.finished_at ?? run.started_at;
    const byStep = new Map();
    for (const task of run.tasks) {
        const step = task.step ?? task.task;
        byStep.set(step, [...(byStep.get(step) ?? []), task]);
    }
    const events = [startOf(run, graph)];
    for (const { id, fanOut } of graph.nodes) {
        const tasks = byStep.get((0,task_name/* taskName */.p)(id)) ?? [];
        if (fanOut !== undefined && tasks.length > 0) {
            events.push({ type: 'step_expanded', at, step: id, tasks: tasks.map(({ task }) => ({ task, item: null })) });
        }
        for (const task of tasks)
            events.push(...endOf(fanOut === undefined ? { ...task, task: id } : task, id, run, at));
    }
    const status = run.status === 'running' ? 'failed' : run.status;
    return [...events, { type: 'run_ended', at, status, duration_ms: run.duration_ms ?? 0 }];
}
function startOf(run, graph) {
    return {
        type: 'run_started',
        at: run.started_at,
        run_id: run.run_id,
        attempt: run.attempt,
        plan: { name: run.plan.name, path: run.plan.path ?? graph.path, digest: run.plan.digest ?? '' },
        params: run.params ?? {},
        origin: { host: run.origin?.host ?? '', pid: run.origin?.pid ?? 1 },
        steps: graph.nodes.map(({ id }) => id),
    };
}
function endOf(task, step, run, at) {
    const { status } = task;
    if (status === 'queued' || (status === 'succeeded' && task.outputs === null))
        return [];
    const isLost = status === 'running';
    return [
        {
            type: 'task_carried',
            at: task.finished_at ?? at,
            task: task.task,
            step,
            from_attempt: task.carried_from ?? run.attempt,
            status: isLost ? 'failed' : status,
            reason: isLost ? 'lost' : task.reason,
            exit_code: task.exit_code,
            tries: task.tries,
            started_at: task.started_at,
            finished_at: task.finished_at,
            duration_ms: task.duration_ms,
            inputs: task.inputs,
            outputs: task.outputs ?? {},
            outputs_uri: task.outputs_uri,
            log_excerpt: task.log_excerpt,
            tolerated: isLost ? false : task.tolerated,
            approval_state: task.approval_state,
            ...(task.message === null ? {} : { message: task.message }),
            ...(task.approval_note == null ? {} : { approval_note: task.approval_note }),
            // The log itself is with the API.
            log_path: null,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/action/carry/from-api.js






/** ms the API may take: nothing runs meanwhile. */
const PATIENCE_MS = 15_000;
/** Attempts of other jobs, under the same name, that are looked through. */
const MOST_ATTEMPTS = 10;
/** Writes the journal of the run's newest attempt by this workflow run, or of the newest at all where an event names the run, as the task API knows it. Throws where the API does not answer. */
async function journalFromApi(job, address, runId) {
    const { system } = job.streams;
    const found = await newestOf(job, senderTo(address, system), runId);
    if (found === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)(job.stateDir, 'runs', runId, String(found.attempt));
    const events = eventsOf(found, job.graph);
    await system.files.write((0,external_node_path_.join)(folder, run_folder/* PLAN_FILE */.VI), found.plan_text ?? '');
    await system.files.write((0,external_node_path_.join)(folder, run_folder/* EVENTS_FILE */.Pc), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    return { runId, from: `the task API at ${new URL(address.baseUrl).host}` };
}
/** The newest attempt of a run as the task API knows it; undefined where it knows none. Throws where it does not answer. */
function newestRun(system, address, runId) {
    return read(senderTo(address, system), pathOf(runId), AbortSignal.timeout(PATIENCE_MS));
}
function senderTo(address, system) {
    return (0,sender/* createSender */.a)({ ...address, fetch: system.leanFetch ?? system.fetch, clock: system.clock });
}
function pathOf(runId) {
    return `/agents/runs/${encodeURIComponent(runId)}`;
}
async function newestOf(job, send, runId) {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const path = pathOf(runId);
    const isMeant = ({ ci }) => (0,run_job/* isWokenUp */.qt)(job) || ci?.workflow_run_id === job.facts.runId;
    let run = await read(send, path, signal);
    for (let looked = 1; run !== undefined && looked < MOST_ATTEMPTS; looked += 1) {
        if (isMeant(run))
            break;
        const { attempt } = run;
        const before = Math.max(0, ...run.attempts.map((one) => one.attempt).filter((one) => one < attempt));
        run = before === 0 ? undefined : await read(send, `${path}/${before}`, signal);
    }
    // Without its plan nobody could tell which steps are still the same.
    return run !== undefined && isMeant(run) && run.plan_text !== null ? run : undefined;
}
async function read(send, path, signal) {
    try {
        const { json } = await send({ method: 'GET', path }, signal);
        return isRun(json) ? json : undefined;
    }
    catch (thrown) {
        if (thrown instanceof faults/* Refused */.Lw)
            return undefined;
        throw thrown;
    }
}
function isRun(json) {
    const { tasks, attempts, attempt } = json;
    return Array.isArray(tasks) && Array.isArray(attempts) && typeof attempt === 'number';
}


/***/ }),

/***/ 53050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decideInJob: () => (/* binding */ decideInJob)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/launch/resume/resume-run.js
var resume_run = __webpack_require__(45957);
// EXTERNAL MODULE: ./lib/action/github/client.js
var client = __webpack_require__(73564);
// EXTERNAL MODULE: ./lib/action/run/job.js
var run_job = __webpack_require__(65402);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/report/markdown/shown.js
var shown = __webpack_require__(40772);
// EXTERNAL MODULE: ./lib/action/file-commands.js
var file_commands = __webpack_require__(36860);
// EXTERNAL MODULE: ./lib/action/github/comment.js
var comment = __webpack_require__(81438);
// EXTERNAL MODULE: ./lib/action/outputs.js
var action_outputs = __webpack_require__(48709);
// EXTERNAL MODULE: ./lib/action/run/witness.js
var witness = __webpack_require__(70230);
;// CONCATENATED MODULE: ./lib/action/decide/conclude.js







/** Ends a job that does not go on with a run, as a success: says why, and how the run stands where it is known. */
function conclude(place, why, run) {
    const { keys, inputs, streams } = place;
    (0,run_job/* sayTo */.Bq)(streams)(why);
    if (inputs.summary && keys.GITHUB_STEP_SUMMARY)
        (0,external_node_fs_.appendFileSync)(keys.GITHUB_STEP_SUMMARY, `${(0,shown/* plain */.pj)(why, 1_000)}\n`);
    const outputs = run === undefined ? action_outputs/* OUTPUTS_OF_NOTHING */.jf : (0,action_outputs/* outputsOf */.Yz)(run, '');
    if (keys.GITHUB_OUTPUT)
        (0,file_commands/* appendValues */.B)(keys.GITHUB_OUTPUT, outputs, () => streams.system.randomHex(16));
}
/** Pins what came of a decision to the job, and writes it into the one comment on decisions that the pull request, or the issue, has. */
async function answer(place, { github }, thread, sentence) {
    const { facts, inputs, streams } = place;
    (0,run_job/* pinTo */.np)(streams)('notice', 'Decision', sentence);
    const { serverUrl, repository, runId } = facts;
    const job = `[The job that says so](${serverUrl}/${repository}/actions/runs/${runId}).`;
    const { number, base: baseRef } = thread;
    await (0,comment.putComment)({
        ...{ github, say: (0,run_job/* sayTo */.Bq)(streams), plan: `${inputs.plan}#decisions` },
        facts: {
            repository,
            eventName: facts.eventName,
            pullRequest: { number, headSha: '', headRef: '', baseRef, fork: false },
        },
        body: `${(0,shown/* plain */.pj)(sentence, 2_000)} ${job}`,
    });
}
/** Lets the action's last step keep the record as it is now: the next decision has to know of this one. */
function keepRecord({ keys, inputs, stateDir, streams }, { run_id: runId, attempt, status }) {
    if (!keys.GITHUB_STATE)
        return;
    const state = { stateDir, runId, attempt, trail: '', artifact: inputs.artifact };
    const values = { [witness/* STATE_NAME */.sf]: JSON.stringify(state), [witness/* ENDED_NAME */.hL]: status };
    (0,file_commands/* appendValues */.B)(keys.GITHUB_STATE, values, () => streams.system.randomHex(16));
}

// EXTERNAL MODULE: ./lib/launch/name-run.js
var name_run = __webpack_require__(99623);
// EXTERNAL MODULE: ./lib/action/ask/issue-text.js
var issue_text = __webpack_require__(99488);
// EXTERNAL MODULE: ./lib/action/pull-request/remote/repository.js
var repository = __webpack_require__(4920);
// EXTERNAL MODULE: ./lib/action/pull-request/text.js
var pull_request_text = __webpack_require__(76816);
;// CONCATENATED MODULE: ./lib/action/decide/nothing.js
/** An event that decides nothing, as its sentence says: nobody need be told but the log. */
class NothingToDecide extends Error {
}
/** A decision that does not count, as its sentence says: who made it is told. `run` is how it stands, where that is known. */
class RefusedDecision extends Error {
    run;
    constructor(message, run) {
        super(message);
        this.run = run;
    }
}

// EXTERNAL MODULE: ./lib/action/decide/event/trigger.js
var trigger = __webpack_require__(51163);
;// CONCATENATED MODULE: ./lib/action/decide/event/thread.js







/** What an event is of. Throws NothingToDecide for what is not ours: a pull request whose branch is in another repository, above all. */
async function readThread(place, trigger) {
    const isPull = trigger.kind === 'closed' || trigger.isPull;
    return isPull ? pullThread(place, trigger.number) : issueThread(place, trigger.number);
}
async function pullThread({ github, owner, repo }, number) {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    const { head, base } = data;
    if (head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase())
        throw new NothingToDecide(`Pull request #${number} comes from another repository, and decides nothing here.`);
    const marker = (0,pull_request_text/* readMarker */.t7)(data.body);
    const named = namedIn(marker);
    if (named === undefined || typeof marker?.task !== 'string')
        throw new NothingToDecide(`Pull request #${number} is of no step of a plan.`);
    const [mergedBy, author] = [(0,trigger/* personIn */.B)(data.merged_by), (0,trigger/* personIn */.B)(data.user)];
    const pull = {
        ...{ task: marker.task, isOpen: data.state === 'open', isMerged: data.merged },
        closedAt: Date.parse(data.closed_at ?? '') || 0,
        ...(mergedBy === undefined ? {} : { mergedBy }),
        ...(author === undefined ? {} : { author }),
        ...{ headSha: head.sha, baseSha: base.sha },
    };
    return { number, url: data.html_url, ...named, base: base.ref, pull };
}
// Anybody can open an issue, with whatever text.
async function issueThread({ github, owner, repo }, number) {
    const { data } = await github.rest.issues.get({ owner, repo, issue_number: number });
    const marker = (0,pull_request_text/* readMarker */.t7)(data.body);
    const [named, base] = [namedIn(marker), (0,issue_text/* branchIn */.oA)(marker)];
    if (named === undefined || base === undefined || !(await (0,comment.isOwn)(github, data.user?.login)))
        throw new NothingToDecide(`Issue #${number} asks for no decision on a run.`);
    return { number, url: data.html_url, ...named, base };
}
function namedIn(marker) {
    const { run_id: runId, attempt } = marker ?? {};
    if (typeof runId !== 'string' || !(0,name_run/* isRunName */.l)(runId))
        return undefined;
    return { runId, attempt: Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 1 };
}
/** When a comment was written, in ms since the epoch. Throws NothingToDecide where it is gone, was changed since, or is not by who sent the event. */
async function writtenAt({ github, owner, repo }, { comment, body, sender }) {
    const found = await (0,repository/* orNotFound */.$u)(github.rest.issues.getComment({ owner, repo, comment_id: comment }));
    if (found === undefined)
        throw new NothingToDecide('The comment was taken back.');
    const { data } = found;
    const isSame = data.body === body && data.updated_at === data.created_at;
    if (!isSame)
        throw new NothingToDecide('The comment was changed after it was written: write a new one.');
    if (data.user?.login !== sender.login)
        throw new NothingToDecide('The comment is by somebody else.');
    return Date.parse(data.created_at);
}

// EXTERNAL MODULE: ./lib/schema/did-you-mean.js
var did_you_mean = __webpack_require__(21711);
;// CONCATENATED MODULE: ./lib/approval/comment-command.js

const WORDS = { approve: 'approve', reject: 'reject', changes: 'changes_requested' };
/** The command a comment begins with; undefined for any other comment. */
function readCommand(comment) {
    const [first = '', ...more] = comment.replaceAll('\r', '').split('\n');
    const [, word, words = ''] = /^\/(approve|reject|changes)(?:\s+(.*))?$/.exec(first.trimEnd()) ?? [];
    if (word === undefined)
        return undefined;
    return { decision: WORDS[word], words, more: more.join('\n').trim() };
}
/** Reads `[task] [field=value ...] [note]`, where `tasks` are the names there are. Only an approval has fields. */
function meaningOf({ decision, words, more }, tasks) {
    const [, first = '', after = ''] = /^`?([^\s`]*)`?\s*(.*)$/.exec(words) ?? [];
    const task = tasks.includes(first) ? first : undefined;
    const hasFields = decision === 'approve';
    if (task === undefined && first !== '' && !FIELD.test(words)) {
        const near = (0,did_you_mean/* nearest */.pA)(first, tasks);
        if (near !== undefined || (hasFields && FIELD.test(after)))
            return { kind: 'unknown', word: first, ...(near === undefined ? {} : { near }) };
    }
    const rest = task === undefined ? words : after;
    const { fields, left } = hasFields ? fieldsIn(rest) : { fields: {}, left: rest };
    const note = [left.trim(), more].filter((part) => part !== '').join('\n');
    return { kind: 'meant', ...(task === undefined ? {} : { task }), fields, ...(note === '' ? {} : { note }) };
}
/** `name=value`; a value with blanks stands in quotes. */
const FIELD = /^\s*([A-Za-z_][\w.-]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*))(?=\s|$)/;
function fieldsIn(text) {
    const pairs = [];
    let left = text;
    for (let found = FIELD.exec(left); found !== null; found = FIELD.exec(left)) {
        const [whole, name = '', double, single, bare = ''] = found;
        pairs.push([name, double?.replace(/\\(.)/g, '$1') ?? single ?? bare]);
        left = left.slice(whole.length);
    }
    return { fields: Object.fromEntries(pairs), left };
}

;// CONCATENATED MODULE: ./lib/action/decide/event/wish.js



/** What an event asks for, without a question to anybody. Throws NothingToDecide where it cannot ask for anything. */
function requireAsking(trigger) {
    if (trigger === undefined)
        throw new NothingToDecide('This event decides on nothing.');
    if (trigger.kind === 'closed')
        return trigger;
    if (readCommand(trigger.body) === undefined)
        throw new NothingToDecide('The comment does not begin with /approve, /reject or /changes.');
    if (trigger.sender.isBot)
        throw new NothingToDecide(`${trigger.sender.login} is an app, which decides on nothing.`);
    return trigger;
}
/** The wish, as GitHub confirms it now. Throws NothingToDecide where it does not, RefusedDecision where it counts for nothing. */
async function wishOf(place, trigger, thread) {
    return trigger.kind === 'closed' ? closedBy(trigger, thread) : said(place, trigger);
}
function closedBy({ sender }, { number, pull }) {
    if (pull === undefined)
        throw new NothingToDecide(`#${number} is no pull request.`);
    const { isOpen, isMerged, mergedBy, closedAt } = pull;
    if (isOpen)
        throw new NothingToDecide(`Pull request #${number} was opened again: it waits for a decision as before.`);
    const who = isMerged ? mergedBy : sender;
    if (who === undefined)
        throw new RefusedDecision('Nobody knows any more who merged it: somebody can comment /approve.');
    if (who.isBot && !isMerged)
        throw new NothingToDecide(`An app has closed pull request #${number}, which decides on nothing.`);
    return { ...who, decision: isMerged ? 'approve' : 'reject', at: closedAt, channel: 'pull_request' };
}
async function said(place, trigger) {
    const command = readCommand(trigger.body);
    if (command === undefined)
        throw new NothingToDecide('The comment is no command.');
    const { decision } = command;
    return { ...trigger.sender, decision, at: await writtenAt(place, trigger), channel: 'comment', command };
}

// EXTERNAL MODULE: ./lib/approval/identity.js
var identity = __webpack_require__(18630);
// EXTERNAL MODULE: ./lib/launch/decisions/decide-run.js + 2 modules
var decide_run = __webpack_require__(72018);
;// CONCATENATED MODULE: ./lib/action/decide/event/aim.js


/** The task a pull request is of, by the record of the run; undefined for an issue. Throws NothingToDecide where the record knows nothing of that pull request. */
function ownTask(run, { number, url, pull }) {
    if (pull === undefined)
        return undefined;
    const task = run.tasks.get(pull.task);
    if (task?.outputs_uri === url)
        return task;
    throw new NothingToDecide(`The run ${run.run_id} knows nothing of pull request #${number}, whatever its text says.`);
}
/** The task somebody means. Throws RefusedDecision where that cannot be told, or is decided in another way. */
function aimOf(run, thread, wish) {
    const own = ownTask(run, thread);
    const { command } = wish;
    if (command === undefined) {
        if (own === undefined)
            throw new NothingToDecide(`#${thread.number} is of no task.`);
        return { task: own, fields: {} };
    }
    const meaning = meaningOf(command, [...run.tasks.keys()]);
    if (meaning.kind === 'unknown') {
        const { word, near } = meaning;
        throw new RefusedDecision(`The run has no step ${word}.${near === undefined ? '' : ` Did you mean ${near}?`}`);
    }
    const { task: name, fields, note } = meaning;
    const named = name === undefined ? undefined : run.tasks.get(name);
    const task = named ?? theOne(run, thread, own, wish);
    requireItsWay(run, thread, task, wish);
    return { task, fields, ...(note === undefined ? {} : { note }) };
}
function theOne(run, thread, own, wish) {
    const waiting = [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
    const open = waiting.filter((task) => whyNotHere(run, thread, task, wish) === undefined);
    const [first, ...others] = own !== undefined && open.includes(own) ? [own] : open;
    if (first === undefined) {
        requireItsWay(run, thread, own?.status === 'awaiting_approval' ? own : undefined, wish);
        throw new NothingToDecide(`Nothing in the run ${run.run_id} waits for this decision.`);
    }
    if (others.length === 0)
        return first;
    const names = open.map(({ task }) => task).join(', ');
    throw new RefusedDecision(`Several steps wait (${names}): name one of them after the command.`);
}
function requireItsWay(run, thread, task, wish) {
    const why = task && whyNotHere(run, thread, task, wish);
    if (why !== undefined)
        throw new RefusedDecision(why);
}
// What follows from a pull request's step counts on its changes: words alone do not bring them in.
function whyNotHere(run, thread, task, { decision }) {
    const request = run.requests?.steps[task.step];
    if (request?.runs_on !== undefined)
        return `${task.task} waits for a machine, not for people.`;
    if (request?.pull_request === undefined || task.outputs_uri === null)
        return undefined;
    if (task.outputs_uri !== thread.url)
        return `${task.task} is decided on in its own pull request: ${task.outputs_uri}`;
    if (decision !== 'approve' || thread.pull?.isMerged)
        return undefined;
    return `Merging this pull request is what approves ${task.task}.`;
}

// EXTERNAL MODULE: ./lib/action/github/patience.js
var patience = __webpack_require__(94560);
;// CONCATENATED MODULE: ./lib/action/decide/who.js




/** True for who may write to the repository: GitHub's own word, never the event's. */
async function mayWrite({ github, owner, repo }, login) {
    const asked = github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    const found = await (0,repository/* orNotFound */.$u)(asked);
    return found?.data.permission === 'admin' || found?.data.permission === 'write';
}
/** Somebody's identity, with those teams of a policy they are in. Teams are asked for where nothing else makes them an approver. */
async function identityOf({ github }, login, policy) {
    const own = { provider: 'github', id: `github:${login}`, name: login };
    const [groups, unseen] = [[], []];
    if (policy.approvers.some((approver) => (0,identity/* isMeant */.EZ)(own, approver)))
        return { identity: own, unseen };
    for (const approver of policy.approvers) {
        const [org = '', team = '', ...more] = approver.replace(/^(?:github:|@)/, '').split('/');
        if (org === '' || team === '' || more.length > 0)
            continue;
        const isMember = await membership(github, org, team, login);
        if (isMember === undefined)
            unseen.push(`${org}/${team}`);
        else if (isMember)
            groups.push(`${org}/${team}`);
    }
    return { identity: { ...own, groups }, unseen };
}
/** Undefined where the token cannot see the team. */
async function membership(github, org, team, login) {
    try {
        const place = { org, team_slug: team };
        const found = await (0,repository/* orNotFound */.$u)(github.rest.teams.getMembershipForUserInOrg({ ...place, username: login }));
        if (found !== undefined)
            return found.data.state === 'active';
        // GitHub says the same of a team that cannot be seen.
        return (await (0,repository/* orNotFound */.$u)(github.rest.teams.getByName(place))) === undefined ? undefined : false;
    }
    catch (thrown) {
        if ((0,patience/* refusedBy */.i)(thrown)?.status === 403)
            return undefined;
        throw thrown;
    }
}
/** Who stands behind a pull request beside who asked for its run: a person who opened it, or wrote its last commit. */
async function behind({ github, owner, repo }, { author, headSha }) {
    const found = await (0,repository/* orNotFound */.$u)(github.rest.repos.getCommit({ owner, repo, ref: headSha }));
    const people = [author, (0,trigger/* personIn */.B)(found?.data.author), (0,trigger/* personIn */.B)(found?.data.committer)];
    const logins = people.flatMap((one) => (one === undefined || one.isBot || one.login === GITHUB ? [] : [one.login]));
    return [...new Set(logins)].map((login) => `github:${login}`);
}
/** Who commits what is done on GitHub's pages. */
const GITHUB = 'web-flow';

;// CONCATENATED MODULE: ./lib/action/decide/words.js

/** What came of a decision that counts, in one sentence. */
function outcomeWords(wish, { task }, verdict, runId) {
    const who = `${wish.login} ${VERBS[wish.decision]} ${task}`;
    if (verdict.kind === 'counted') {
        const { missing } = verdict;
        return `${who}. ${missing} more ${missing === 1 ? 'approval is' : 'approvals are'} needed before the run ${runId} goes on.`;
    }
    return `${who}, and the run ${runId} goes on.`;
}
const VERBS = {
    approve: 'approves',
    reject: 'rejects',
    changes_requested: 'wants changes of',
    cancel: 'cancels',
};
/** Why a decision does not count, and what to do about it. */
function refusalWords(verdict, wish, about) {
    const cure = CURES[verdict.why]?.(wish, about) ?? '';
    return cure === '' ? verdict.detail : `${verdict.detail} ${cure}`;
}
const CURES = {
    self_approval: (_, { name }) => `They can comment ${command('/approve', name)}.`,
    comment_missing: ({ decision }, { name }) => `Write a comment: ${command(COMMANDS[decision], name, 'your words')}.`,
    fields_faulty: (_, { policy, name }) => `Write a comment: ${command('/approve', name, ...(0,issue_text/* neededFields */.Dj)(policy))}.`,
    not_approver: ({ login }, { unseen }) => unseen.length === 0
        ? ''
        : `Whether ${login} is in ${unseen.join(', ')} the token of this job cannot see: give github-token one that may read the members of the organisation, or name people.`,
    decided: () => 'Run the plan again to ask anew.',
};
const COMMANDS = {
    approve: '/approve',
    reject: '/reject',
    changes_requested: '/changes',
    cancel: '/reject',
};
function command(...parts) {
    return parts.filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./lib/action/decide/judge-wish.js






/** ms by which the clocks of GitHub and of a machine may differ. */
const SKEW_MS = 60_000;
/** Judges a wish by the policy in the record, and keeps what it decides there. Throws RefusedDecision where it does not count. */
async function judgeWish(place, remote, record, { thread, wish }) {
    const { run } = record;
    const aim = aimOf(run, thread, wish);
    const { task } = aim;
    if (wish.at + SKEW_MS < Date.parse(task.finished_at ?? ''))
        throw new RefusedDecision(`That was said before ${task.task} asked for it, about something else.`);
    const policy = (0,decide_run/* policyOf */.US)(run, task);
    const known = await identityOf(remote, wish.login, policy);
    if (wish.isBot && !policy.approvers.some((approver) => (0,identity/* isMeant */.EZ)(known.identity, approver)))
        throw new RefusedDecision(`${wish.login} is an app, and only people approve: one of them can comment /approve.`);
    const asked = [...(hasPolicy(run, task) ? record.asked : []), ...(await behindTask(remote, thread, task))];
    const { system } = place.streams;
    const decided = await (0,decide_run/* decideRun */.Sf)(system, place.stateDir, {
        ...{ runId: run.run_id, task: task.task, decision: wish.decision, identity: known.identity, fields: aim.fields },
        ...(aim.note === undefined ? {} : { note: aim.note }),
        proved: { channel: wish.channel, asked },
    });
    const name = task.outputs_uri === thread.url ? '' : task.task;
    return judged(decided, aim, wish, (verdict) => refusalWords(verdict, wish, { policy, unseen: known.unseen, name }));
}
function judged({ run, verdict, expired }, { task }, wish, refusal) {
    const { run_id } = run;
    if (expired)
        return { run, goesOn: true, words: `${task.task} is not waited for any more: the run ${run_id} goes on without.` };
    if (verdict.kind === 'refused')
        throw new RefusedDecision(refusal(verdict));
    if (verdict.kind === 'same')
        return { run, goesOn: false, words: `${wish.login} has said the same before.` };
    return { run, goesOn: verdict.kind === 'decided', words: outcomeWords(wish, task, verdict, run_id) };
}
// As in the task API: where the plan says nothing of who may decide, who started the run may.
function hasPolicy({ requests }, task) {
    const written = task.approval ?? requests?.steps[task.step]?.approval ?? null;
    return written !== null && written !== false;
}
function behindTask(remote, thread, task) {
    return thread.pull !== undefined && task.outputs_uri === thread.url ? behind(remote, thread.pull) : [];
}

// EXTERNAL MODULE: ./lib/journal/read.js
var read = __webpack_require__(26270);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/artifact/store.js
var store = __webpack_require__(21503);
// EXTERNAL MODULE: ./lib/action/artifact/unpack.js
var unpack = __webpack_require__(48450);
;// CONCATENATED MODULE: ./lib/action/carry/from-repository.js









/** Artifacts that are looked into, newest first. */
const MOST_LOOKED_INTO = 5;
/** Attempts after the one that is asked for. */
const MOST_ATTEMPTS = 100;
/**
 * Brings the journal of a run's newest attempt (from `attempt` on) back from the artifact that whatever workflow run of this repository kept.
 * Throws Fault `unavailable`, with the cure, where there is none (any more) or the token may not look.
 */
async function journalFromRepository(job, repository, run) {
    const { system } = job.streams;
    const kept = await listed(repository, job, run).catch((thrown) => {
        throw mayNotLook(thrown) ?? thrown;
    });
    for (const artifact of kept.filter(isWhole).sort(newestFirst).slice(0, MOST_LOOKED_INTO)) {
        const folder = (0,external_node_path_.join)(job.keys.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), `orchestrator-artifact-${system.randomHex(8)}`);
        try {
            await fetchInto(repository, artifact, folder);
            const isThere = (await (0,read/* listRuns */.v)(system, folder)).some(({ run: found }) => found.run_id === run.runId);
            if (!isThere)
                continue;
            (0,external_node_fs_.cpSync)((0,external_node_path_.join)(folder, 'runs'), (0,external_node_path_.join)(job.stateDir, 'runs'), { recursive: true, force: false });
            return { runId: run.runId, from: `the artifact ${artifact.name}` };
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    throw gone(run.runId, kept.some(({ expired }) => expired));
}
async function listed(repository, { inputs }, { runId, attempt }) {
    if (typeof inputs.artifact === 'string')
        return named(repository, (0,store/* artifactName */.C)(inputs.artifact, '', 0));
    const all = [];
    for (let number = attempt; number < attempt + MOST_ATTEMPTS; number += 1) {
        const found = await named(repository, (0,store/* artifactName */.C)(true, runId, number));
        // The first one may be gone while those that carried it on are there.
        if (found.length === 0 && (all.length > 0 || number > attempt))
            break;
        all.push(...found);
    }
    return all;
}
async function named({ github, owner, repo }, name) {
    const { data } = await github.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 100 });
    return data.artifacts.filter((artifact) => artifact.name === name);
}
// Workflow runs of a fork's pull request keep their artifacts in this repository, too, under any name they like.
function isWhole({ expired, workflow_run: run }) {
    return !expired && run?.repository_id !== undefined && run.head_repository_id === run.repository_id;
}
function newestFirst(one, other) {
    return Date.parse(other.created_at ?? '') - Date.parse(one.created_at ?? '') || other.id - one.id;
}
async function fetchInto({ github, owner, repo }, artifact, folder) {
    const { id: artifact_id, name, digest } = artifact;
    const { data } = await github.rest.actions.downloadArtifact({ owner, repo, artifact_id, archive_format: 'zip' });
    const bytes = Buffer.from(data);
    const own = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    if (digest != null && digest !== own) {
        throw new errors/* Fault */.vC('state_corrupt', `The artifact ${name} is not what was kept.`, { cure: 'Run the plan again.' });
    }
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'record.zip'), bytes);
    await (0,unpack/* unpackIn */.A)(folder);
}
function mayNotLook(thrown) {
    const { status, message = '' } = (0,patience/* refusedBy */.i)(thrown) ?? {};
    if ((status !== 403 && status !== 404) || /rate limit/i.test(message))
        return undefined;
    return new errors/* Fault */.vC('unavailable', 'The job may not look for the record that another workflow run kept.', {
        cure: 'Give it `permissions: actions: read`.',
        cause: thrown,
    });
}
function gone(runId, isExpired) {
    const why = isExpired ? 'has expired' : 'is gone';
    return new errors/* Fault */.vC('unavailable', `The record of the run ${runId} ${why}, so that nothing can go on from it.`, {
        cure: 'Run the plan again; how long artifacts are kept is a setting of the repository.',
    });
}

;// CONCATENATED MODULE: ./lib/action/decide/record.js




/** Brings the record a pull request speaks of. Throws Fault where it is gone, NothingToDecide where it is of another plan. */
async function bringRecord(place, remote, thread) {
    const { stateDir, inputs, streams } = place;
    const { system } = streams;
    const found = await journalFromRepository(place, remote, thread);
    const stored = await (0,read/* readRun */.cI)(system, stateDir, found.runId);
    if (stored === undefined)
        throw new NothingToDecide(`The record of the run ${found.runId} is empty.`);
    const { run, folder } = stored;
    if (run.plan.path !== inputs.plan)
        throw new NothingToDecide(`The run ${run.run_id} is one of ${run.plan.path}, and this job goes on with ${inputs.plan}.`);
    const asked = (await (0,witness/* readJobMark */.J6)(system, folder))?.asked;
    if (!Array.isArray(asked))
        throw new RefusedDecision(`The record of the run ${run.run_id} does not say who asked for it: run the plan again.`);
    const attempts = (await (0,read.listAttempts)(system, stateDir)).filter((one) => one.run.run_id === run.run_id);
    const decisions = attempts.flatMap((one) => [...one.run.tasks.values()].flatMap((task) => task.decisions ?? []));
    return { found, run, asked, decisions };
}
/** The decision that was made of a wish before: the event came twice, or its job is run again. */
function madeBefore({ decisions }, wish) {
    return decisions.find(({ by, decision, at, channel }) => channel === wish.channel &&
        decision === wish.decision &&
        by.toLowerCase() === `github:${wish.login}`.toLowerCase() &&
        Date.parse(at) >= wish.at);
}

// EXTERNAL MODULE: ./lib/sync/facts/task-name.js + 1 modules
var task_name = __webpack_require__(26792);
// EXTERNAL MODULE: ./lib/action/api/address.js + 2 modules
var address = __webpack_require__(61749);
// EXTERNAL MODULE: ./lib/action/carry/from-api.js + 1 modules
var from_api = __webpack_require__(80631);
// EXTERNAL MODULE: ./lib/action/secrets/environment.js
var environment = __webpack_require__(17920);
;// CONCATENATED MODULE: ./lib/action/decide/through-api.js






/** The task API a job is told to ask; undefined where it names none. */
function apiOf({ inputs, keys, streams }) {
    const world = (0,environment/* worldOfPlan */.z)(streams.system, [], inputs.githubToken);
    return (0,address/* addressOf */.c)(inputs, keys, world, (sentence) => (0,run_job/* sayTo */.Bq)(streams)(`note: ${sentence}`));
}
/**
 * The run a task API has for a pull request, where somebody has decided there and nobody goes on with it. Throws NothingToDecide otherwise: a
 * job's own token decides on nothing, and who merges is told to the API by GitHub itself.
 */
async function decidedThere(place, address, thread, isComment) {
    const { runId, number, url, pull } = thread;
    const host = new URL(address.baseUrl).host;
    const run = await (0,from_api.newestRun)(place.streams.system, address, runId);
    const task = run?.tasks.find((one) => one.task === (0,task_name/* taskName */.p)(pull?.task ?? '') && one.outputs_uri === url);
    if (run === undefined || task === undefined)
        throw new NothingToDecide(`The task API at ${host} knows of no run for pull request #${number}.`);
    if (run.status !== 'awaiting_approval')
        throw new NothingToDecide(`The run ${runId} does not wait: the task API at ${host} has it as ${run.status}.`);
    if (isComment || task.status === 'awaiting_approval') {
        throw new NothingToDecide(`Decisions on the run ${runId} are made in the task API at ${host}: the event orchestrator-resume goes on with it then.`);
    }
    return run;
}

;// CONCATENATED MODULE: ./lib/action/decide/decide-in-job.js












/**
 * Decides on a run as the event of the job asks (a pull request that was closed, a comment), in the record an earlier job kept. Answers the job
 * that goes on with it; undefined where there is nothing to go on with: then it was said why, and the job is a success. Throws Fault
 * where somebody has decided and the record of the run is gone.
 */
async function decideInJob(place) {
    try {
        const trigger = requireAsking(place.facts.trigger);
        const remote = await remoteOf(place);
        const thread = await readThread(remote, trigger);
        requireBase(place.facts, thread);
        const address = apiOf(place);
        if (address !== undefined) {
            const { params } = await decidedThere(place, address, thread, trigger.kind === 'comment');
            return wokenJob(place, thread, params ?? {}, {});
        }
        return await answered(place, remote, thread, async () => {
            const wish = await wishOf(remote, trigger, thread);
            await requireRight(remote, wish, thread);
            const record = await bringRecord(place, remote, thread).catch((thrown) => {
                throw isLostToNobody(thrown, wish, thread) ? new NothingToDecide(thrown.message) : thrown;
            });
            return decided(place, remote, record, { thread, wish });
        });
    }
    catch (thrown) {
        if (!(thrown instanceof NothingToDecide))
            throw thrown;
        conclude(place, thrown.message);
        return undefined;
    }
}
// What was closed unmerged had nothing to go on with.
function isLostToNobody(thrown, { channel }, { pull }) {
    return thrown instanceof errors/* Fault */.vC && thrown.code === 'unavailable' && channel === 'pull_request' && !pull?.isMerged;
}
/** Tells who decided why it does not count, or that nobody can go on with it. */
async function answered(place, remote, thread, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (thrown instanceof errors/* Fault */.vC) {
            await answer(place, remote, thread, [thrown.message, thrown.cure].filter(Boolean).join(' '));
            throw thrown;
        }
        if (!(thrown instanceof RefusedDecision))
            throw thrown;
        await answer(place, remote, thread, thrown.message);
        conclude(place, thrown.message, thrown.run);
        return undefined;
    }
}
async function decided(place, remote, record, { thread, wish }) {
    const { found, run, asked } = record;
    const before = madeBefore(record, wish);
    if (before !== undefined)
        return again(place, thread, record, before.outcome !== null);
    const judged = await judgeWish(place, remote, record, { thread, wish }).catch((thrown) => {
        throw thrown instanceof RefusedDecision ? new RefusedDecision(thrown.message, run) : thrown;
    });
    await answer(place, remote, thread, judged.words);
    if (judged.goesOn)
        return wokenJob(place, thread, run.params, { found, asked });
    keepRecord(place, judged.run);
    conclude(place, judged.words, judged.run);
    return undefined;
}
// The event of a job that is run again is the same one: what it has decided stands, and what did not succeed then runs again.
function again(place, thread, record, isEnd) {
    const { found, run, asked } = record;
    if (isEnd && place.facts.runAttempt > 1)
        return wokenJob(place, thread, run.params, { found, asked });
    conclude(place, `That was decided before in the run ${run.run_id}; nothing is done twice.`, run);
    return undefined;
}
async function remoteOf({ inputs, facts, streams }) {
    const { githubToken: token } = inputs;
    if (token === undefined) {
        throw new errors/* Fault */.vC('usage', 'Without github-token nobody can tell what was decided.', {
            cure: 'Leave the input out: the token of the job is what it is then.',
        });
    }
    const { apiUrl, graphqlUrl, repository } = facts;
    const github = await (0,client.createGithub)({ system: streams.system, token, apiUrl, graphqlUrl, log: (0,run_job/* sayTo */.Bq)(streams) });
    const [owner = '', repo = ''] = repository.split('/');
    return { github, owner, repo };
}
// What follows must run on the branch the changes went to; the event of a comment knows of the default branch alone.
function requireBase({ trigger, refName }, { number, base }) {
    if (trigger?.kind !== 'comment' || base === refName)
        return;
    throw new NothingToDecide(`#${number} is of ${base}, and comments start jobs of ${refName}: merge or close a pull request, which needs no words.`);
}
async function requireRight(remote, { login, channel }, { pull }) {
    // Nobody else could have merged.
    if (channel === 'pull_request' && pull?.isMerged)
        return;
    if (await mayWrite(remote, login))
        return;
    throw new RefusedDecision(`${login} may not write to this repository, and decides on nothing in it.`);
}
/** The job as one of the base branch, which goes on with the run: it is no job of the pull request. */
function wokenJob(place, { runId, base, pull }, params, { found, asked }) {
    const { pullRequest: _pull, ...facts } = place.facts;
    const { system } = place.streams;
    const sha = facts.trigger?.kind === 'closed' && pull?.isMerged === false ? pull.baseSha : facts.sha;
    const ref = `refs/heads/${base}`;
    const own = { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_REF_NAME: base, GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '' };
    return {
        ...place,
        inputs: { ...place.inputs, runId, params: { ...(0,resume_run/* givenParams */.wn)({ params }), ...place.inputs.params } },
        facts: { ...facts, sha, ref, refName: base, ...(asked === undefined ? {} : { asked }) },
        streams: { ...place.streams, system: { ...system, env: { ...system.env, ...own } } },
        woken: found === undefined ? {} : { found },
    };
}


/***/ }),

/***/ 73564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithub: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94560);


/** No call takes longer; GitHub itself gives up after ten seconds. */
const CALL_LIMIT_MS = 60_000;
/**
 * A client that waits as GitHub asks where a rate limit is reached, and repeats what a sick server may be asked twice. Loads the toolkit
 * when it is called. Its calls throw octokit's own errors.
 */
async function createGithub(access) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 68803));
    const { clock } = access.system;
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl, log: SILENT });
    octokit.hook.wrap('request', async (request, options) => {
        for (let number = 1;; number += 1) {
            const url = /^\/graphql$|\/api\/graphql$/.test(options.url) ? access.graphqlUrl : options.url;
            const signal = AbortSignal.timeout(CALL_LIMIT_MS);
            try {
                return await request({ ...options, url, request: { ...options.request, signal } });
            }
            catch (thrown) {
                const wait = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .waitBefore */ .f)(thrown, { method: options.method, url }, number, clock.now(), access.patience);
                if (wait === undefined)
                    throw thrown;
                access.log(`${wait.why}; asking again in ${Math.ceil(wait.ms / 1000)} s`);
                await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(clock, wait.ms);
            }
        }
    });
    return octokit;
}
const silent = () => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };


/***/ }),

/***/ 81438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   isOwn: () => (/* binding */ isOwn),
/* harmony export */   putComment: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94560);

/** Writes or renews the plan's one comment on the pull request; answers its address, undefined where there is none. Never throws. */
async function putComment(comment) {
    const { facts, say } = comment;
    const { pullRequest } = facts;
    if (pullRequest === undefined)
        return undefined;
    if (pullRequest.fork && facts.eventName !== 'pull_request_target') {
        say('There is no comment, because the token of a pull request from a fork may only read; the summary says the same.');
        return undefined;
    }
    try {
        return await written(comment, pullRequest.number);
    }
    catch (thrown) {
        say(`There is no comment on pull request #${pullRequest.number}: ${meaningOf(thrown)}`);
        return undefined;
    }
}
/** Invisible words at the top of a comment, by which the next run of the plan finds it. */
function commentMarker(plan) {
    return `<!-- orchestrator: comment plan=${encodeURIComponent(plan)} -->`;
}
async function written({ github, facts, plan, body }, number) {
    const [owner = '', repo = ''] = facts.repository.split('/');
    const text = `${commentMarker(plan)}\n${body}`;
    const own = await ownComment(github, { owner, repo, issue_number: number }, plan);
    if (own?.body === text)
        return own.url;
    const updated = own && (await updateOf(github, { owner, repo, comment_id: own.id, body: text }));
    if (updated !== undefined)
        return updated;
    const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
    return data.html_url;
}
// Anybody can copy the marker into a comment; only what this token wrote is written over.
async function ownComment(github, place, plan) {
    const marker = commentMarker(plan);
    for await (const { data } of github.paginate.iterator(github.rest.issues.listComments, { ...place, per_page: 100 })) {
        for (const { id, body = '', user, html_url: url } of data) {
            if (!body.startsWith(marker))
                continue;
            if (await isOwn(github, user?.login))
                return { id, body, url };
        }
    }
    return undefined;
}
/** True for what was written with the client's own token. */
async function isOwn(github, login) {
    // The one question about itself that every kind of token may ask.
    const { viewer } = await github.graphql('query { viewer { login } }');
    return login !== undefined && (login === viewer.login || login === `${viewer.login}[bot]`);
}
// Undefined where somebody took it away in the meantime.
async function updateOf(github, change) {
    try {
        const { data } = await github.rest.issues.updateComment(change);
        return data.html_url;
    }
    catch (thrown) {
        if ((0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown)?.status === 404)
            return undefined;
        throw thrown;
    }
}
const CURE = 'Give the job `permissions: pull-requests: write`, or set `comment: never`.';
function meaningOf(thrown) {
    const { status, message } = (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown) ?? { status: -1, message: String(thrown) };
    if (/rate limit/i.test(message))
        return 'GitHub limits how much this token may ask for. The next run writes it.';
    if (/locked/i.test(message))
        return 'its conversation is locked. Unlock it, or set `comment: never`.';
    if (status === 401)
        return 'GitHub does not know the token. Pass one that is valid for the whole job.';
    if (status === 403)
        return `the token may not write one. ${CURE}`;
    if (status === 404)
        return `the token cannot see it. ${CURE}`;
    if (status === 0 || status >= 500)
        return `GitHub did not answer (${status || message}). The next run writes it.`;
    return `GitHub did not take it (${message}). The summary of the job says the same; \`comment: never\` leaves it out.`;
}


/***/ }),

/***/ 94560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitBefore),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
const USUAL = { longest: 180_000, first: 1_000, tries: 4 };
/** A refusal read from what octokit threw; undefined for anything else. */
function refusedBy(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown))
        return undefined;
    const { response } = thrown;
    const status = response === undefined ? 0 : Number(thrown.status);
    const { message = thrown.message, errors = [] } = response?.data ?? {};
    const more = Array.isArray(errors) ? errors.map((one) => (typeof one === 'string' ? one : wordsOf(one))) : [];
    return { status, message: [message, ...more].filter(Boolean).join(': '), headers: response?.headers ?? {} };
}
function wordsOf(error) {
    return error.message ?? [error.field, error.code].filter(Boolean).join(' ');
}
/** How long to wait before a call is made again, and why; undefined where it should not be. `number`: which try has failed, from 1. */
function waitBefore(thrown, call, number, now, patience = {}) {
    const { longest, first, tries } = { ...USUAL, ...patience };
    const refused = refusedBy(thrown);
    if (refused === undefined || number >= tries)
        return undefined;
    const limited = limitOf(refused, now);
    if (limited !== undefined) {
        return limited <= longest ? { ms: Math.max(limited, first), why: 'GitHub limits how fast it is asked' } : undefined;
    }
    const isIll = refused.status === 0 || refused.status >= 500;
    if (!isIll || !mayRepeat(call))
        return undefined;
    return { ms: first * 2 ** (number - 1), why: `GitHub did not answer (${refused.status || refused.message})` };
}
/** ms a rate limit asks to wait; undefined where there is none. */
function limitOf({ status, message, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    if (headers['retry-after'] !== undefined)
        return Number(headers['retry-after']) * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now);
    }
    // GitHub's own advice where it does not say how long.
    return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}
// What is made twice does no harm: an object is the same object, and of a branch or pull request there can be one only.
const HARMLESS_POST = /\/git\/|graphql$|\/pulls$|\/labels$|\/requested_reviewers$/;
function mayRepeat({ method, url }) {
    return method !== 'POST' || HARMLESS_POST.test(url);
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ orNotFound),
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Uo: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _github_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94560);

/** The repository `owner/name`; nothing is asked yet. */
function remoteRepository(github, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    let found;
    const look = async () => {
        const { data } = await github.rest.repos.get({ owner, repo });
        return { id: data.node_id, defaultBranch: data.default_branch };
    };
    return {
        ...{ github, owner, repo },
        facts: () => {
            found ??= look();
            return found;
        },
    };
}
/** The commit a branch points to; undefined where there is no such branch. */
async function headOf({ github, owner, repo }, branch) {
    const found = await orNotFound(github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
    return found?.data.object.sha;
}
/** An answer, or undefined where GitHub says there is no such thing. */
async function orNotFound(call) {
    try {
        return await call;
    }
    catch (thrown) {
        if ((0,_github_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown)?.status === 404)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 76816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ commitTrailers),
/* harmony export */   ap: () => (/* binding */ withOwnPart),
/* harmony export */   cY: () => (/* binding */ pullTexts),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   t8: () => (/* binding */ readTrailers)
/* harmony export */ });
/* harmony import */ var _report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71630);

const LONGEST_TITLE = 200;
const LONGEST_BODY = 65_536;
/** Title and text as the plan asks for them, or our own words; both name the run. */
function pullTexts({ request, plan, task, step }, facts, mask) {
    const { serverUrl, repository, runId, runAttempt } = facts;
    const address = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
    const title = (request.title ?? `${plan}: ${task}`).replace(/\s+/g, ' ');
    const own = 'Merge this pull request to accept what the step changed, or close it to turn it down.';
    const from = `Step \`${task.replaceAll('`', "'")}\` of the plan \`${plan}\`, [run ${runId}](${address}).`;
    const text = request.body ?? (task === step ? own : `${own} It is one of several tasks of the step \`${step}\`.`);
    return { title: cut(mask(title), LONGEST_TITLE), body: mask(`${text}\n\n${from}`) };
}
/** The body of a pull request with our part in it new; what people wrote before and after it stays. */
function withOwnPart(body, marker, text) {
    const known = body !== null && PART.test(body);
    const around = known ? body.replace(PART, '').length : (body?.length ?? 0) + 2;
    const open = (0,_report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z)(marker);
    const room = LONGEST_BODY - around - open.length - CLOSE.length - 2;
    const part = [open, cut(text.replace(/<!-- \/?orchestrator/g, '<!-- '), Math.max(0, room)), CLOSE].join('\n');
    if (known)
        return body.replace(PART, () => part);
    return body === null || body.trim() === '' ? part : `${body}\n\n${part}`;
}
/** The marker of a body; undefined where there is none, or it cannot be read. */
function readMarker(body) {
    const found = /<!-- orchestrator: (\{.*?\}) -->/.exec(body ?? '')?.[1];
    if (found === undefined)
        return undefined;
    try {
        return JSON.parse(found);
    }
    catch {
        return undefined;
    }
}
const CLOSE = '<!-- /orchestrator -->';
const PART = /<!-- orchestrator: [\s\S]*?<!-- \/orchestrator -->/;
const TRAILERS = { task: 'Orchestrator-Task', run: 'Orchestrator-Run', changes: 'Orchestrator-Changes' };
/** What ends the message of a commit of ours; `digest` tells these changes from others. */
function commitTrailers({ plan, task, runId, attempt }, digest) {
    const trailers = [
        [TRAILERS.task, taskName({ plan, task })],
        [TRAILERS.run, `${runId}/${attempt}`],
        [TRAILERS.changes, digest],
    ];
    return trailers.map((pair) => pair.join(': ')).join('\n');
}
/** The task and the digest a commit message ends with, where it is one of ours. */
function readTrailers(message) {
    const read = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(message)?.[1];
    const [task, changes] = [read(TRAILERS.task), read(TRAILERS.changes)];
    return { ...(task === undefined ? {} : { task }), ...(changes === undefined ? {} : { changes }) };
}
/** How a task is called in trailers, on one line. */
function taskName({ plan, task }) {
    return `${plan}/${task}`.replace(/\s+/g, ' ');
}
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, Math.max(0, longest - 1)).toWellFormed()}…`.slice(0, longest);
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markerStart),
/* harmony export */   z: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/** How the hidden marker of everything of a plan begins, in pull requests, issues and comments. */
function markerStart(plan) {
    return `<!-- orchestrator: ${hidden({ plan }).slice(0, -1)}`;
}
/** A marker as it stands in a text; the plan is its first part. */
function hiddenMarker(marker) {
    return `<!-- orchestrator: ${hidden(marker)} -->`;
}
// Neither end of a comment may come out of a name; and the plan's stands in workflows, in any encoding.
function hidden(marker) {
    return JSON.stringify(marker).replace(/[<>]|--|[^ -~]/g, (sign) => {
        return [...sign].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    });
}


/***/ }),

/***/ 40772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8700);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68647);


const SPECIAL = /[&<>`*[\]|~\\$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?=[# ])|(?<=^\d{1,9})[.)]/u;
const CALLING = /[@#](?=[\p{L}\p{N}_-])|GH(?=-\d)|:(?=[\w+-]+:)/iu;
const EVERY = new RegExp(`(${SPECIAL.source})|${CALLING.source}`, 'giu');
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A sign of no width: with it inside, `@name`, `#12` and `:word:` call nobody and nothing. */
const JOINER = '&#8205;';
/**
 * Foreign text as Markdown, and as HTML, that shows it as it is on one line: nothing in it makes a link to a person or an issue, a tag,
 * an emphasis, a list or a table's cell. Beyond `columns` its middle is left out.
 */
function plain(text, columns = 300) {
    return shortened(text, columns).replaceAll(EVERY, (sign, ...found) => found[0] === undefined ? `${sign}${JOINER}` : entity(sign));
}
/** Foreign text in the typeface of code, for Markdown and for table cells. */
function code(text, columns = 80) {
    const shown = shortened(text, columns);
    return /^[^`|\\]+$/.test(shown) ? `\`${shown}\`` : htmlCode(text, columns);
}
/** Foreign text in the typeface of code, for HTML. */
function htmlCode(text, columns = 80) {
    return `<code>${plain(text, columns)}</code>`;
}
/** Foreign lines as a block of code, which nothing in them can end. */
function fenced(text, language = 'text') {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk)(text).trimEnd();
    const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** An address as a link where a browser can follow it, as code where not. */
function linked(address, label) {
    const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.href.length > LONGEST_ADDRESS)
        return label === undefined ? code(address, 60) : label;
    const href = url.href.replaceAll(/[()<>|\\`*_~\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${label ?? plain(labelOf(url), 60)}](${href})`;
}
const LONGEST_ADDRESS = 2_000;
// A pull request is known by its number; of anything else the host and the path say what it is.
function labelOf(url) {
    const number = /\/pull\/(\d+)\/?$/.exec(url.pathname)?.[1];
    return number === undefined ? `${url.host}${url.pathname.replace(/\/$/, '')}` : `pull request ${number}`;
}
// Marks take no column, so that the text's length is bounded as well.
function shortened(text, columns) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).trim();
    if (shown === '')
        return '(nothing)';
    const most = columns * 4;
    return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)(shown.length > most ? `${shown.slice(0, most / 2)}…${shown.slice(-most / 2)}` : shown, columns);
}
function entity(sign) {
    return NAMED[sign] ?? `&#${sign.codePointAt(0)};`;
}


/***/ }),

/***/ 21947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ storable),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   r$: () => (/* binding */ storableJson)
/* harmony export */ });
/** Text a database takes: no NUL, no half of a character. */
function storable(text) {
    if (text.isWellFormed() && !text.includes('\0'))
        return text;
    return text.replace(/[\0\p{Surrogate}]/gu, (sign) => (sign === '\0' ? '' : '\ufffd'));
}
/** Text of one line: no control character. */
function line(text) {
    return storable(text).replace(/\p{Cc}/gu, ' ');
}
/** A JSON value with every text storable, as far as it is nested less than 100 levels deep. */
function storableJson(value, levels = 100) {
    if (typeof value === 'string')
        return storable(value);
    if (typeof value !== 'object' || value === null || levels === 0)
        return value;
    if (Array.isArray(value))
        return value.map((one) => storableJson(one, levels - 1));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [storable(key), storableJson(one, levels - 1)]));
}


/***/ }),

/***/ 26792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* reexport */ taskName)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/schema/text.js
var schema_text = __webpack_require__(21947);
;// CONCATENATED MODULE: ./lib/run/names/task-name.js


/** Most characters of a task's name in the API. */
const LONGEST = 64;
/** The name of a task for the API: its own, or where that is too long its beginning and a hash that stays the same from run to run. */
function taskName(task) {
    const clean = (0,schema_text/* line */.n8)(task);
    if (clean.length <= LONGEST)
        return clean;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(task).digest('hex').slice(0, 10);
    return (0,schema_text/* storable */.hN)(`${clean.slice(0, LONGEST - hash.length - 1)}~${hash}`);
}

;// CONCATENATED MODULE: ./lib/sync/facts/task-name.js



/***/ })

};
