export const id = 540;
export const ids = [540,270];
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

/***/ 36860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ appendValues)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * Appends values to a file the runner reads after the step (`GITHUB_OUTPUT`, `GITHUB_STATE`), in its grammar. `randomWord` makes the word
 * that ends a value, so that no value can end itself and begin another. Synchronous, for a process that is about to end.
 */
function appendValues(path, values, randomWord) {
    const blocks = Object.entries(values).map(([name, value]) => {
        const end = `end_${randomWord()}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${endsOpen(path) ? '\n' : ''}${blocks.join('')}`);
}
// What a command of the plan wrote there without a line end would swallow our first line.
function endsOpen(path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return false;
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const last = Buffer.alloc(1);
        return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 60540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _journal_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26270);
/* harmony import */ var _report_text_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83936);
/* harmony import */ var _artifact_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21503);
/* harmony import */ var _run_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65402);
/* harmony import */ var _run_witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70230);







/** The last step of the action: keeps the record of the run, and says what a run that was killed left behind. It never throws. */
async function runPost(streams) {
    const { env } = streams.system;
    const warn = (text) => (0,_run_job_js__WEBPACK_IMPORTED_MODULE_4__/* .pinTo */ .np)(streams)('warning', 'Orchestrator', text);
    try {
        const state = stateIn(env);
        if (state === undefined)
            return;
        if (env[`STATE_${_run_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDED_NAME */ .hL}`] === undefined)
            await tellLeft(streams, state, warn);
        await tellProcesses(streams, state, warn);
        if (state.artifact !== false)
            await keepRecord(streams, state, warn);
    }
    catch (thrown) {
        warn(`The record of the run could not be kept: ${wordsOf(thrown)}.`);
    }
}
function stateIn(env) {
    const text = env[`STATE_${_run_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_NAME */ .sf}`];
    return text === undefined || text === '' ? undefined : JSON.parse(text);
}
async function tellLeft({ system }, state, warn) {
    const stored = await (0,_journal_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .cI)(system, state.stateDir, state.runId, state.attempt);
    if (stored === undefined)
        return;
    const tasks = [...stored.run.tasks.values()];
    const lost = tasks.filter(({ reason }) => reason === 'lost').map(({ task }) => task);
    const open = tasks.filter(({ status }) => status === 'queued');
    const ran = lost.length === 0 ? 'nothing ran just then' : `${lost.join(', ')} ran just then`;
    warn(`The run ${state.runId} was killed before it could end: ${ran}, and ${(0,_report_text_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(open.length, 'task')} had not begun. Running the job again goes on from there.`);
}
async function tellProcesses({ system }, { trail }, warn) {
    if (trail === '')
        return;
    const pids = await system.processes.tagged(`ORCHESTRATOR_TRAIL=${trail}`);
    if (pids.length === 0)
        return;
    const what = pids.length === 1 ? 'A process of the run is' : `${pids.length} processes of the run are`;
    warn(`${what} still there (${pids.join(', ')}); the runner ends what is left when the job does.`);
}
async function keepRecord(streams, state, warn) {
    const store = (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openArtifactStore */ .k)(streams.system.env);
    const files = filesOf(state);
    if (store === undefined || files.length === 0)
        return;
    const name = (0,_artifact_store_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .C)(state.artifact, state.runId, state.attempt);
    try {
        await store.keep(name, files, state.stateDir);
        (0,_run_job_js__WEBPACK_IMPORTED_MODULE_4__/* .sayTo */ .Bq)(streams)(`The record of the run is kept as the artifact ${name}.`);
    }
    catch (thrown) {
        const cure = /conflict|already exists/i.test(wordsOf(thrown))
            ? ' Another job keeps one of the same name: give each its own with the input artifact, or run-id.'
            : '';
        warn(`The artifact ${name} could not be kept: ${wordsOf(thrown)}.${cure}`);
    }
}
// Earlier attempts lie beside it, since a carried task's log is in the one that ran it; so do the runs of plans run by its steps.
function filesOf({ stateDir, runId }) {
    const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs');
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(runs).filter((name) => name === runId || name.startsWith(`${runId}.`));
    return names.flatMap((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)));
}
function wordsOf(thrown) {
    return (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').replace(/\.$/, '');
}


/***/ }),

