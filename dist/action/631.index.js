export const id = 631;
export const ids = [631];
export const modules = {

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
