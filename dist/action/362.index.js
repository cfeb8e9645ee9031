export const id = 362;
export const ids = [362,367,270];
export const modules = {

/***/ 62362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTelling: () => (/* binding */ openTelling)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/journal/run-folder.js
var run_folder = __webpack_require__(28694);
// EXTERNAL MODULE: ./lib/sync/ci-facts-of.js
var ci_facts_of = __webpack_require__(26834);
// EXTERNAL MODULE: ./lib/sync/facts/registration.js
var facts_registration = __webpack_require__(43161);
// EXTERNAL MODULE: ./lib/system/file-lock.js
var file_lock = __webpack_require__(96042);
// EXTERNAL MODULE: ./lib/sync/send/sender.js
var sender = __webpack_require__(6964);
// EXTERNAL MODULE: ./lib/sync/send/faults.js
var faults = __webpack_require__(35844);
;// CONCATENATED MODULE: ./lib/sync/channels/batch.js

/** Most items a request may hold, and bytes of them; the API takes 1,000 and 1 MiB. */
const MOST_ITEMS = 1_000;
const MOST_BYTES = 900_000;
/** Requests that fail one after the other before the rest is left for later. */
const ENOUGH_FAILURES = 3;
/** The way to an API of ours: many states in one request, signs of life, logs. */
function createBatchChannel(send, run) {
    const path = `/agents/runs/${encodeURIComponent(run.run_id)}/${run.attempt}`;
    const head = JSON.stringify({ op: 'put', run_id: run.run_id, attempt: run.attempt }).slice(0, -1);
    // Where the API breaks at something it is sent, smaller requests find out at what.
    let most = MOST_ITEMS;
    const tellPart = async (part, signal) => {
        const body = `{"items":[${part.map((item) => `${head},${textOf(item)}`).join(',')}]}`;
        try {
            const { json } = await send({ method: 'POST', path: '/agents/tasks/batch?return=minimal', body }, signal);
            most = Math.min(MOST_ITEMS, most * 2);
            return await again(outcomesIn(json, part), part, signal);
        }
        catch (thrown) {
            if (thrown instanceof faults/* Later */.Vs)
                return laterAll(part, thrown);
            if (!(thrown instanceof faults/* Refused */.Lw))
                throw thrown;
            if (thrown.status === 404 || thrown.status === 405)
                throw new faults/* NoEntry */.CF(`the API takes no batches (${thrown.message})`);
            const [only] = part;
            if (part.length === 1 && only)
                return await again([{ key: only.key, kind: 'aside', reason: thrown.message }], part, signal);
            const half = Math.ceil(part.length / 2);
            return [...(await tellPart(part.slice(0, half), signal)), ...(await tellPart(part.slice(half), signal))];
        }
    };
    // How a task stands is told also where what it printed is the reason for a refusal.
    const again = async (outcomes, part, signal) => {
        const bare = part.flatMap((item, at) => item.log !== undefined && outcomes[at]?.kind === 'aside' ? { ...item, log: undefined } : []);
        if (bare.length === 0)
            return outcomes;
        const told = new Map((await tellPart(bare, signal)).map((outcome) => [outcome.key, outcome]));
        return outcomes.map((outcome) => told.get(outcome.key) ?? outcome);
    };
    return {
        mode: 'batch',
        attempt: run.attempt,
        perCall: MOST_ITEMS,
        parallel: 1,
        takesQueued: true,
        tell: async (items, signal) => {
            const outcomes = [];
            let failures = 0;
            for (const part of partsOf(items, most)) {
                const told = await tellPart(part, signal);
                outcomes.push(...told);
                const fault = told.find((one) => one.kind === 'later')?.fault;
                failures = fault === undefined ? 0 : failures + 1;
                if (fault && (fault.status !== 500 || failures >= ENOUGH_FAILURES)) {
                    outcomes.push(...laterAll(items.slice(outcomes.length), fault));
                    break;
                }
            }
            if (failures > 0)
                most = Math.max(1, Math.floor(most / 2));
            return outcomes;
        },
        end: async (end, signal) => void (await send({ method: 'PATCH', path, body: JSON.stringify(end) }, signal)),
        beat: async (signal) => {
            const { json } = await send({ method: 'POST', path: `${path}/heartbeat`, body: '{}' }, signal);
            const { cancel_requested, cancel_requested_by } = json;
            const by = typeof cancel_requested_by === 'string' ? cancel_requested_by : 'somebody';
            return { cancelledBy: cancel_requested === true ? by : undefined };
        },
        sendLog: async (task, seq, bytes, signal) => {
            const request = { method: 'POST', path: `/agents/tasks/${task}/log?seq=${seq}`, body: bytes };
            await send(request, signal);
        },
    };
}
// The rest of an item after what is the same for all of a run.
function textOf({ json, log }) {
    if (log === undefined)
        return json.slice(1);
    return `${json.slice(1, -1)},"log":{"seq":${log.seq},"text":${JSON.stringify(log.text)}}}`;
}
function partsOf(items, most) {
    const parts = [];
    let bytes = 0;
    for (const item of items) {
        const size = Buffer.byteLength(textOf(item)) + 200;
        const last = parts.at(-1);
        if (last === undefined || last.length >= most || bytes + size > MOST_BYTES) {
            parts.push([item]);
            bytes = size;
        }
        else {
            last.push(item);
            bytes += size;
        }
    }
    return parts;
}
function laterAll(items, fault) {
    return items.map(({ key }) => ({ key, kind: 'later', fault }));
}
function outcomesIn(json, part) {
    const { results } = json;
    if (!Array.isArray(results) || results.length !== part.length)
        return laterAll(part, new faults/* Later */.Vs('the API answered a batch with something else', { status: 200 }));
    return part.map((item, at) => outcomeOf(item, results[at]));
}
function outcomeOf({ key, log }, result) {
    const { status, task, problem, next_seq } = (result ?? {});
    const code = typeof status === 'number' ? status : 500;
    if (code < 300) {
        // An API that says nothing of it may not have looked at it.
        const isLogStored = log !== undefined && typeof next_seq === 'number' && next_seq > log.seq;
        return { key, kind: 'told', isLogStored, ...(typeof task === 'number' ? { id: task } : {}) };
    }
    const reason = (0,faults/* reasonIn */.YY)(code, problem);
    if (code === 429 || code >= 500)
        return { key, kind: 'later', fault: new faults/* Later */.Vs(reason, { status: code }) };
    return { key, kind: 'aside', reason };
}

// EXTERNAL MODULE: ./lib/run/names/file-name.js
var file_name = __webpack_require__(91763);
// EXTERNAL MODULE: ./lib/system/clock.js
var system_clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/sync/channels/plain.js



const MOST_AT_ONCE = 8;
const LARGEST_INTEGER = 2 ** 31 - 1;
const ROWS_LOOKED_AT = 1_000;
/**
 * The way to an API with the endpoints of the original system alone: a row is made when a task starts and changed when it ends. Creation
 * drops all but five fields there, so that a task which ended before it was told of takes both.
 */
function createPlainChannel(options) {
    const { send, memory } = options;
    // Creations begun here, and of these the ones of which it is not known whether they arrived.
    const begun = new Set();
    const doubtful = new Set();
    const ids = new Map();
    const createRow = async (item, signal) => {
        const isDoubtful = doubtful.has(item.key) || (item.known !== undefined && !begun.has(item.key));
        const found = isDoubtful ? await findRow(options, item, signal) : undefined;
        if (found !== undefined)
            return found;
        if (item.known === undefined)
            memory.onCreating(item.key);
        begun.add(item.key);
        doubtful.add(item.key);
        const answer = await send(creation(options, item), signal).catch((thrown) => {
            // Turned away before anything was done.
            if (thrown instanceof faults/* Refused */.Lw || (thrown instanceof faults/* Later */.Vs && thrown.status === 429))
                doubtful.delete(item.key);
            throw thrown;
        });
        return idIn(answer.json);
    };
    const tellOne = async (item, signal) => {
        let id = ids.get(item.key) ?? item.known?.id;
        if (id === undefined) {
            id = await createRow(item, signal);
            doubtful.delete(item.key);
            ids.set(item.key, id);
            memory.onCreated(item.key, id);
        }
        if (item.state.status !== 'running') {
            const body = JSON.stringify(changeOf(item.state));
            idIn((await send({ method: 'PATCH', path: `/agents/tasks/${id}`, body }, signal)).json);
        }
        return { key: item.key, kind: 'told', id };
    };
    return {
        mode: 'plain',
        attempt: options.attempt,
        perCall: 1,
        parallel: MOST_AT_ONCE,
        takesQueued: false,
        tell: (items, signal) => Promise.all(items.map((item) => judged(item.key, tellOne(item, signal)))),
    };
}
async function judged(key, told) {
    try {
        return await told;
    }
    catch (thrown) {
        if (thrown instanceof faults/* Later */.Vs)
            return { key, kind: 'later', fault: thrown };
        if (!(thrown instanceof faults/* Refused */.Lw))
            throw thrown;
        // Of a row that is not there the original says so in words; a path that is not there is another matter.
        const isPath = thrown.status === 405 || (thrown.status === 404 && /^404( Not Found)?$/.test(thrown.message));
        if (isPath)
            throw new faults/* NoEntry */.CF('nothing there takes tasks: is it the address of a task API?');
        return { key, kind: 'aside', reason: thrown.message };
    }
}
function creation({ runId, sourceKey }, { key, state }) {
    const { task, status, inputs } = state;
    const body = JSON.stringify({ task, run_id: runId, status, started_at: beginning(state), inputs });
    const headers = { 'idempotency-key': `"${sourceKey.slice(0, 32)}:${(0,file_name/* fileName */.M)(key)}"` };
    return { method: 'POST', path: '/agents/tasks/', body, headers };
}
// What was skipped never started; a row without a beginning would get that of the server's clock.
function beginning({ started_at, finished_at }) {
    return started_at ?? finished_at ?? undefined;
}
function changeOf(state) {
    const { status, finished_at, duration_ms, outputs_uri, approval_state, webhook_notified_at } = state;
    return {
        status,
        finished_at,
        duration_ms: duration_ms === null ? null : Math.min(duration_ms, LARGEST_INTEGER),
        outputs_uri,
        log_excerpt: state.log_excerpt ?? state.message,
        ...(approval_state === null ? {} : { approval_state }),
        ...(webhook_notified_at === undefined ? {} : { webhook_notified_at }),
    };
}
/** The row a creation left behind whose answer was lost; undefined where there is none. */
async function findRow({ send, runId }, { state }, signal) {
    const query = new URLSearchParams({ run_id: runId, limit: String(ROWS_LOOKED_AT) });
    const { json } = await send({ method: 'GET', path: `/agents/tasks/?${query}` }, signal);
    if (!Array.isArray(json))
        throw new faults/* Later */.Vs('the API answered a list with something else', { status: 200 });
    const began = beginning(state);
    const rows = json;
    const row = rows.find((one) => one.task === state.task && isSameTime(one.started_at, began));
    return typeof row?.id === 'number' ? row.id : undefined;
}
// The original answers in UTC without saying so.
function isSameTime(answered, sent) {
    if (typeof answered !== 'string' || sent === undefined)
        return false;
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(answered) ? answered : `${answered}Z`;
    return /^\d{4}-/.test(zoned) && (0,system_clock/* millisecondsBetween */.nl)(zoned, sent) === 0 && (0,system_clock/* millisecondsBetween */.nl)(sent, zoned) === 0;
}
function idIn(json) {
    const { id } = json;
    if (typeof id === 'number')
        return id;
    throw new faults/* Later */.Vs('the API answered a task with something else', { status: 200 });
}

;// CONCATENATED MODULE: ./lib/sync/channels/register.js




/** Tells the API that there is this run, and finds out by its answer how it is spoken to. Throws `Later` or `NoEntry`. */
async function register(send, run, registration, memory, signal) {
    const { run_id } = run;
    try {
        const { status, json } = await registered(send, run, registration, signal);
        const { attempt, server_tells } = json;
        if (typeof attempt !== 'number')
            throw new faults/* Later */.Vs('the API answered a registration with something else', { status });
        const serverTells = Array.isArray(server_tells) ? server_tells.filter((one) => typeof one === 'number') : [];
        return { channel: createBatchChannel(send, { run_id, attempt }), isNew: status === 201, serverTells };
    }
    catch (thrown) {
        if (!(thrown instanceof faults/* Refused */.Lw))
            throw thrown;
        if (thrown.status !== 404 && thrown.status !== 405)
            throw new faults/* NoEntry */.CF(`the API does not take the run (${thrown.message})`);
        const plain = { send, runId: run_id, attempt: run.attempt, sourceKey: (0,facts_registration/* sourceKey */.Zt)(run), memory };
        return { channel: createPlainChannel(plain), isNew: false, serverTells: [] };
    }
}
async function registered(send, run, registration, signal) {
    const post = (body) => send({ method: 'POST', path: '/agents/runs', body: JSON.stringify(body) }, signal);
    try {
        return await post(registration);
    }
    catch (thrown) {
        if (!(thrown instanceof faults/* Refused */.Lw) || ![400, 413, 422].includes(thrown.status))
            throw thrown;
        const { resumed_from } = registration;
        return post({ ...(0,facts_registration/* leanRegistrationOf */.NA)(run), ...(resumed_from === undefined ? {} : { resumed_from }) });
    }
}

// EXTERNAL MODULE: ./lib/run/apply.js
var apply = __webpack_require__(36162);
// EXTERNAL MODULE: ./lib/sync/facts/bounds.js
var bounds = __webpack_require__(14617);
// EXTERNAL MODULE: ./lib/sync/facts/task-name.js + 1 modules
var task_name = __webpack_require__(26792);
;// CONCATENATED MODULE: ./lib/sync/facts/task-state.js


/** A task as the API takes it. `onCut` hears in words what had to be left out. */
function task_state_taskState(task, onCut = () => undefined) {
    return {
        task: (0,task_name/* taskName */.p)(task.task),
        step: (0,task_name/* taskName */.p)(task.step),
        status: task.status,
        reason: task.reason,
        message: task.message === undefined ? null : (0,bounds/* bounded */.Mm)(task.message, bounds/* BOUNDS */.QT.message),
        exit_code: task.exit_code,
        tries: task.tries,
        started_at: task.started_at,
        finished_at: task.finished_at,
        duration_ms: task.duration_ms === null ? null : Math.max(0, Math.round(task.duration_ms)),
        inputs: inputsOf(task),
        outputs: outputsOf(task, onCut),
        outputs_uri: uriOf(task, onCut),
        log_excerpt: task.log_excerpt === null ? null : (0,bounds/* boundedMiddle */.jE)(task.log_excerpt, bounds/* BOUNDS */.QT.logExcerpt),
        approval_state: task.approval_state,
        tolerated: task.tolerated,
        carried_from: task.carried_from,
        ...(task.status === 'awaiting_approval' && task.approval !== undefined ? approvalOf(task.approval) : {}),
    };
}
// A policy too large to be told must not look like none.
function approvalOf(approval) {
    return { approval: (0,bounds/* boundedJson */.Qt)(approval, bounds/* BOUNDS */.QT.json) ?? { approvers: [] } };
}
function inputsOf({ inputs }) {
    if (inputs === null)
        return null;
    const { command, args, flags } = inputs;
    const whole = (0,bounds/* boundedJson */.Qt)({ command, args, flags }, bounds/* BOUNDS */.QT.json);
    return whole ?? { command: (0,bounds/* bounded */.Mm)(command, bounds/* BOUNDS */.QT.message), args: ['…'], flags: [] };
}
function outputsOf({ task, outputs }, onCut) {
    const whole = (0,bounds/* boundedJson */.Qt)(outputs, bounds/* BOUNDS */.QT.json);
    if (whole === undefined)
        onCut(`the outputs of ${task} are larger than ${bounds/* BOUNDS */.QT.json} bytes`);
    return whole ?? null;
}
function uriOf({ task, outputs_uri }, onCut) {
    const uri = (0,bounds/* boundedUri */.AN)(outputs_uri);
    if (uri === undefined)
        onCut(`outputs_uri of ${task} is no http(s) address of at most ${bounds/* BOUNDS */.QT.outputsUri} characters`);
    return uri ?? null;
}

;// CONCATENATED MODULE: ./lib/sync/facts/reports.js





/** What the events of one run (a journal) tell the API. Undefined for an empty list. */
function toReports(events, context = {}) {
    const run = replay(events);
    return run && reportsOf(run, context);
}
/** What a run, as it stands, tells the API. */
function reportsOf(run, context = {}) {
    const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return {
        registration: registrationOf(run, context),
        puts: tasks.map((task) => taskState(task)),
        end: runEnd(run),
    };
}
/** How a run ended; undefined while it goes on. */
function runEnd(run) {
    if (run.status === 'running')
        return undefined;
    return {
        status: run.status,
        reason: run.stopping === null ? null : run.stopping.cause,
        finished_at: run.finished_at,
        duration_ms: run.duration_ms === null ? null : Math.max(0, Math.round(run.duration_ms)),
        notes: run.notes.slice(-MOST_NOTES).map(({ level, message, task }) => ({
            level,
            message: (0,bounds/* bounded */.Mm)(message, bounds/* BOUNDS */.QT.message),
            ...(task === undefined ? {} : { task: (0,task_name/* taskName */.p)(task) }),
        })),
    };
}
const MOST_NOTES = 100;

// EXTERNAL MODULE: ./lib/sync/send/patience.js
var send_patience = __webpack_require__(3278);
;// CONCATENATED MODULE: ./lib/sync/teller/heartbeat.js
/** Time between two signs of life, ms; the API takes a run for lost after 60 s without one. */
const BEAT_EVERY_MS = 15_000;
/** Gives signs of life until it is stopped; `onCancelRequested` hears once who wants the run cancelled. A sign that is lost is just lost. */
function startHeartbeat(clock, beat, signal, onCancelRequested) {
    let cancel = () => undefined;
    let isStopped = false;
    let isAsked = false;
    const next = () => {
        if (!isStopped)
            cancel = clock.after(BEAT_EVERY_MS, () => void once().then(next));
    };
    const once = async () => {
        try {
            const { cancelledBy } = await beat(signal);
            if (cancelledBy === undefined || isAsked || isStopped)
                return;
            isAsked = true;
            onCancelRequested(cancelledBy);
        }
        catch {
            // The next one may arrive.
        }
    };
    next();
    return () => {
        isStopped = true;
        cancel();
    };
}

// EXTERNAL MODULE: ./lib/run/status.js
var run_status = __webpack_require__(74786);
;// CONCATENATED MODULE: ./lib/sync/teller/log-pieces.js



/** Bytes of one piece of a log, and of all of a log that is sent. */
const PIECE_BYTES = 2 ** 20;
const LOG_BYTES = 16 * 2 ** 20;
/** Sends what there is of a log by itself, piece by piece. The API must know the task, as `id`. */
async function sendPieces(options, { certain }, task, id) {
    const { system, folder, told } = options;
    for (;;) {
        const { size } = (await system.files.stat((0,external_node_path_.join)(folder, task.log_path ?? ''))) ?? { size: 0 };
        const piece = nextPiece(told.logs.get(task.task), certain.has(task.task), size);
        if (piece === undefined)
            return;
        certain.delete(task.task);
        await sendPiece(options, task, id, piece);
        certain.add(task.task);
    }
}
/** True where the API lost what it had of a log, which is no reason to keep the log from it. */
function isUnknownLog(thrown) {
    if (!(thrown instanceof faults/* Refused */.Lw))
        return false;
    const { status, body } = thrown;
    return status === 409 && body?.next_seq === 1;
}
function nextPiece(last, isCertain, size) {
    if (last !== undefined && !isCertain)
        return last;
    const from = last?.to ?? 0;
    const to = Math.min(size, from + PIECE_BYTES, LOG_BYTES);
    return from >= to ? undefined : { seq: (last?.seq ?? 0) + 1, from, to };
}
/** The facts to be written before a piece is sent: sent again with the same number, it must hold the same bytes. */
function remembered({ logs }, key, { seq, from, to }) {
    const isKnown = logs.get(key)?.seq === seq;
    logs.set(key, { seq, from, to });
    return isKnown ? [] : [{ log: key, seq, from, to }];
}
async function sendPiece(options, task, id, piece) {
    const { system, told, file, patience, sendLog } = options;
    const path = (0,external_node_path_.join)(options.folder, task.log_path ?? '');
    const { seq, from, to } = piece;
    const bytes = await system.files.readPart(path, from, to - from);
    file.add(remembered(told, task.task, piece));
    const whole = to < LOG_BYTES ? bytes : Buffer.concat([bytes, Buffer.from(`\n… the rest is in ${path}\n`)]);
    await (0,send_patience/* patiently */.d)(system, patience, () => sendLog(id, seq, whole, patience.stop));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/sync/teller/short-log.js




/** Bytes of a log that goes along with the state of its task at most; the API takes as many characters. */
const SHORT_BYTES = 65_536;
const NOTHING = Buffer.alloc(0);
/** Begins with none on its way. */
function createLogsAlong({ system, folder, told }, progress) {
    const { open, sending, certain } = progress;
    const ending = new Set();
    const along = new Map();
    return {
        hear: (task) => {
            if ((0,run_status/* isSettled */.I)(task.status))
                ending.add(task.task);
        },
        waits: (task) => ending.has(task.task),
        take: async (task) => {
            const key = task.task;
            if (task.log_path === null || !(0,run_status/* isSettled */.I)(task.status) || sending.has(key))
                return undefined;
            const rest = await shortRest(system, (0,external_node_path_.join)(folder, task.log_path), told.logs.get(key), certain.has(key));
            if (rest === 'none' && open.get(key) === task)
                open.delete(key);
            if (rest === undefined || rest === 'none' || rest.to > LOG_BYTES)
                return undefined;
            along.set(key, task);
            certain.delete(key);
            return rest;
        },
        settle: (key, isStored) => {
            ending.delete(key);
            const task = along.get(key);
            along.delete(key);
            if (!isStored || task === undefined)
                return;
            certain.add(key);
            if (open.get(key) === task)
                open.delete(key);
        },
    };
}
/**
 * What of the log at `path` follows `last` (undefined: all of it), where that is short text; `none` where nothing does. A last piece that
 * is not `isCertain` to have arrived comes again, as it was. What is anything else answers undefined.
 */
async function shortRest({ files }, path, last, isCertain) {
    const again = isCertain ? undefined : last;
    const from = again?.from ?? last?.to ?? 0;
    // Most tasks that print nothing have no file, and a failure costs more than the question.
    const bytes = files.exists(path) ? await files.readPart(path, from, SHORT_BYTES + 1).catch(() => undefined) : NOTHING;
    if (bytes === undefined || bytes.length > SHORT_BYTES)
        return undefined;
    const to = from + bytes.length;
    if (again !== undefined && again.to !== to)
        return undefined;
    if (bytes.length === 0)
        return 'none';
    if (bytes.includes(0) || !(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    return { seq: again?.seq ?? (last?.seq ?? 0) + 1, from, to, text: bytes.toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/sync/teller/logs.js




/** How often the logs of what runs are looked at, ms. */
const LOOK_EVERY_MS = 1_000;
/** Logs sent at one time. */
const PARALLEL = 4;
/** Logs of ended tasks sent at a look: a run of many short steps has other work, and the rest can wait for its end. */
const ENDED_A_LOOK = 20;
/** Logs are told with or after states: a task whose state the API does not know has no place for one. */
function createLogTeller(options) {
    const { system, told } = options;
    const open = new Map();
    const progress = { open, sending: new Map(), certain: new Set() };
    const along = createLogsAlong(options, progress);
    let cancelTimer = () => undefined;
    let isOver = false;
    const stop = () => {
        isOver = true;
        cancelTimer();
    };
    const look = async () => {
        const isDue = (task) => !along.waits(task);
        const [ended, running] = parted([...open.values()].filter(isDue), (task) => (0,run_status/* isSettled */.I)(task.status));
        await drainAll(options, progress, [...running, ...ended.slice(0, ENDED_A_LOOK)], isDue);
        if (!isOver)
            cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
    };
    cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
    return {
        ...along,
        hear: (task) => {
            if (task.log_path === null)
                return;
            open.set(task.task, task);
            along.hear(task);
        },
        finish: async () => {
            stop();
            await drainAll(options, progress, [...open.values()], () => true);
            return [...open.keys()].filter((task) => told.tasks.get(task)?.id !== undefined).length;
        },
        stop,
    };
}
// One that cannot be sent now is a reason not to try the others.
async function drainAll(options, progress, tasks, isDue) {
    const queue = tasks.values();
    let hasFailed = false;
    const worker = async () => {
        for (const task of queue) {
            if (hasFailed || options.patience.stop.aborted)
                return;
            // It may have ended while others were sent.
            if (isDue(task) && !(await drain(options, progress, task)))
                hasFailed = true;
        }
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
}
async function drain(options, progress, task) {
    const id = options.told.tasks.get(task.task)?.id;
    if (id === undefined)
        return true;
    const { sending } = progress;
    const before = sending.get(task.task) ?? Promise.resolve();
    const own = before.then(() => sendAll(options, progress, task, id));
    const ended = own.then(() => undefined);
    sending.set(task.task, ended);
    const isSent = await own;
    if (sending.get(task.task) === ended)
        sending.delete(task.task);
    return isSent;
}
async function sendAll(options, progress, task, id) {
    const { told, onRefused } = options;
    const { open } = progress;
    try {
        await sendPieces(options, progress, task, id);
        if ((0,run_status/* isSettled */.I)(task.status) && open.get(task.task) === task)
            open.delete(task.task);
        return true;
    }
    catch (thrown) {
        if (isUnknownLog(thrown) && told.logs.get(task.task)?.seq !== 1) {
            told.logs.delete(task.task);
            return sendAll(options, progress, task, id);
        }
        if (!(thrown instanceof faults/* Refused */.Lw))
            return false;
        open.delete(task.task);
        onRefused(task.task, thrown.message);
        return true;
    }
}
function parted(values, test) {
    return [values.filter(test), values.filter((value) => !test(value))];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sync/told.js


/** Name of the file, beside a journal, that remembers what an API was told of it; one JSON document a line. */
const TOLD_FILE = 'told.ndjson';
/** Name of the lock of whoever tells of a run. */
const TOLD_LOCK = 'told.lock';
/** Reads what `api` was told of the run in `folder`. What another API was told does not count. */
async function readTold(system, folder, api) {
    const path = (0,external_node_path_.join)(folder, TOLD_FILE);
    const text = system.files.exists(path) ? (await system.files.read(path)).toString('utf8') : '';
    const told = nothingTold();
    let counts = false;
    for (const fact of text.split('\n').flatMap(factIn)) {
        if ('ci' in fact)
            told.ci = fact.ci;
        if ('api' in fact)
            counts = fact.api === api;
        if (!counts)
            continue;
        told.done = 'done' in fact;
        if ('api' in fact) {
            if (fact.fresh) {
                told.tasks.clear();
                told.logs.clear();
            }
            told.header = fact;
        }
        else if ('task' in fact)
            told.tasks.set(fact.task, fact);
        else if ('log' in fact)
            told.logs.set(fact.log, fact);
    }
    return told;
}
/** Opens the memory of a run; the folder must be there. */
function openToldFile(system, folder) {
    let file;
    let isLost = false;
    const write = (text) => {
        if (isLost)
            return;
        try {
            if (file === undefined) {
                file = system.files.append((0,external_node_path_.join)(folder, TOLD_FILE));
                // The last line may be torn, where the process that wrote it was killed.
                file.write('\n');
            }
            file.write(text);
        }
        catch {
            isLost = true;
        }
    };
    return {
        add: (facts) => {
            if (facts.length > 0)
                write(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
        },
        close: () => {
            file?.close();
            file = undefined;
            isLost = true;
        },
    };
}
/** A short digest of a state, to tell whether it was told already. */
function digestOf(json) {
    return (0,external_node_crypto_.hash)('sha1', json, 'base64url').slice(0, 16);
}
function nothingTold() {
    return { header: undefined, tasks: new Map(), logs: new Map(), done: false, ci: undefined };
}
function factIn(line) {
    if (line === '')
        return [];
    try {
        const fact = JSON.parse(line);
        return typeof fact === 'object' && fact !== null ? [fact] : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/sync/teller/task-call.js





/** Times an API may break at one task before that one is set aside. */
const MOST_BREAKS = 6;
/** Characters of logs that go along in one call; tasks that do not fit wait for the next. */
const LOG_CHARACTERS = 524_288;
/**
 * Tells of some tasks until the API took or refused each. Every try takes their newest states from `newest`. Answers what is left: what had
 * no room, or what patience did not last for, with what was thrown.
 */
async function callFor(options, channel, keys, newest) {
    const { system, patience } = options;
    let left = keys;
    let breaks = 0;
    try {
        await (0,send_patience/* patiently */.d)(system, patience, async () => {
            const { items, rest } = await itemsOf(options, channel, left, newest);
            const outcomes = items.length === 0 ? [] : await channel.tell(items, patience.stop);
            const faults = keep(options, items, outcomes);
            left = [...outcomes.flatMap((one) => (one.kind === 'later' ? one.key : [])), ...rest];
            breaks = faults.some((one) => one.status === 500) ? breaks + 1 : 0;
            const [fault] = faults;
            if (fault === undefined)
                return;
            if (left.length > 1 || breaks < MOST_BREAKS)
                throw fault;
            for (const key of left)
                options.onAside(key, fault.message);
            left = [];
        });
        return { left };
    }
    catch (thrown) {
        return { left, thrown };
    }
}
async function itemsOf(options, channel, keys, newest) {
    const items = [];
    const facts = [];
    let room = LOG_CHARACTERS;
    let used = 0;
    for (const key of keys) {
        if (room <= 0)
            break;
        used += 1;
        const task = newest(key);
        const item = itemOf(options, channel, key, task);
        if (item === undefined || task === undefined)
            continue;
        const log = (0,run_status/* isSettled */.I)(task.status) ? await options.logs()?.take(task) : undefined;
        items.push(log === undefined ? item : { ...item, log });
        if (log === undefined)
            continue;
        facts.push(...remembered(options.told, key, log));
        room -= log.text.length;
    }
    options.file.add(facts);
    return { items, rest: keys.slice(used) };
}
function itemOf(options, channel, key, task) {
    if (task === undefined || (task.status === 'queued' && !channel.takesQueued))
        return undefined;
    if (task.status === 'queued' && task.tries === 0)
        return waitingItem(options, key, task);
    const whole = task_state_taskState(task, options.onCut);
    const { carried_from } = whole;
    const at = options.notifiedAt(key);
    const state = {
        ...whole,
        ...(carried_from === null ? {} : { carried_from: options.attemptOf(carried_from) }),
        ...(at === undefined ? {} : { webhook_notified_at: at }),
    };
    return newItem(options, key, state, JSON.stringify(state));
}
// Of what only waits there is nothing to tell but that, and there may be thousands.
function waitingItem(options, key, task) {
    const state = task_state_taskState(task);
    const { task: name, step, status } = state;
    return newItem(options, key, state, JSON.stringify({ task: name, step, status }));
}
function newItem(options, key, state, json) {
    const digest = digestOf(json);
    const known = options.told.tasks.get(key);
    return known?.state === digest ? undefined : { key, state, json, digest, known, log: undefined };
}
// Remembers what was told, and answers what must be told again.
function keep(options, items, outcomes) {
    const byKey = new Map(items.map((item) => [item.key, item]));
    const facts = outcomes.flatMap((outcome) => {
        const item = byKey.get(outcome.key);
        if (outcome.kind === 'aside')
            options.onAside(outcome.key, outcome.reason);
        if (outcome.kind !== 'told' || item === undefined)
            return [];
        const id = outcome.id ?? item.known?.id;
        const fact = { ...(id === undefined ? {} : { id }), state: item.digest };
        options.told.tasks.set(outcome.key, fact);
        if ((0,run_status/* isSettled */.I)(item.state.status))
            options.logs()?.settle(outcome.key, outcome.isLogStored === true);
        options.onTold(outcome.key, item.state.status);
        return [{ task: outcome.key, ...fact }];
    });
    options.file.add(facts);
    return outcomes.flatMap((one) => (one.kind === 'later' ? one.fault : []));
}

;// CONCATENATED MODULE: ./lib/sync/teller/task-queue.js

/** States are gathered so long, ms, before they are sent together: the longer, the more there are of them. Of a crowd most are settled by then. */
const GATHER_MS = { least: 50, most: 250, crowd: 1_000 };
/** Tasks of one call that are many, and a crowd. */
const MANY = 5;
const CROWD = 50;
/** A queue that keeps no more than the newest state of each task. */
function createTaskQueue(options) {
    const newest = new Map();
    const waiting = new Set();
    const busy = new Set();
    let channel;
    let calls = 0;
    let isOver = false;
    let isTimed = false;
    let gatherMs = GATHER_MS.least;
    let onSettled = [];
    const soon = () => {
        if (isTimed || isOver || channel === undefined || waiting.size === 0 || calls >= channel.parallel)
            return;
        isTimed = true;
        gather(options, gatherMs, () => {
            isTimed = false;
            sendAll();
        });
    };
    const sendAll = () => {
        const most = waiting.size < CROWD ? GATHER_MS.most : GATHER_MS.crowd;
        gatherMs = waiting.size < MANY ? GATHER_MS.least : Math.min(most, gatherMs * 2);
        while (channel && !isOver && calls < channel.parallel) {
            const keys = takeUp(waiting, busy, channel.perCall);
            if (keys.length === 0)
                break;
            void send(channel, keys);
        }
        tellSettled();
    };
    const send = async (through, keys) => {
        calls += 1;
        const { left, thrown } = await callFor(options, through, keys, (key) => {
            waiting.delete(key);
            return newest.get(key);
        });
        calls -= 1;
        for (const key of keys)
            busy.delete(key);
        for (const key of left)
            waiting.add(key);
        if (thrown !== undefined) {
            isOver = true;
            options.onStop(thrown);
        }
        soon();
        tellSettled();
    };
    const isIdle = () => calls === 0 && (isOver || (waiting.size === 0 && !isTimed));
    const tellSettled = () => {
        if (!isIdle())
            return;
        for (const tell of onSettled)
            tell();
        onSettled = [];
    };
    return {
        hear: (task) => {
            newest.set(task.task, task);
            waiting.add(task.task);
            soon();
        },
        open: (through) => {
            channel = through;
            soon();
        },
        settled: async () => {
            soon();
            if (channel !== undefined && !isIdle())
                await new Promise((resolve) => void onSettled.push(resolve));
            return waiting.size;
        },
    };
}
// Once the run is over there is nothing to gather any more.
function gather({ system, patience: { closing } }, ms, then) {
    const go = () => {
        cancel();
        closing.removeEventListener('abort', go);
        then();
    };
    const cancel = closing.aborted ? () => undefined : system.clock.after(ms, go);
    if (closing.aborted)
        go();
    else
        closing.addEventListener('abort', go);
}
// A task on its way is not taken up again, so that its states arrive in order.
function takeUp(waiting, busy, most) {
    const keys = [];
    for (const key of waiting) {
        if (keys.length === most)
            break;
        if (busy.has(key))
            continue;
        keys.push(key);
        busy.add(key);
        waiting.delete(key);
    }
    return keys;
}

;// CONCATENATED MODULE: ./lib/sync/teller/teller.js








/** Begins to tell an API of a run: registers it at once, and sends what is heard from then on. */
function createTeller(options, run, context) {
    const { system, told, file, patience, notes } = options;
    const toldNow = new Set();
    const aside = new Set();
    let why;
    let channel;
    let logs;
    let stopBeating = () => undefined;
    const giveUp = (thrown) => {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        why ??= message;
        options.elsewhere?.giveUp();
        if (!(thrown instanceof faults/* Later */.Vs))
            notes.add('refused', `The task API is told nothing more of this run: ${message}.`);
    };
    const queue = createTaskQueue({
        ...options,
        notifiedAt: (task) => options.elsewhere?.notifiedAt(task),
        onTold: (task, status) => {
            toldNow.add(task);
            aside.delete(task);
            if (status === 'awaiting_approval')
                options.elsewhere?.knows(task);
        },
        onAside: (task, reason) => {
            aside.add(task);
            notes.add('aside', `The task API does not take ${task}: ${reason}. The run's own record has it.`, task);
        },
        onCut: (what) => notes.add('cut', `Left out of what the task API is told: ${what}.`),
        onStop: giveUp,
        logs: () => logs,
    });
    const begin = async () => {
        const found = await teller_registered(options, run, context);
        channel = found.channel;
        const { attempt, mode, sendLog, beat } = channel;
        options.elsewhere?.registered(found.serverTells);
        if (found.isNew)
            forget(told);
        file.add([{ api: options.api, attempt, mode, fresh: found.isNew }]);
        logs = sendLog && logTeller(options, sendLog, heard.values());
        if (beat && options.onCancelRequested)
            stopBeating = startHeartbeat(system.clock, beat, patience.stop, options.onCancelRequested);
        queue.open(channel);
    };
    const heard = new Map();
    const begun = begin().catch(giveUp);
    return {
        hear: (task) => {
            heard.set(task.task, task);
            queue.hear(task);
            logs?.hear(task);
        },
        hearAgain: (task) => {
            const known = heard.get(task);
            if (known !== undefined)
                queue.hear(known);
        },
        finish: async (ended) => {
            await begun;
            const left = await queue.settled();
            const leftLogs = await finishLogs(logs, left);
            const isEnded = await tellEnd(options, channel, ended, left, giveUp);
            stopBeating();
            if (channel && isEnded && left === 0 && leftLogs === 0 && aside.size === 0)
                file.add([{ done: true }]);
            if (leftLogs > 0 && why === undefined)
                why = `${leftLogs} of its logs could not be sent in time`;
            return {
                why: why ?? (left > 0 ? 'it did not answer in time' : undefined),
                told: toldNow.size,
                aside: aside.size,
                left,
            };
        },
    };
}
async function teller_registered(options, run, context) {
    const { system, send, file, told, patience, attemptOf } = options;
    const whole = (0,facts_registration/* registrationOf */.DD)(run, context);
    const { resumed_from } = whole;
    const registration = resumed_from === undefined ? whole : { ...whole, resumed_from: attemptOf(resumed_from) };
    const remember = (key, id) => {
        const fact = id === undefined ? {} : { id };
        told.tasks.set(key, fact);
        file.add([{ task: key, ...fact }]);
    };
    const memory = { onCreating: (key) => remember(key), onCreated: remember };
    return (0,send_patience/* patiently */.d)(system, patience, () => register(send, run, registration, memory, patience.stop));
}
function logTeller(options, sendLog, heard) {
    const onRefused = (task, reason) => options.notes.add('log', `The task API does not take the log of ${task}: ${reason}.`);
    const logs = createLogTeller({ ...options, sendLog, onRefused });
    for (const task of heard)
        logs.hear(task);
    return logs;
}
function forget(told) {
    told.tasks.clear();
    told.logs.clear();
}
async function finishLogs(logs, left) {
    if (logs === undefined)
        return 0;
    if (left === 0)
        return logs.finish();
    logs.stop();
    return 0;
}
// Not before its tasks: a run that has ended has nothing that runs.
async function tellEnd({ system, patience }, channel, run, left, giveUp) {
    const end = runEnd(run);
    if (channel === undefined || end === undefined || left > 0)
        return false;
    try {
        await (0,send_patience/* patiently */.d)(system, patience, async () => channel.end?.(end, patience.stop));
        return true;
    }
    catch (thrown) {
        giveUp(thrown instanceof faults/* Refused */.Lw ? new faults/* NoEntry */.CF(`the end of the run is refused (${thrown.message})`) : thrown);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/sync/session.js





/** Begins to tell of a run; undefined where another process does. */
async function openSession(options, run, context) {
    const { system, folder } = options;
    const lease = (0,file_lock/* tryLock */.bh)(system, (0,external_node_path_.join)(folder, TOLD_LOCK), `telling of ${run.run_id}`);
    if (!(0,file_lock/* isLease */.TL)(lease))
        return undefined;
    const api = (0,sender/* tidyBase */.q)(options.baseUrl);
    const told = await readTold(system, folder, api);
    const file = openToldFile(system, folder);
    const closing = new AbortController();
    const stop = new AbortController();
    const patience = { closing: closing.signal, stop: stop.signal };
    const attemptOf = await attemptsBefore(options, run, api);
    const send = (0,sender/* createSender */.a)({
        ...options,
        fetch: system.leanFetch ?? system.fetch,
        clock: system.clock,
    });
    const given = await context;
    const { ci = told.ci } = given;
    if (ci && told.ci === undefined)
        file.add([{ ci }]);
    const known = { ...given, ...(ci === undefined ? {} : { ci }) };
    const teller = createTeller({ ...options, send, api, told, file, patience, attemptOf }, run, known);
    return {
        teller,
        close: async (ended, ms, signal) => {
            const end = () => stop.abort();
            const cancel = system.clock.after(ms, end);
            signal?.addEventListener('abort', end, { once: true });
            if (signal?.aborted)
                end();
            closing.abort();
            try {
                return await teller.finish(ended);
            }
            finally {
                cancel();
                signal?.removeEventListener('abort', end);
                end();
                file.close();
                lease.release();
            }
        },
    };
}
// The API may have counted the attempt that is carried on as another one.
async function attemptsBefore({ system, folder }, run, api) {
    const froms = new Set([run.resumed_from, ...[...run.tasks.values()].map((task) => task.carried_from)]);
    const known = new Map();
    for (const from of froms) {
        if (from === null)
            continue;
        const { header } = await readTold(system, (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), String(from)), api);
        if (header)
            known.set(from, header.attempt);
    }
    return (local) => known.get(local) ?? local;
}

// EXTERNAL MODULE: ./lib/journal/read.js
var read = __webpack_require__(26270);
;// CONCATENATED MODULE: ./lib/sync/teller/notes.js
/** `onNote` hears the first remark of each kind at once, and the number of the others at the end. */
function createNotes(onNote) {
    const counts = new Map();
    return {
        add: (kind, message, about = message) => {
            const said = counts.get(kind) ?? new Set();
            counts.set(kind, said);
            if (said.size === 0)
                onNote(message);
            said.add(about);
        },
        close: () => {
            for (const said of counts.values())
                if (said.size > 1)
                    onNote(`… and ${said.size - 1} more of that kind`);
            counts.clear();
        },
    };
}

;// CONCATENATED MODULE: ./lib/sync/sync.js








const PATIENCE_MS = 600_000;
/** Tells an API what it was not told of one attempt of a run; undefined where there is no such run. Safe to repeat. */
async function syncRun(options, runId, attempt) {
    const stored = await readRun(options.system, options.stateDir, runId, attempt);
    return stored && syncStored(options, stored);
}
/** Attempts whose API, `baseUrl`, may not know all of them, oldest first. */
async function listUntold(options, { runIds, begun = false, again = false } = {}) {
    const { system, stateDir } = options;
    const names = runIds ?? (await system.files.list((0,external_node_path_.join)(stateDir, 'runs')));
    const found = [];
    for (const name of names) {
        // A run that goes on meanwhile must not wait for a long list.
        await (0,system_clock/* sleep */.yy)(system.clock, 0);
        for (const attempt of await attemptsOf(system, stateDir, name)) {
            const folder = (0,external_node_path_.join)(stateDir, 'runs', name, String(attempt));
            if (begun && !system.files.exists((0,external_node_path_.join)(folder, TOLD_FILE)))
                continue;
            const { done, header } = await readTold(system, folder, (0,sender/* tidyBase */.q)(options.baseUrl));
            if ((done && !again) || (begun && header === undefined))
                continue;
            const stored = await (0,read/* readRun */.cI)(system, stateDir, name, attempt).catch(() => undefined);
            if (stored)
                found.push(stored);
        }
    }
    return found.sort((a, b) => (a.run.started_at < b.run.started_at ? -1 : 1));
}
/** Tells an API all it was not told of the runs in a state directory, oldest first; stops where nobody answers. */
async function syncAll(options, choice = {}, onResult = () => undefined) {
    const results = [];
    const untold = await listUntold(options, choice);
    for (const stored of untold.slice(-(choice.most ?? untold.length))) {
        if (choice.signal?.aborted)
            break;
        const result = await syncStored(options, stored, choice.signal);
        results.push(result);
        onResult(result);
        if (result.state === 'left')
            break;
    }
    return results;
}
async function syncStored(options, stored, signal) {
    const { run, folder } = stored;
    const said = [];
    const notes = createNotes((message) => said.push(message));
    const base = { run_id: run.run_id, attempt: run.attempt, notes: said };
    const session = await openSession({ ...options, folder, notes }, run, contextOf(options, stored));
    if (session === undefined)
        return { ...base, state: 'busy', tasks: 0 };
    for (const task of run.tasks.values())
        if (!stored.live || task.status !== 'queued')
            session.teller.hear(task);
    const { why, told, aside } = await session.close(run, options.patience ?? PATIENCE_MS, signal);
    notes.close();
    if (why !== undefined && said.length === 0)
        said.push(why);
    const state = why !== undefined ? 'left' : aside > 0 ? 'partly' : run.status === 'running' ? 'live' : 'told';
    return { ...base, state, tasks: told };
}
async function contextOf({ system, readGraph }, { folder, run }) {
    const path = (0,external_node_path_.join)(folder, run_folder/* PLAN_FILE */.VI);
    if (!system.files.exists(path))
        return {};
    const planText = (await system.files.read(path)).toString('utf8');
    const graph = await readGraph?.(planText, run.plan.path).catch(() => undefined);
    return { planText, ...(graph === undefined ? {} : { graph }) };
}
async function attemptsOf(system, stateDir, runId) {
    const names = await system.files.list((0,external_node_path_.join)(stateDir, 'runs', runId));
    return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}

;// CONCATENATED MODULE: ./lib/sync/teller/elsewhere.js

/** How long people may wait to be told by one of both: told twice is better than never. */
const elsewhere_PATIENCE_MS = 5_000;
/** Makes it for one run. */
function createElsewhere(clock) {
    const known = new Set();
    const notified = new Map();
    const waiting = new Set();
    let places;
    const look = () => {
        for (const ask of waiting)
            ask();
    };
    const answerFor = (place, task) => {
        if (places === undefined)
            return undefined;
        if (!places.includes(place))
            return false;
        return known.has(task) || undefined;
    };
    return {
        registered: (told) => {
            places ??= told;
            look();
        },
        knows: (task) => {
            known.add(task);
            look();
        },
        giveUp: () => {
            places = [];
            look();
        },
        notified: (task, at) => void notified.set(task, at),
        notifiedAt: (task) => notified.get(task),
        tells: async (place, task) => {
            const answered = new AbortController();
            let answer = answerFor(place, task);
            const ask = () => {
                answer ??= answerFor(place, task);
                if (answer !== undefined)
                    answered.abort();
            };
            waiting.add(ask);
            ask();
            await (0,system_clock/* sleep */.yy)(clock, elsewhere_PATIENCE_MS, answered.signal);
            waiting.delete(ask);
            return answer ?? false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/sync/reporter.js








const reporter_PATIENCE_MS = 5_000;
/** Older runs that are told on the way. */
const MOST_OLDER = 20;
/**
 * Tells a task API what happens in a run, beside the run: it never slows it, fails it or lets it wait for longer than `patience`. What the API
 * could not be told is kept for `syncAll`. The API may be ours, or one with the endpoints of the original system alone.
 */
function createApiReporter(options) {
    const { system, graph } = options;
    const stateDir = (0,external_node_path_.resolve)(system.cwd, options.stateDir ?? '.orchestrator');
    const notes = createNotes(options.onNote ?? (() => undefined));
    const { patience: _patience, ...reach } = options;
    const others = { ...reach, stateDir };
    const over = new AbortController();
    const elsewhere = createElsewhere(system.clock);
    let session;
    let older;
    let open;
    let last;
    const heard = [];
    const begin = async (run) => {
        const folder = (0,external_node_path_.join)(stateDir, 'runs', run.run_id, String(run.attempt));
        open = await openSession({ ...others, folder, notes, elsewhere }, run, reporter_contextOf(options, folder));
        if (open === undefined)
            elsewhere.giveUp();
        for (const task of heard.splice(0))
            open?.teller.hear(task);
        older = syncAll(others, { begun: true, most: MOST_OLDER, signal: over.signal }).catch(() => undefined);
        return open;
    };
    return {
        name: 'task API',
        toldElsewhere: (place, state, task) => (state === 'awaiting_approval' ? elsewhere.tells(place, task) : undefined),
        notified: (task, at) => {
            elsewhere.notified(task, at);
            open?.teller.hearAgain(task);
        },
        onEvent: (event, run) => {
            last = run;
            if (event.type === 'run_started') {
                session = begin(run).catch((thrown) => {
                    notes.add('refused', `The task API is not told of this run: ${String(thrown)}.`);
                    elsewhere.giveUp();
                    return undefined;
                });
            }
            for (const task of changedTasks(event, run, graph)) {
                if (open)
                    open.teller.hear(task);
                else
                    heard.push(task);
            }
        },
        close: async () => {
            const { patience: given = reporter_PATIENCE_MS } = options;
            const patience = typeof given === 'function' ? given() : given;
            const cancel = system.clock.after(patience, () => over.abort());
            const opened = await session;
            if (opened && last) {
                open = undefined;
                const leftover = await opened.close(last, patience);
                if (leftover.why === undefined)
                    await syncInner(others, last, over.signal);
                tellLeftover(leftover, last, options, notes);
            }
            over.abort();
            cancel();
            await older;
            notes.close();
        },
    };
}
// Plans run by steps are runs of their own, named after theirs.
async function syncInner(options, run, signal) {
    const names = await options.system.files.list((0,external_node_path_.join)(options.stateDir, 'runs'));
    const runIds = names.filter((name) => name.startsWith(`${run.run_id}.`));
    if (runIds.length > 0)
        await syncAll(options, { runIds, signal }).catch(() => undefined);
}
async function reporter_contextOf({ system, graph }, folder) {
    const path = (0,external_node_path_.join)(folder, run_folder/* PLAN_FILE */.VI);
    const ci = await (0,ci_facts_of/* ciFactsOf */.J)(system);
    const planText = system.files.exists(path) ? (await system.files.read(path)).toString('utf8') : undefined;
    return {
        ...(graph === undefined ? {} : { graph: (0,facts_registration/* runGraphOf */.zi)(graph) }),
        ...(planText === undefined ? {} : { planText }),
        ...(ci === undefined ? {} : { ci }),
    };
}
function tellLeftover({ why, left }, run, { baseUrl }, notes) {
    if (why === undefined)
        return;
    const what = left > 0 ? `${left} of its tasks` : 'all of it';
    notes.add('left', `${baseUrl} was not told ${what} (${why}). orchestrator sync ${run.run_id} tells it.`);
}
function changedTasks(event, run, graph) {
    switch (event.type) {
        case 'run_started':
            return waitingTasks(run, graph);
        case 'step_expanded':
            return event.tasks.flatMap(({ task }) => run.tasks.get(task) ?? []);
        case 'task_started':
        case 'task_retried':
        case 'task_ended':
        case 'task_carried':
            return [run.tasks.get(event.task) ?? []].flat();
        default:
            return [];
    }
}
// The one task of a step that will fan out is replaced by others, and would wait in the API for ever.
function waitingTasks(run, graph) {
    const single = graph?.nodes.filter((node) => node.fanOut === undefined) ?? [];
    return single.flatMap(({ id }) => run.tasks.get(id) ?? []);
}

;// CONCATENATED MODULE: ./lib/action/api/tell-api.js

/** Tells a task API of a run. `patience` is asked once the run is over: ms that what is left may take. */
function openTelling(options) {
    const { address, ...rest } = options;
    const cancel = new AbortController();
    const observer = createApiReporter({
        ...address,
        ...rest,
        onCancelRequested: (by) => cancel.abort(`${by} cancelled the run through the task API.`),
    });
    return { observer, cancelled: cancel.signal };
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

/***/ 26834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ciFactsOf)
/* harmony export */ });
/* harmony import */ var _facts_ci_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86930);

/** The CI job this process is a part of, and who is behind the event that started it; undefined outside of one. */
async function ciFactsOf({ env, files }) {
    const facts = (0,_facts_ci_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readCiFacts */ .K)(env);
    const path = env.GITHUB_EVENT_PATH;
    if (facts === undefined || path === undefined || !files.exists(path))
        return facts;
    try {
        return { ...facts, ...(0,_facts_ci_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .askersIn */ .d)(JSON.parse((await files.read(path)).toString('utf8'))) };
    }
    catch {
        // A file that cannot be read says nothing; who started the job is known without it.
        return facts;
    }
}


/***/ }),

/***/ 14617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ boundedUri),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   Qt: () => (/* binding */ boundedJson),
/* harmony export */   jE: () => (/* binding */ boundedMiddle),
/* harmony export */   n8: () => (/* reexport safe */ _schema_text_js__WEBPACK_IMPORTED_MODULE_0__.n8)
/* harmony export */ });
/* harmony import */ var _schema_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21947);


/** What the task API takes at most; beyond it a client of the original system left rows running for ever. */
const BOUNDS = {
    task: 64,
    outputsUri: 512,
    logExcerpt: 65_536,
    message: 4_096,
    /** UTF-8 bytes of `inputs` and `outputs` as JSON. */
    json: 65_536,
    planName: 255,
    planPath: 1_024,
    planText: 262_144,
    graph: 393_216,
};
/** `text` at most `limit` characters long, its end marked where it was cut. */
function bounded(text, limit) {
    const clean = (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .storable */ .hN)(text);
    return clean.length <= limit ? clean : (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .storable */ .hN)(`${clean.slice(0, limit - 1)}…`);
}
/** `text` at most `limit` characters long, with the middle left out: of a log the end says most. */
function boundedMiddle(text, limit) {
    const clean = (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .storable */ .hN)(text);
    if (clean.length <= limit)
        return clean;
    const mark = '\n…\n';
    const half = Math.floor((limit - mark.length) / 2);
    return (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .storable */ .hN)(`${clean.slice(0, half)}${mark}${clean.slice(-half)}`);
}
/** The address as the API takes it; undefined for one that is no http(s) address or too long. */
function boundedUri(uri) {
    if (uri === null)
        return null;
    const fits = uri.length <= BOUNDS.outputsUri && /^https?:\/\//i.test(uri) && URL.canParse(uri);
    return fits && uri === (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(uri) ? uri : undefined;
}
/** A JSON value with every text storable; undefined where it is larger than `limit` bytes. */
function boundedJson(value, limit) {
    const text = JSON.stringify(value);
    if (text === undefined || Buffer.byteLength(text) > limit)
        return undefined;
    // Only these two come out of JSON.stringify as \u escapes that a database refuses.
    return /\\u(0000|d[89a-f])/.test(text) ? (0,_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .storableJson */ .r$)(value) : value;
}


/***/ }),

/***/ 43161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ registrationOf),
/* harmony export */   NA: () => (/* binding */ leanRegistrationOf),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   zi: () => (/* binding */ runGraphOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14617);
/* harmony import */ var _task_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26792);



/** The picture of a plan's steps. */
function runGraphOf({ nodes }) {
    return {
        steps: nodes.map(({ id, name, phase, uses, needs, fanOut }) => ({
            id,
            name,
            phase,
            uses,
            needs,
            fan_out: fanOut?.kind ?? null,
        })),
    };
}
/** The registration of a run, within the API's bounds: what is too large is left out, since the run's folder has it. */
function registrationOf(run, context = {}) {
    const { host, pid } = run.origin;
    return {
        ...leanRegistrationOf(run),
        ...partsOf(run, context),
        origin: { host: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(host), _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.planName), pid },
    };
}
/** A registration of no more than the API must have, for one that refuses the whole. */
function leanRegistrationOf(run) {
    const { plan, origin } = run;
    return {
        run_id: run.run_id,
        attempt: run.attempt,
        source_key: sourceKey(run),
        plan: {
            name: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(plan.name), _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.planName),
            path: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(plan.path), _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.planPath),
            digest: plan.digest,
        },
        origin: { host: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(origin.host), _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.planName), pid: origin.pid },
        started_at: run.started_at,
    };
}
/** Names one local run for ever, whoever tells of it and how often. */
function sourceKey({ run_id, attempt, started_at, origin }) {
    if (origin.source_key !== undefined)
        return origin.source_key;
    const facts = [run_id, attempt, started_at, origin.host, origin.pid, origin.pid_started ?? ''];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(facts)).digest('hex');
}
function partsOf(run, { graph, planText, ci }) {
    const { commit, branch, dirty } = run.origin;
    const text = planText === undefined ? undefined : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedJson */ .Qt)(planText, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.planText);
    const { plan } = leanRegistrationOf(run);
    return present({
        plan: text === undefined ? plan : { ...plan, text },
        graph: graph && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedJson */ .Qt)(graph, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.graph),
        params: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedJson */ .Qt)(run.params, _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.json),
        git: commit === undefined && branch === undefined ? undefined : present({ commit, branch, dirty }),
        ci,
        requests: run.requests === null ? undefined : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedJson */ .Qt)(told(run.requests), _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUNDS */ .QT.json),
        resumed_from: run.resumed_from ?? undefined,
    });
}
// The API knows steps by the names that it knows tasks by.
function told({ steps, ...rest }) {
    return { ...rest, steps: Object.fromEntries(Object.entries(steps).map(([step, asked]) => [(0,_task_name_js__WEBPACK_IMPORTED_MODULE_2__/* .taskName */ .p)(step), asked])) };
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
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



/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58367);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35844);