/***/ 65402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ sayTo),
/* harmony export */   If: () => (/* binding */ stateDirOf),
/* harmony export */   M2: () => (/* binding */ tellFault),
/* harmony export */   np: () => (/* binding */ pinTo),
/* harmony export */   qt: () => (/* binding */ isWokenUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_github_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71877);
/* harmony import */ var _report_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);



/**
 * Where records are kept: beside the workspace, in the runner's folder for passing things, so that the work tree stays as it was checked out.
 * `ORCHESTRATOR_STATE_DIR` (from the working directory) wins.
 */
function stateDirOf(env, workingDirectory) {
    const given = env.ORCHESTRATOR_STATE_DIR;
    if (given)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, given);
    return env.RUNNER_TEMP ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.RUNNER_TEMP, 'orchestrator') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, '.orchestrator');
}
/** True where the event names a run that an earlier job began, and that is to be gone on with. */
function isWokenUp({ facts, inputs, woken }) {
    if (woken !== undefined || inputs.runId === undefined)
        return woken !== undefined;
    return facts.eventName === 'repository_dispatch' || facts.wakes?.runId === inputs.runId;
}
/** Says something about the job itself, as one line of its log. */
function sayTo(streams) {
    return (sentence) => streams.stdout.write(`${asLine(sentence)}\n`);
}
/** Says why the job fails, or something it should not have had to do without, where everybody sees it. */
function pinTo(streams) {
    return (kind, title, text) => streams.stdout.write((0,_report_github_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .annotation */ .w7)(kind, title, text));
}
// The runner reads a line that begins so as an order, blanks before it or not.
function asLine(sentence) {
    return (0,_report_github_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .defused */ .t0)((0,_report_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(sentence)).replace(/^\s*::/, ': :');
}
/** Tells what broke, where everybody sees it. */
function tellFault(streams, { message, cure }) {
    pinTo(streams)('error', 'The plan was not run to its end', cure === undefined ? message : `${message} ${cure}`);
}


/***/ }),

/***/ 70230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ readJobMark),
/* harmony export */   hL: () => (/* binding */ ENDED_NAME),
/* harmony export */   i2: () => (/* binding */ createWitness),
/* harmony export */   sf: () => (/* binding */ STATE_NAME)
/* harmony export */ });
/* unused harmony export JOB_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36860);



/** Name of the file that holds the mark, in the attempt's folder. */
const JOB_FILE = 'job.json';
/** Name under which the state is kept. */
const STATE_NAME = 'run';
/** Name of the state that says that the main step came to its end. */
const ENDED_NAME = 'ended';
/** Remembers the run, and tells post of it before its first step, so that a process that is killed still has a post. */
function createWitness(options) {
    const { stateDir, trail, artifact, facts, statePath, randomWord } = options;
    let last;
    const begin = ({ run_id, attempt }) => {
        const state = { stateDir, runId: run_id, attempt, trail, artifact };
        if (statePath)
            (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .appendValues */ .B)(statePath, { [STATE_NAME]: JSON.stringify(state) }, randomWord);
        const { runId: workflow_run_id, runAttempt: workflow_run_attempt, job, asked } = facts;
        const mark = { workflow_run_id, workflow_run_attempt, job, asked };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateDir, 'runs', run_id, String(attempt), JOB_FILE), `${JSON.stringify(mark)}\n`);
    };
    return {
        observer: {
            name: 'action',
            onEvent: (event, run) => {
                last = run;
                if (event.type === 'run_started')
                    begin(run);
            },
        },
        run: () => last,
    };
}
/** The mark of the job an attempt was run by; undefined where there is none. */
async function readJobMark(system, folder) {
    try {
        return JSON.parse((await system.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, JOB_FILE))).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 26270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   listAttempts: () => (/* binding */ listAttempts),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* unused harmony export readEvents */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);
/* harmony import */ var _run_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36162);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26251);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28694);





/** Reads one attempt of a run; the newest where `attempt` is absent. Undefined where there is no such run. */
async function readRun(system, stateDir, runId, attempt) {
    const number = attempt ?? (await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lastAttempt */ .mh)(system, stateDir, runId));
    if (number === 0)
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', runId, String(number));
    const events = await readEvents(system, folder);
    const run = (0,_run_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .e)(events);
    if (run === undefined)
        return undefined;
    const live = run.status === 'running' && system.processes.isAlive(run.origin.pid, run.origin.pid_started);
    const lost = live ? [] : (0,_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .lostEvents */ .k)(run, events, system.clock.now());
    return { run: replayOnto(run, lost), folder, events: [...events, ...lost], live };
}
/** The newest attempt of every run in the state directory, newest first. Runs that cannot be read are left out. */
async function listRuns(system, stateDir) {
    const names = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs'));
    return newestFirst(await Promise.all(names.map((name) => readQuietly(system, stateDir, name))));
}
/** Every attempt of every run, newest first. Those that cannot be read are left out. */
async function listAttempts(system, stateDir) {
    const names = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs'));
    const attempts = await Promise.all(names.map(async (name) => {
        const last = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lastAttempt */ .mh)(system, stateDir, name);
        return Promise.all(Array.from({ length: last }, (_, index) => readQuietly(system, stateDir, name, index + 1)));
    }));
    return newestFirst(attempts.flat());
}
async function readQuietly(system, stateDir, name, attempt) {
    return readRun(system, stateDir, name, attempt).catch(() => undefined);
}
function newestFirst(stored) {
    const order = ({ run }) => `${run.started_at} ${String(run.attempt).padStart(9)}`;
    return stored.filter((one) => one !== undefined).sort((a, b) => compare(order(b), order(a)));
}
/** The events of an attempt's folder. A torn last line (the process was killed while writing it) is left out. */
async function readEvents(system, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENTS_FILE */ .Pc);
    const text = await system.files.read(path).then((bytes) => bytes.toString('utf8'), (thrown) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(thrown) === 'ENOENT')
            return '';
        throw thrown;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    return whole.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(path, line, index + 1)]));
}
function parseLine(path, line, number) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('state_corrupt', `${path}:${number} is not a line of a journal.`, {
            cure: 'The file was changed by something else; move its folder away to start afresh.',
            cause,
        });
    }
}
function replayOnto(run, events) {
    return events.reduce((before, event) => (0,_run_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)(before, event), run);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 26251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rewriteJournal),
/* harmony export */   k: () => (/* binding */ lostEvents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31425);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28694);




/**
 * The events that a killed process could not write any more: each task that ran is `failed`, reason `lost`, and the run `failed`.
 * Empty for a run that ended. Times are those of the last event that was written, since nobody knows better.
 */
function lostEvents(run, events, now) {
    if (run.status !== 'running')
        return [];
    const at = events.at(-1)?.at ?? (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(now);
    const lost = [...run.tasks.values()].filter((task) => task.status === 'running');
    return [
        ...lost.map((task) => ({
            type: 'task_ended',
            at,
            task: task.task,
            status: 'failed',
            reason: 'lost',
            exit_code: null,
            tries: task.tries + 1,
            duration_ms: null,
            outputs: {},
            outputs_uri: null,
            log_excerpt: null,
            tolerated: false,
            approval_state: null,
            message: 'The process that ran it ended before it did',
        })),
        { type: 'run_ended', at, status: 'failed', duration_ms: (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsBetween */ .nl)(run.started_at, at) },
    ];
}
/** Writes an attempt's journal anew: without its torn last line, and with the ends its process could not write. Nothing whole is lost. */
async function rewriteJournal(system, folder, events, run) {
    await system.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS_FILE */ .Pc), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    await system.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FILE */ .lt), `${JSON.stringify((0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .L)(run), null, 2)}\n`);
}


/***/ }),

/***/ 28694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ EVENTS_FILE),
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   mh: () => (/* binding */ lastAttempt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72705);