/** First and usual longest wait between two tries, ms. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** Tries and longest wait, ms, once the run is over. */
const LAST_TRIES = 10;
const LAST_WAIT_MS = 200;
/**
 * Calls `attempt` until it does not throw `Later`; waits longer after each time, as long as the API asks for, and with jitter, so that many
 * runners do not come back at once. Rejects with what `attempt` threw: at once for anything else, and when patience ends.
 */
async function patiently(system, { closing, stop, longestWait = LONGEST_WAIT_MS }, attempt) {
    let tries = 0;
    let last = 0;
    const shouldRetry = async ({ error }) => {
        if (!(error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .Later */ .Vs))
            return false;
        tries += 1;
        if (closing.aborted) {
            last += 1;
            if (last >= LAST_TRIES || isUnreachable(error))
                return false;
            await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(system.clock, error.retryAfter ?? Math.min(LAST_WAIT_MS, waitAfter(system, tries, longestWait)), stop);
            return !stop.aborted;
        }
        await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(system.clock, error.retryAfter ?? waitAfter(system, tries, longestWait), AbortSignal.any([closing, stop]));
        return !stop.aborted;
    };
    // The wait between tries is ours, on the run's own clock; p-retry adds none.
    return (0,p_retry__WEBPACK_IMPORTED_MODULE_2__["default"])(attempt, { retries: Number.POSITIVE_INFINITY, minTimeout: 0, factor: 1, shouldRetry });
}
function waitAfter(system, tries, longest) {
    const full = Math.min(longest, FIRST_WAIT_MS * 2 ** (tries - 1));
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(full * (0.5 + chance / 2));
}
// Nobody listens there: a server that is gone does not come back within the moment that is left.
function isUnreachable({ status, retryAfter, cause }) {
    return status === undefined && retryAfter === undefined && /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH/.test(codes(cause));
}
function codes(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return '';
    const own = 'code' in thrown ? String(thrown.code) : '';
    return `${own} ${'cause' in thrown ? codes(thrown.cause) : ''}`;
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