/** Name of the file of events, one JSON document a line. */
const EVENTS_FILE = 'events.ndjson';
/** Name of the file that holds the finished record. */
const RECORD_FILE = 'run.json';
/** Name of the copy of the plan as it was run. */
const PLAN_FILE = 'plan.yml';
/** Makes the folder of the next attempt of `runId`. Two processes asking at once get two attempts. */
async function openRunFolder(system, stateDir, runId) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', runId);
    try {
        for (let attempt = (await lastAttempt(system, stateDir, runId)) + 1;; attempt += 1) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, String(attempt));
            if (await system.files.makeDirectory(path))
                return { runId, attempt, path };
        }
    }
    catch (thrown) {
        throw unwritable(stateDir, thrown);
    }
}
/** Number of the newest attempt of a run; 0 where there is none. */
async function lastAttempt(system, stateDir, runId) {
    const names = await system.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stateDir, 'runs', runId));
    return Math.max(0, ...names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number));
}
/** The Fault for a state directory in which `what` cannot be kept, with the cure its cause asks for. */
function unwritable(stateDir, cause, what = 'The record of the run') {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(cause);
    const why = {
        ENOSPC: 'the disk is full',
        EDQUOT: 'the disk quota is used up',
        ENOENT: 'nothing can be made there',
        EROFS: 'the file system is read-only',
        EACCES: 'permission is denied',
        EPERM: 'permission is denied',
        ENOTDIR: 'a part of that path is a file',
        EEXIST: 'a part of that path is a file',
    };
    const reason = why[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('state_unwritable', `${what} cannot be kept in ${stateDir}: ${reason}.`, {
        cure: 'Free or unlock it, or choose another folder with --state-dir.',
        cause,
    });
}


/***/ }),

/***/ 71877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ closeGroup),
/* harmony export */   FN: () => (/* binding */ stopCommands),
/* harmony export */   Sg: () => (/* binding */ openGroup),
/* harmony export */   t0: () => (/* binding */ defused),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/** GitHub cuts an annotation's message at this many characters. */
const LONGEST_MESSAGE = 4_096;
/** A runner command that pins a remark to the run, or to a line of a file, as one line. */
function annotation(kind, title, message, place) {
    const at = place === undefined ? '' : `${placeProperties(place)},`;
    return `::${kind} ${at}title=${escapeProperty(title)}::${escapeData(shortened(message))}\n`;
}
/** Opens a fold in the log. Folds do not nest. */
function openGroup(title) {
    return `::group::${escapeData(title)}\n`;
}
/** Closes the fold. */
function closeGroup() {
    return '::endgroup::\n';
}
/**
 * Foreign text between two commands that make the runner read it as text alone. `token` must be a secret of this run, or a step could
 * print it and speak to the runner. The old form `##[...]` is drawn by the log page itself, token or not, so it is broken up as well.
 */
function stopCommands(token) {
    return { before: `::stop-commands::${token}\n`, after: `::${token}::\n` };
}
/** Foreign text in which the log page sees no `##[group]`, `##[error]` and the like. */
function defused(text) {
    return text.includes('##[') ? text.replaceAll('##[', '## [') : text;
}
function placeProperties({ file, line, column }) {
    return `file=${escapeProperty(file)},line=${line}${column === undefined ? '' : `,col=${column}`}`;
}
function escapeData(text) {
    return defused(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
// The end of a log says more than its beginning.
function shortened(message) {
    if (message.length <= LONGEST_MESSAGE)
        return message;
    const [first = '', ...rest] = message.split('\n');
    const head = first.slice(0, LONGEST_MESSAGE / 2);
    return `${head}\n…\n${rest.join('\n').slice(head.length + 3 - LONGEST_MESSAGE)}`;
}


/***/ }),

/***/ 83936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A number with its noun: `1 step`, `3 steps`, `2 tries`. */
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d6: () => (/* binding */ printableColoured),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const CONTROL = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const ANY_CONTROL = new RegExp(CONTROL);
const EVERY_CONTROL = new RegExp(CONTROL, 'g');
const SOFT_BREAK = /[\n\t]+/g;
const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;:]*m`, 'g');
const RESET = `${ESCAPE}[0m`;
/**
 * One line of foreign text (a step's output, a task's name, a message) that cannot drive a terminal: escapes and control characters are
 * gone, so are the signs that turn the direction of writing, and a progress line redrawn with `\r` is reduced to its last state. Tabs
 * and line ends become one space.
 */
function printable(text) {
    return settled(text).replace(SOFT_BREAK, ' ');
}
/** Like `printable`, but keeps tabs and line ends: for text of several lines. */
function printableLines(text) {
    return text.includes('\r') || ANY_CONTROL.test(text) ? text.split('\n').map(settled).join('\n') : text;
}
/** Like `printableLines`, but keeps colours (and only those), closed at each line's end. */
function printableColoured(text) {
    return ANY_CONTROL.test(text) ? text.split('\n').map(settledColoured).join('\n') : text;
}
function settled(line) {
    if (!ANY_CONTROL.test(line))
        return line;
    return lastState((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line)).replace(EVERY_CONTROL, '');
}
function settledColoured(line) {
    const last = lastState(line);
    const colours = last.match(COLOUR);
    if (colours === null)
        return settled(last);
    const texts = last.split(COLOUR);
    return texts.map((text, place) => settled(text) + (colours[place] ?? '')).join('') + RESET;
}
// A line end on Windows is `\r\n`, so that a last `\r` starts no new state.
function lastState(line) {
    if (!line.includes('\r'))
        return line;
    const whole = line.replace(/\r+$/, '');
    return whole.slice(whole.lastIndexOf('\r') + 1);
}


/***/ }),

/***/ 36162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply),
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _decided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53562);
/* harmony import */ var _names_file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91763);


/**
 * The run after one more event: the only place a run changes. It is a fold over events and nothing else, so replaying a journal gives
 * the state that was. The run given is consumed: its maps are grown in place, because a run of ten thousand steps must not be copied
 * ten thousand times. The first event must be `run_started`.
 */
function apply(run, event) {
    if (event.type === 'run_started')
        return begin(event);
    if (run === undefined)
        throw new Error(`A run begins with run_started, not with ${event.type}`);
    switch (event.type) {
        case 'step_expanded':
            expand(run, event);
            return run;
        case 'task_started':
            change(run, event.task, (task) => ({
                ...task,
                status: 'running',
                started_at: event.at,
                inputs: event.inputs,
                log_path: (0,_names_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q)(event.task),
            }));
            return run;
        case 'task_retried':
            change(run, event.task, (task) => ({ ...task, tries: event.try }));
            return run;
        case 'task_ended':
            change(run, event.task, (task) => end(task, event));
            return run;
        case 'task_carried':
            carry(run, event);
            return run;
        case 'task_decided':
            change(run, event.task, (task) => (0,_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(task, event));
            return run;
        case 'run_stopping':
            return { ...run, stopping: { cause: event.cause, cancel: event.cancel, message: event.message } };
        case 'note':
            return {
                ...run,
                notes: [
                    ...run.notes,
                    { level: event.level, message: event.message, ...(event.task ? { task: event.task } : {}) },
                ],
            };
        case 'run_ended':
            return { ...run, status: event.status, finished_at: event.at, duration_ms: event.duration_ms };
    }
}
/** The run a list of events tells of; undefined for an empty list. */
function replay(events) {
    let run;
    for (const event of events)
        run = apply(run, event);
    return run;
}
function begin(event) {
    return {
        run_id: event.run_id,
        attempt: event.attempt,
        plan: event.plan,
        params: event.params,
        origin: event.origin,
        status: 'running',
        started_at: event.at,
        finished_at: null,
        duration_ms: null,
        resumed_from: event.resumed_from ?? null,
        requests: event.requests ?? null,
        stopping: null,
        steps: new Map(event.steps.map((step) => [step, [step]])),
        tasks: new Map(event.steps.map((step) => [step, queued(step, step, null)])),
        notes: [],
    };
}
function queued(task, step, item) {
    return {
        task,
        step,
        item,
        status: 'queued',
        reason: null,
        exit_code: null,
        tries: 0,
        started_at: null,
        finished_at: null,
        duration_ms: null,
        inputs: null,
        outputs: {},
        outputs_uri: null,
        log_excerpt: null,
        log_path: null,
        approval_state: null,
        tolerated: false,
        carried_from: null,
    };
}
function expand(run, event) {
    const { steps, tasks } = grown(run);
    tasks.delete(event.step);
    for (const { task, item } of event.tasks) {
        if (!tasks.has(task))
            tasks.set(task, queued(task, event.step, item));
    }
    steps.set(event.step, event.tasks.map(({ task }) => task));
}
function end(task, event) {
    const { type: _type, at, task: _task, ...facts } = event;
    return { ...task, ...facts, finished_at: at };
}
function carry(run, event) {
    const { type: _type, at: _at, from_attempt, ...facts } = event;
    const item = run.tasks.get(event.task)?.item ?? null;
    grown(run).tasks.set(event.task, { ...queued(event.task, event.step, item), ...facts, carried_from: from_attempt });
}
function change(run, id, next) {
    const task = run.tasks.get(id);
    if (task === undefined)
        throw new Error(`No task ${id} in run ${run.run_id}`);
    grown(run).tasks.set(id, next(task));
}
// Readers see read-only maps; this fold is the one writer.
function grown(run) {
    return run;
}


/***/ }),

/***/ 53562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ changesRequested),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
/* unused harmony export DECIDED_AS */
/** How a task stands after each outcome of a decision. */
const DECIDED_AS = {
    approved: { status: 'succeeded', reason: null, approval_state: 'approved' },
    rejected: { status: 'failed', reason: 'rejected', approval_state: 'rejected' },
    changes_requested: { status: 'failed', reason: 'changes_requested', approval_state: 'rejected' },
    cancelled: { status: 'skipped', reason: 'cancelled', approval_state: null },
};
/** A task after a decision on it; one that is counted among several changes nothing but the list of them. */
function decided(task, event) {
    const { type: _type, task: _task, outcome, ...facts } = event;
    const decision = { ...facts, outcome };
    const decisions = [...(task.decisions ?? []), decision];
    if (outcome === null)
        return { ...task, decisions };
    const expired = event.decision === 'expire' && outcome === 'rejected';
    const { message: _message, ...rest } = task;
    return {
        ...rest,
        ...DECIDED_AS[outcome],
        ...(expired ? { reason: 'expired' } : {}),
        outputs: { ...task.outputs, ...event.fields },
        ...(event.note === undefined ? {} : { approval_note: event.note }),
        decisions,
    };
}
/** What people want changed before the run goes on, by step: what the next attempt runs again, and why. */
function changesRequested(run) {
    const wanted = new Map();
    for (const { step, reason, approval_note = '' } of run.tasks.values()) {
        if (reason !== 'changes_requested')
            continue;
        const before = wanted.get(step);
        wanted.set(step, before === undefined ? approval_note : `${before}\n${approval_note}`);
    }
    return wanted;
}


/***/ }),

/***/ 91763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   Q: () => (/* binding */ logPath)
/* harmony export */ });
/** The most characters of a name, escaped: file systems end at 255, and endings must fit. */
const LONGEST = 200;
/**
 * A name of any text (a task, a lock) that every file system takes, at most 217 characters: odd signs become `%xx`. What is too long for that, or holds half a
 * character, is told from others by a digest at its end.
 */
function fileName(text) {
    const escaped = encodeURIComponent(text.toWellFormed()).replaceAll('*', '%2A');
    if (escaped.length <= LONGEST && text.isWellFormed())
        return escaped;
    return `${escaped.slice(0, LONGEST).replace(/%.?$/, '')}~${digest(text)}`;
}
/** Where a task's log lies in the run's folder. */
function logPath(task) {
    return `logs/${fileName(task)}.log`;
}
// FNV-1a, 64 bits: nobody gains by two tasks of one plan with the same log, and this must run in browsers.
function digest(text) {
    let hash = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 31425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toRecord)
/* harmony export */ });
/** A run as its record: tasks in plan order, every field present. */
function toRecord(run) {
    const { run_id, attempt, plan, status, started_at, finished_at, duration_ms, params, origin, resumed_from, requests, notes, } = run;
    const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return {
        run_id,
        attempt,
        plan,
        status,
        started_at,
        finished_at,
        duration_ms,
        params,
        origin,
        resumed_from,
        requests,
        notes,
        tasks: tasks.map(toTaskRecord),
    };
}
function toTaskRecord(task) {
    const { cache_key: _cacheKey, message, artifacts, ...facts } = task;
    return { ...facts, message: message ?? null, artifacts: artifacts ?? [] };
}


/***/ })

};
