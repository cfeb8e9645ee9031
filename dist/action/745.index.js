export const id = 745;
export const ids = [745,403];
export const modules = {

/***/ 97745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOverInJob: () => (/* binding */ handOverInJob)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
;// CONCATENATED MODULE: ./lib/client/api-error.js
/** The API refused a request, or did not answer as one: everything a client method throws but the reason of an aborted signal. */
class ApiError extends Error {
    /** The HTTP status; 0 where no answer came. */
    status;
    /** What the API says of it, where it said something. */
    problem;
    /** To be named when asking about it. */
    requestId;
    /** Seconds the API asks to wait before trying again. */
    retryAfter;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'ApiError';
        this.status = facts.status;
        this.problem = facts.problem;
        this.requestId = facts.requestId;
        this.retryAfter = facts.retryAfter;
    }
    /** True where the same request may well succeed later. */
    get isPassing() {
        return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
    }
}
/** The error behind an answer that is not a success; reads its body. */
async function errorOf(response) {
    const text = await response.text().catch(() => '');
    const problem = problemIn(text);
    const detail = problem?.detail ?? `The server answered ${response.status} ${response.statusText}`.trimEnd();
    return new ApiError(detail, {
        status: response.status,
        problem,
        requestId: problem?.request_id ?? response.headers.get('x-request-id') ?? undefined,
        retryAfter: secondsOf(response.headers.get('retry-after')),
    });
}
function problemIn(text) {
    try {
        const value = JSON.parse(text);
        const isProblem = typeof value === 'object' && value !== null && 'detail' in value && typeof value.detail === 'string';
        return isProblem ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function secondsOf(header) {
    if (header === null)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header);
    const wait = (Date.parse(header) - Date.now()) / 1000;
    return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : undefined;
}

// EXTERNAL MODULE: ./lib/sync/send/faults.js
var faults = __webpack_require__(35844);
;// CONCATENATED MODULE: ./lib/submit/fleet-faults.js



/** What kept a call to the API of a fleet from doing its work, as a Fault: `usage` where the call or the caller is wrong, `busy`, or `unavailable`. */
function fleet_faults_fleetFault(thrown, host) {
    if (!(thrown instanceof ApiError))
        return thrown;
    const { message, status, cause } = thrown;
    // The caller could not even say who it is.
    if (cause instanceof faults/* NoEntry */.CF || cause instanceof faults/* Later */.Vs)
        return new errors/* Fault */.vC(cause instanceof faults/* NoEntry */.CF ? 'usage' : 'unavailable', sentence(cause.message), { cause });
    const words = sentence(status === 0 ? message : `${host} answered ${status}: ${message}`);
    const cure = CURES[status];
    const more = { cause: thrown, ...(cure === undefined ? {} : { cure }) };
    if (status === 409)
        return new errors/* Fault */.vC('busy', words, more);
    return new errors/* Fault */.vC(isPassing(thrown) || status < 400 ? 'unavailable' : 'usage', words, more);
}
/** True where the same call may well succeed later. */
function isPassing(thrown) {
    return thrown instanceof ApiError && thrown.isPassing && !(thrown.cause instanceof faults/* NoEntry */.CF);
}
const CURES = {
    0: 'Check the address (--api-base, API_BASE, or api-base of the action), and that a server runs there.',
    401: 'Give a token: --api-token, API_TOKEN, or api-token of the action.',
    403: 'Give a token that has it: --api-token, API_TOKEN, or api-token of the action.',
};
function sentence(text) {
    return text.replace(/[^.?!]$/, '$&.');
}

;// CONCATENATED MODULE: ./lib/client/blob-calls.js

/** The calls about blobs, over two ways of sending. */
function blobCalls(send, nothing) {
    return {
        statBlob: (sha256, request) => send('statBlob', { params: { sha256 } }, ({ headers }) => Number(headers.get('content-length')), request).catch(unlessNone),
        getBlob: (sha256, request) => send('getBlob', { params: { sha256 }, accept: '*/*' }, 
        // An answer with a status for bytes has some, be they none.
        ({ body }) => body, request),
        putBlob: (sha256, body, request) => nothing('putBlob', { params: { sha256 }, body }, request),
    };
}
function unlessNone(thrown) {
    if (thrown instanceof ApiError && thrown.status === 404)
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./lib/client/fleet-calls.js

/** Longest that an answer may take beyond the time it was asked to wait, ms. */
const BEYOND_MS = 30_000;
/** The calls about a fleet, over two ways of sending. */
function fleetCalls(send, json) {
    const nothing = (id, cargo, request) => send(id, cargo, async (response) => void (await response.arrayBuffer()), request);
    return {
        submitFleetRun: (body, request) => json('submitFleetRun', { body }, request),
        getFleet: (request) => json('getFleet', {}, request),
        getFleetRun: (run_id, attempt, request) => json('getFleetRun', { params: { run_id, attempt } }, request),
        listFleetJobs: (run_id, attempt, query = {}, request) => json('listFleetJobs', { params: { run_id, attempt }, query }, request),
        announceWorker: (worker, body, request) => json('announceWorker', { params: { worker }, body }, request),
        removeWorker: (worker, request) => nothing('removeWorker', { params: { worker } }, request),
        claimJob: (worker, body = {}, request) => send('claimJob', { params: { worker }, body }, readJob, {
            timeoutMs: (body.wait_ms ?? 0) + BEYOND_MS,
            ...request,
        }),
        extendJob: (job, body, request) => json('extendJob', { params: { job }, body }, request),
        appendJobLog: (job, ticket, seq, body, request) => nothing('appendJobLog', { params: { job }, query: { seq }, body }, withTicket(ticket, request)),
        finishJob: (job, body, request) => json('finishJob', { params: { job }, body }, request),
        refuseJob: (job, body, request) => nothing('refuseJob', { params: { job }, body }, request),
        ...blobCalls(send, nothing),
    };
}
async function readJob(response) {
    if (response.status !== 204)
        return (await response.json());
    await response.arrayBuffer();
    return undefined;
}
function withTicket(ticket, request = {}) {
    return { ...request, headers: { ...request.headers, 'x-job-ticket': ticket } };
}

;// CONCATENATED MODULE: ./lib/client/log-part.js
/** Reads the answer for a log, or for a part of it. */
async function logPartOf(response) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [, start = 0, size = bytes.byteLength] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.map(Number) ?? [];
    return { bytes, start, size };
}
/** The text of each piece. */
async function* textOf(pieces) {
    for await (const { text } of pieces)
        yield text;
}

;// CONCATENATED MODULE: ./lib/client/pages.js
/** The items of all pages, each page asked for when the one before is used up. */
async function* eachItem(page) {
    let cursor = {};
    while (true) {
        const { items, next_cursor } = await page(cursor);
        yield* items;
        if (next_cursor === null)
            return;
        cursor = { cursor: next_cursor };
    }
}

;// CONCATENATED MODULE: ./lib/schema/generated/task-api/api-operations.js
// Generated from schemas/task-api.openapi.yaml by scripts/generate.mjs: do not edit.
/** Every operation by its id; `path` is relative to the mount, `scope` null where none is needed. */
const operations = {
    listTasks: { method: "get", path: "/tasks", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    createTask: { method: "post", path: "/tasks", scope: "tasks:write", body: "json", statuses: [201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503] },
    pageTasks: { method: "get", path: "/tasks/paged", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    exportTasks: { method: "get", path: "/tasks/paged.csv", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    pruneTasks: { method: "delete", path: "/tasks/before", scope: "admin:prune", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    batchTasks: { method: "post", path: "/tasks/batch", scope: "tasks:write", body: "json", statuses: [200, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503] },
    getTask: { method: "get", path: "/tasks/{id}", scope: "tasks:read", body: "none", statuses: [200, 304, 400, 401, 403, 404, 422, 429, 503] },
    updateTask: { method: "patch", path: "/tasks/{id}", scope: "tasks:write", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503] },
    listApprovals: { method: "get", path: "/approvals", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    approveTask: { method: "post", path: "/tasks/{id}/approve", scope: "approvals:decide", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503] },
    rejectTask: { method: "post", path: "/tasks/{id}/reject", scope: "approvals:decide", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503] },
    requestChanges: { method: "post", path: "/tasks/{id}/request-changes", scope: "approvals:decide", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503] },
    cancelTask: { method: "post", path: "/tasks/{id}/cancel", scope: "approvals:decide", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 429, 503] },
    createLink: { method: "post", path: "/tasks/{id}/links", scope: "admin:tokens", body: "json", statuses: [201, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    revokeLinks: { method: "delete", path: "/tasks/{id}/links", scope: "admin:tokens", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    getLink: { method: "get", path: "/links/{token}", scope: null, body: "none", statuses: [200, 400, 404, 410, 422, 429, 503] },
    decideByLink: { method: "post", path: "/links/{token}", scope: null, body: "form", statuses: [200, 400, 403, 404, 408, 409, 410, 412, 413, 415, 422, 429, 503] },
    getTaskLog: { method: "get", path: "/tasks/{id}/log", scope: "tasks:read", body: "none", statuses: [200, 206, 400, 401, 403, 404, 416, 422, 429, 503] },
    appendTaskLog: { method: "post", path: "/tasks/{id}/log", scope: "tasks:write", body: "bytes", statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    getTaskHistory: { method: "get", path: "/tasks/{id}/history", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    listRuns: { method: "get", path: "/runs", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    registerRun: { method: "post", path: "/runs", scope: "tasks:write", body: "json", statuses: [200, 201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503] },
    getRun: { method: "get", path: "/runs/{run_id}", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    getRunAttempt: { method: "get", path: "/runs/{run_id}/{attempt}", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    updateRun: { method: "patch", path: "/runs/{run_id}/{attempt}", scope: "tasks:write", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    heartbeatRun: { method: "post", path: "/runs/{run_id}/{attempt}/heartbeat", scope: "tasks:write", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    cancelRun: { method: "post", path: "/runs/{run_id}/cancel", scope: "approvals:decide", body: "none", statuses: [202, 400, 401, 403, 404, 409, 422, 429, 503] },
    resumeRun: { method: "post", path: "/runs/{run_id}/resume", scope: "approvals:decide", body: "none", statuses: [202, 400, 401, 403, 404, 409, 422, 429, 503] },
    listPlans: { method: "get", path: "/plans", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    getPlanHistory: { method: "get", path: "/plans/history", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    getFleet: { method: "get", path: "/fleet", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    submitFleetRun: { method: "post", path: "/fleet/runs", scope: "tasks:write", body: "json", statuses: [200, 201, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    getFleetRun: { method: "get", path: "/fleet/runs/{run_id}/{attempt}", scope: "fleet:work", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    listFleetJobs: { method: "get", path: "/fleet/runs/{run_id}/{attempt}/jobs", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    announceWorker: { method: "put", path: "/fleet/workers/{worker}", scope: "fleet:work", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    removeWorker: { method: "delete", path: "/fleet/workers/{worker}", scope: "fleet:work", body: "none", statuses: [204, 400, 401, 403, 404, 422, 429, 503] },
    claimJob: { method: "post", path: "/fleet/workers/{worker}/claim", scope: "fleet:work", body: "json", statuses: [200, 204, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    extendJob: { method: "post", path: "/fleet/jobs/{job}/extend", scope: "fleet:work", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    appendJobLog: { method: "post", path: "/fleet/jobs/{job}/log", scope: "fleet:work", body: "bytes", statuses: [204, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    finishJob: { method: "post", path: "/fleet/jobs/{job}/finish", scope: "fleet:work", body: "json", statuses: [200, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    refuseJob: { method: "post", path: "/fleet/jobs/{job}/refuse", scope: "fleet:work", body: "json", statuses: [204, 400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503] },
    statBlob: { method: "head", path: "/fleet/blobs/{sha256}", scope: "fleet:work", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    getBlob: { method: "get", path: "/fleet/blobs/{sha256}", scope: "fleet:work", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    putBlob: { method: "put", path: "/fleet/blobs/{sha256}", scope: "fleet:work", body: "stream", statuses: [204, 400, 401, 403, 404, 408, 411, 413, 415, 422, 429, 503, 507] },
    streamEvents: { method: "get", path: "/events", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    getStats: { method: "get", path: "/stats", scope: "tasks:read", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    exchangeToken: { method: "post", path: "/auth/github", scope: null, body: "json", statuses: [201, 400, 401, 403, 404, 408, 413, 415, 422, 429, 503] },
    hearSlack: { method: "post", path: "/hooks/slack", scope: null, body: "raw", statuses: [200, 400, 401, 404, 408, 413, 415, 422, 429, 503] },
    hearGithub: { method: "post", path: "/hooks/github", scope: null, body: "raw", statuses: [202, 400, 401, 404, 408, 413, 415, 422, 429, 503] },
    getMe: { method: "get", path: "/me", scope: "tasks:read", body: "none", statuses: [200, 401, 403, 429, 503] },
    listEndpoints: { method: "get", path: "/endpoints", scope: "admin:webhooks", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    createEndpoint: { method: "post", path: "/endpoints", scope: "admin:webhooks", body: "json", statuses: [201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503] },
    getEndpoint: { method: "get", path: "/endpoints/{id}", scope: "admin:webhooks", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    updateEndpoint: { method: "patch", path: "/endpoints/{id}", scope: "admin:webhooks", body: "json", statuses: [200, 400, 401, 403, 404, 408, 413, 415, 422, 429, 503] },
    deleteEndpoint: { method: "delete", path: "/endpoints/{id}", scope: "admin:webhooks", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    rotateEndpoint: { method: "post", path: "/endpoints/{id}/rotate", scope: "admin:webhooks", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    testEndpoint: { method: "post", path: "/endpoints/{id}/test", scope: "admin:webhooks", body: "none", statuses: [202, 400, 401, 403, 404, 409, 422, 429, 503] },
    listDeliveries: { method: "get", path: "/deliveries", scope: "admin:webhooks", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    getDelivery: { method: "get", path: "/deliveries/{id}", scope: "admin:webhooks", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    redeliver: { method: "post", path: "/deliveries/{id}/redeliver", scope: "admin:webhooks", body: "none", statuses: [202, 400, 401, 403, 404, 422, 429, 503] },
    listTokens: { method: "get", path: "/tokens", scope: "admin:tokens", body: "none", statuses: [200, 400, 401, 403, 422, 429, 503] },
    createToken: { method: "post", path: "/tokens", scope: "admin:tokens", body: "json", statuses: [201, 400, 401, 403, 408, 409, 413, 415, 422, 429, 503] },
    revokeToken: { method: "delete", path: "/tokens/{id}", scope: "admin:tokens", body: "none", statuses: [200, 400, 401, 403, 404, 422, 429, 503] },
    getMetrics: { method: "get", path: "/metrics", scope: "tasks:read", body: "none", statuses: [200, 401, 403, 429, 503] },
    getOpenapi: { method: "get", path: "/openapi.json", scope: null, body: "none", statuses: [200, 429] },
    getDocs: { method: "get", path: "/docs", scope: null, body: "none", statuses: [200, 429] },
    getReady: { method: "get", path: "/ready", scope: null, body: "none", statuses: [200, 429, 503] },
    getLive: { method: "get", path: "/live", scope: null, body: "none", statuses: [200, 429] },
};

;// CONCATENATED MODULE: ./lib/client/address.js

/** The mount's URL without slashes at its end. Throws a Fault `usage` where requests could not go below it. */
function tidyBaseUrl(baseUrl) {
    const tidy = baseUrl.trim().replace(/\/+$/, '');
    const isPath = /^\/(?!\/)/.test(tidy) || tidy === '';
    if (/[?#]/.test(tidy) || !(isPath || /^https?:\/\//i.test(tidy))) {
        throw new errors/* Fault */.vC('usage', `${JSON.stringify(baseUrl)} is no address of a task API`, {
            cure: 'Give the URL it is mounted at, like http://localhost:8001/agents.',
        });
    }
    return tidy;
}
/** A path of the document with its values filled in, and a query. Throws a Fault `usage` for a value that no URL can carry. */
function addressOf(path, params = {}, query = {}) {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name) => segment(params[name]));
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        for (const part of Array.isArray(value) ? value : [value]) {
            if (part !== undefined && part !== null)
                pairs.append(name, String(part));
        }
    }
    return pairs.size === 0 ? filled : `${filled}?${pairs}`;
}
function segment(value) {
    const text = String(value);
    // A URL has no way to say these: it would mean the folder itself, or the one above.
    if (text === '' || text === '.' || text === '..')
        throw notAName(text);
    try {
        return encodeURIComponent(text);
    }
    catch {
        throw notAName(text);
    }
}
function notAName(text) {
    return new errors/* Fault */.vC('usage', `${JSON.stringify(text)} cannot stand in an address`);
}

;// CONCATENATED MODULE: ./lib/client/send.js



const PATIENCE_MS = 30_000;
/** A sender for one API. */
function createSend(options) {
    const base = tidyBaseUrl(options.baseUrl);
    const ask = options.fetch ?? ((input, init) => fetch(input, init));
    return async (id, cargo, read, request = {}) => {
        const { method, path } = operations[id];
        const url = `${base}${addressOf(path, cargo.params, cargo.query)}`;
        const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? PATIENCE_MS;
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(), timeoutMs);
        const given = [options.signal, request.signal].filter((signal) => signal !== undefined);
        try {
            const headers = await headersOf(options, cargo, request);
            const body = bodyOf(cargo.body);
            const signal = AbortSignal.any([late.signal, ...given]);
            const init = { method: method.toUpperCase(), headers, signal };
            const response = await ask(url, body === undefined ? init : { ...init, body });
            if (!response.ok)
                throw await errorOf(response);
            return await read(response);
        }
        catch (thrown) {
            for (const signal of given)
                signal.throwIfAborted();
            if (thrown instanceof ApiError)
                throw thrown;
            const message = late.signal.aborted ? `did not answer within ${timeoutMs} ms` : 'does not answer';
            throw new ApiError(`${base} ${message}`, { status: 0, cause: thrown });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
async function headersOf(options, cargo, request) {
    const token = typeof options.token === 'function' ? await options.token() : options.token;
    const { body } = cargo;
    return {
        accept: cargo.accept ?? 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': typeOf(body) }),
        ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
        ...(request.ifVersion === undefined ? {} : { 'if-match': `"${cargo.params?.id}.${request.ifVersion}"` }),
        ...options.headers,
        ...request.headers,
    };
}
function typeOf(body) {
    if (typeof body === 'string')
        return 'text/plain; charset=utf-8';
    return body instanceof Uint8Array || body instanceof Blob ? 'application/octet-stream' : 'application/json';
}
function bodyOf(body) {
    if (body === undefined || typeof body === 'string' || body instanceof Blob)
        return body;
    return body instanceof Uint8Array ? body : JSON.stringify(body);
}

;// CONCATENATED MODULE: ./lib/client/stream/event-parser.js
/** A parser of `text/event-stream`, as HTML has it: an event that is cut off is none. */
function createEventParser() {
    let rest = '';
    let isFirst = true;
    let id = '';
    let draftId = '';
    let retryMs;
    let draft = { event: '', data: [] };
    const field = (name, value) => {
        if (name === 'data')
            draft.data.push(value);
        else if (name === 'event')
            draft.event = value;
        else if (name === 'id' && !value.includes('\0'))
            draftId = value;
        else if (name === 'retry' && /^\d+$/.test(value))
            retryMs = Number(value);
    };
    const dispatch = () => {
        const { event, data } = draft;
        id = draftId;
        draft = { event: '', data: [] };
        return data.length === 0 ? [] : [{ event: event || 'message', data: data.join('\n'), id }];
    };
    const line = (text) => {
        if (text === '')
            return dispatch();
        const colon = text.indexOf(':');
        if (colon < 0)
            field(text, '');
        // A line that begins with a colon is a comment.
        else if (colon > 0)
            field(text.slice(0, colon), text.slice(colon + 1).replace(/^ /, ''));
        return [];
    };
    return {
        push: (text) => {
            if (isFirst && text !== '') {
                isFirst = false;
                rest = text.replace(/^\uFEFF/, '');
            }
            else {
                rest += text;
            }
            // A carriage return at the end may be half of a line's end.
            const lines = rest.split(/\r\n|\n|\r(?!$)/);
            rest = lines.pop() ?? '';
            return lines.flatMap(line);
        },
        get lastEventId() {
            return id;
        },
        get retryMs() {
            return retryMs;
        },
    };
}

;// CONCATENATED MODULE: ./lib/client/stream/stream.js


const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** A living server says something every 15 s. */
const SILENCE_MS = 45_000;
/**
 * The events of a stream, in order. A connection that breaks, falls silent or is refused for now is made again, from the last event on,
 * so that an event may come twice. Ends when the caller stops or its signal aborts; throws an ApiError that waiting will not cure.
 */
async function* followStream(open, options) {
    const stop = new AbortController();
    const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal]);
    let lastEventId = options.lastEventId ?? '';
    let failures = 0;
    let retryMs;
    try {
        while (!signal.aborted) {
            const connection = connect(open, lastEventId, signal);
            const parser = createEventParser();
            try {
                const response = await connection.response;
                if (response.status === 204)
                    return;
                failures = 0;
                options.onState?.('open');
                yield* eventsOf(response, parser, connection.heard);
            }
            catch (thrown) {
                if (signal.aborted)
                    return;
                if (thrown instanceof ApiError && !thrown.isPassing)
                    throw thrown;
                const asked = thrown instanceof ApiError ? thrown.retryAfter : undefined;
                if (asked !== undefined)
                    retryMs = asked * 1_000;
            }
            finally {
                connection.end();
                lastEventId = parser.lastEventId || lastEventId;
                retryMs = parser.retryMs ?? retryMs;
            }
            options.onState?.('waiting');
            await pause(waitMs(failures++, retryMs), signal);
        }
    }
    finally {
        stop.abort();
    }
}
function connect(open, lastEventId, signal) {
    const own = new AbortController();
    let timer;
    const heard = () => {
        clearTimeout(timer);
        timer = setTimeout(() => own.abort(), SILENCE_MS);
    };
    heard();
    const end = () => {
        clearTimeout(timer);
        own.abort();
    };
    return { response: open(lastEventId, AbortSignal.any([own.signal, signal])), heard, end };
}
async function* eventsOf(response, parser, heard) {
    if (response.body === null)
        return;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        heard();
        yield* parser.push(decoder.decode(piece.value, { stream: true }));
    }
}
// Doubles with each failure in a row, a little apart from others who lost the same server.
function waitMs(failures, retryMs) {
    const base = Math.min((retryMs ?? FIRST_WAIT_MS) * 2 ** Math.min(failures, 10), Math.max(LONGEST_WAIT_MS, retryMs ?? 0));
    return base * (0.75 + Math.random() / 2);
}
function pause(ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}

;// CONCATENATED MODULE: ./lib/client/stream/live.js


/** Changes of tasks and runs, as they happen. */
async function* liveEvents(send, query, options) {
    for await (const { event, data, id } of followStream(opening(send, 'streamEvents', { query }), options)) {
        // A newer server may tell of more kinds than are known here.
        if (event === 'task')
            yield { id, kind: event, row: JSON.parse(data) };
        else if (event === 'run')
            yield { id, kind: event, row: JSON.parse(data) };
        else if (event === 'reset')
            yield { id, kind: event };
    }
}
/** A log as it is written, piece by piece, until its task is settled. `lastEventId` is the byte to begin at. */
async function* followLog(send, id, options) {
    const open = opening(send, 'getTaskLog', { params: { id }, query: { follow: true } });
    for await (const { event, data, id: end } of followStream(open, options)) {
        if (event === 'end')
            return;
        if (event === 'log')
            yield { text: JSON.parse(data), end: Number(end) };
    }
}
function opening(send, id, cargo) {
    return (lastEventId, signal) => {
        const headers = lastEventId === '' ? {} : { 'last-event-id': lastEventId };
        return send(id, { ...cargo, accept: 'text/event-stream' }, asStream, { signal, headers });
    };
}
function asStream(response) {
    const type = response.headers.get('content-type') ?? 'nothing';
    if (response.status === 204 || type.startsWith('text/event-stream'))
        return response;
    throw new ApiError(`This is no task API: it answered ${type} for an event stream`, { status: response.status });
}

;// CONCATENATED MODULE: ./lib/client/webhook-calls.js
/** The calls about webhook endpoints and what was told outside. */
function webhookCalls(json) {
    return {
        createEndpoint: (body, request) => json('createEndpoint', { body }, request),
        listEndpoints: (request) => json('listEndpoints', {}, request),
        getEndpoint: (id, request) => json('getEndpoint', { params: { id } }, request),
        updateEndpoint: (id, body, request) => json('updateEndpoint', { params: { id }, body }, request),
        deleteEndpoint: (id, request) => json('deleteEndpoint', { params: { id } }, request),
        rotateEndpoint: (id, request) => json('rotateEndpoint', { params: { id } }, request),
        testEndpoint: (id, request) => json('testEndpoint', { params: { id } }, request),
        listDeliveries: (query = {}, request) => json('listDeliveries', { query }, request),
        getDelivery: (id, request) => json('getDelivery', { params: { id } }, request),
        redeliver: (id, request) => json('redeliver', { params: { id } }, request),
    };
}

;// CONCATENATED MODULE: ./lib/client/create-task-client.js







/** A client of the task API, for browsers and Node.js; it needs `fetch` and nothing else. Throws a Fault `usage` for a base URL that is none. */
function createTaskClient(options) {
    const send = createSend(options);
    const json = (id, cargo, request) => send(id, cargo, readJson, request);
    const text = (id, cargo, request) => send(id, { accept: '*/*', ...cargo }, (response) => response.text(), request);
    const ofRun = (run_id, attempt) => ({
        params: attempt === undefined ? { run_id } : { run_id, attempt },
    });
    const client = {
        createTask: (body, request) => json('createTask', { body }, request),
        updateTask: (id, body, request) => json('updateTask', { params: { id }, body }, request),
        listTasks: (query = {}, request) => json('listTasks', { query }, request),
        pageTasks: (query = {}, request) => json('pageTasks', { query }, request),
        eachTask: (query = {}, request) => eachItem((cursor) => client.pageTasks({ ...query, ...cursor }, request)),
        exportTasks: (query = {}, request) => text('exportTasks', { query }, request),
        pruneTasks: (query, request) => json('pruneTasks', { query }, request),
        batchTasks: (body, query = {}, request) => json('batchTasks', { query, body }, request),
        getTask: (id, request) => json('getTask', { params: { id } }, request),
        approveTask: (id, body = {}, request) => json('approveTask', { params: { id }, body }, request),
        rejectTask: (id, body = {}, request) => json('rejectTask', { params: { id }, body }, request),
        requestChanges: (id, body, request) => json('requestChanges', { params: { id }, body }, request),
        listApprovals: (query = {}, request) => json('listApprovals', { query }, request),
        cancelTask: (id, body = {}, request) => json('cancelTask', { params: { id }, body }, request),
        createLink: (id, body, request) => json('createLink', { params: { id }, body }, request),
        revokeLinks: (id, request) => json('revokeLinks', { params: { id } }, request),
        getLink: (token, request) => json('getLink', { params: { token } }, request),
        decideByLink: (token, body, request) => json('decideByLink', { params: { token }, body }, request),
        getTaskLog: (id, range, request) => text('getTaskLog', { params: { id } }, withRange(range, request)),
        readTaskLog: (id, range, request) => send('getTaskLog', { params: { id }, accept: '*/*' }, logPartOf, withRange(range, request)),
        appendTaskLog: (id, seq, body, request) => json('appendTaskLog', { params: { id }, query: { seq }, body }, request),
        followTaskLog: (id, stream = {}) => textOf(client.tailTaskLog(id, stream)),
        tailTaskLog: (id, stream = {}) => followLog(send, id, withClientSignal(options, stream)),
        getTaskHistory: (id, request) => json('getTaskHistory', { params: { id } }, request),
        registerRun: (body, request) => json('registerRun', { body }, request),
        updateRun: (runId, attempt, body, request) => json('updateRun', { ...ofRun(runId, attempt), body }, request),
        listRuns: (query = {}, request) => json('listRuns', { query }, request),
        eachRun: (query = {}, request) => eachItem((cursor) => client.listRuns({ ...query, ...cursor }, request)),
        getRun: (runId, request) => json('getRun', ofRun(runId), request),
        getRunAttempt: (runId, attempt, request) => json('getRunAttempt', ofRun(runId, attempt), request),
        heartbeatRun: (runId, attempt, request) => json('heartbeatRun', ofRun(runId, attempt), request),
        cancelRun: (runId, request) => json('cancelRun', ofRun(runId), request),
        resumeRun: (runId, request) => json('resumeRun', ofRun(runId), request),
        listPlans: (query = {}, request) => json('listPlans', { query }, request),
        getPlanHistory: (query, request) => json('getPlanHistory', { query }, request),
        events: (query = {}, stream = {}) => liveEvents(send, query, withClientSignal(options, stream)),
        getStats: (query = {}, request) => json('getStats', { query }, request),
        getMe: (request) => json('getMe', {}, request),
        exchangeToken: (token, request) => json('exchangeToken', { body: { token } }, request),
        ...webhookCalls(json),
        ...fleetCalls(send, json),
        createToken: (body, request) => json('createToken', { body }, request),
        listTokens: (request) => json('listTokens', {}, request),
        revokeToken: (id, request) => json('revokeToken', { params: { id } }, request),
        getMetrics: (request) => text('getMetrics', {}, request),
        getOpenapi: (request) => json('getOpenapi', {}, request),
        getDocs: (request) => text('getDocs', {}, request),
        getReady: (request) => json('getReady', {}, request),
        getLive: (request) => json('getLive', {}, request),
    };
    return client;
}
async function readJson(response) {
    const text = await response.text();
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const type = response.headers.get('content-type')?.split(';')[0] ?? 'nothing';
        const { status } = response;
        throw new ApiError(`This is no task API: it answered ${status} with ${type} that is not JSON`, { status, cause });
    }
}
function withRange(range, request = {}) {
    if (range === undefined)
        return request;
    const bytes = 'last' in range ? `-${range.last}` : `${range.start}-${range.end ?? ''}`;
    return { ...request, headers: { range: `bytes=${bytes}`, ...request.headers } };
}
// A stream that its client ends is ended, not broken.
function withClientSignal(options, stream) {
    const signals = [options.signal, stream.signal].filter((signal) => signal !== undefined);
    return signals.length === 0 ? stream : { ...stream, signal: AbortSignal.any(signals) };
}

// EXTERNAL MODULE: ./lib/sync/send/sender.js
var sender = __webpack_require__(6964);
;// CONCATENATED MODULE: ./lib/sync/client-of.js


/** A client of the task API at an address as runs are given it: `https://host`, with or without `/agents`. History calls its caller `label`. */
function client_of_clientOf({ baseUrl, token }, { fetch }, label) {
    return createTaskClient({
        baseUrl: `${(0,sender/* tidyBase */.q)(baseUrl)}/agents`,
        fetch,
        ...(label === undefined ? {} : { headers: { 'x-orchestrator-client': label } }),
        ...(token === undefined ? {} : { token }),
    });
}

// EXTERNAL MODULE: ./lib/cli/running/run-flags.js
var run_flags = __webpack_require__(45766);
;// CONCATENATED MODULE: ./lib/cli/running/api-address.js



/** Which task API is told. */
const API_FLAGS = [
    {
        name: 'api-base',
        value: 'url',
        description: 'Task API that is told; without it a server that runs on this state directory',
        env: 'API_BASE',
    },
    { name: 'api-token', value: 'token', description: 'How the task API knows the caller', env: 'API_TOKEN' },
];
/** The task API a call is for: the one it names, or the live server of its state directory. Throws `usage` for what is no address. */
async function api_address_apiAddressOf(call, system) {
    const given = call.text('api-base');
    const token = call.text('api-token');
    if (given === undefined)
        return localServer(system, resolve(system.cwd, stateDirOf(call)));
    const isAddress = URL.canParse(given) && ['http:', 'https:'].includes(new URL(given).protocol);
    if (!isAddress) {
        throw new Fault('usage', `The address of the task API cannot be ${JSON.stringify(given)}.`, {
            cure: 'Give a URL, such as --api-base=https://tasks.example.org.',
        });
    }
    return { baseUrl: given, ...(token === undefined ? {} : { token: token.trim() }) };
}
/** The environment of what a run starts: without the token, unless the plan names it as a secret of its own. */
function withoutToken(system, secrets) {
    if (secrets.includes('API_TOKEN') || system.env.API_TOKEN === undefined)
        return system;
    const { API_TOKEN, ...env } = system.env;
    return { ...system, env };
}
// Its file is left behind by a server that was killed, and a token is sent to nobody but this machine.
async function localServer(system, stateDir) {
    const path = join(stateDir, 'server.json');
    if (!system.files.exists(path))
        return undefined;
    try {
        const server = JSON.parse((await system.files.read(path)).toString());
        if (!isLoopback(server.url) || !system.processes.isAlive(server.pid, server.pid_started))
            return undefined;
        const { token_file } = server;
        if (token_file === undefined)
            return { baseUrl: server.url };
        const token = (await system.files.read(resolve(stateDir, token_file))).toString().trim();
        return { baseUrl: server.url, token };
    }
    catch {
        return undefined;
    }
}
function isLoopback(url) {
    return /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/.test(new URL(url).hostname);
}

;// CONCATENATED MODULE: ./lib/cli/fleet/fleet-place.js





/** The task API a call names, or that serves its state directory. Throws `usage` where there is none. */
async function fleetPlaceOf(call, { system }) {
    const address = await apiAddressOf(call, system);
    if (address === undefined) {
        throw new Fault('usage', 'A fleet is reached through a task API, and none is known here.', {
            cure: 'Name one with --api-base or API_BASE, or start one with orchestrator serve.',
        });
    }
    const base = tidyBase(address.baseUrl);
    return {
        client: clientOf(address, system, 'cli'),
        base,
        flag: call.text('api-base') === undefined || system.env.API_BASE ? '' : ` --api-base ${base}`,
        asked: (work) => work.catch((thrown) => {
            throw fleetFault(thrown, new URL(base).host);
        }),
    };
}
/** The page of an attempt of a run, for people. */
function pageOf(base, runId, attempt) {
    return `${base}/agents/ui/runs/${encodeURIComponent(runId)}/${attempt}`;
}

// EXTERNAL MODULE: ./lib/sync/facts/task-name.js + 1 modules
var task_name = __webpack_require__(26792);
;// CONCATENATED MODULE: ./lib/submit/watch/run-of-rows.js

/** A run of a plan as the row of a task API tells of it, without its tasks; what runs is `running` even where it has ended, until its end is told. */
function runOfRow(row, graph) {
    const { nodes } = graph;
    return {
        run_id: row.run_id,
        attempt: row.attempt,
        plan: { name: row.plan.name, path: row.plan.path ?? graph.path, digest: row.plan.digest ?? graph.digest },
        params: (row.params ?? {}),
        origin: { ...originOf(row), ...row.git },
        started_at: row.started_at,
        resumed_from: row.resumed_from,
        requests: row.requests,
        steps: new Map(nodes.map(({ id }) => [id, [id]])),
        tasks: new Map(nodes.map(({ id }) => [id, unheardOf(id)])),
        status: 'running',
        finished_at: null,
        duration_ms: null,
        stopping: null,
        notes: [],
    };
}
/** The same run with what the row says of its end. */
function endedRun(run, row) {
    const { status, finished_at, duration_ms, reason } = row;
    const notes = (row.notes ?? []);
    return { ...run, status, finished_at, duration_ms, notes, stopping: stoppingOf(reason) };
}
/** A task as its row tells of it. Its item, its files and where its log lies are told to nobody. */
function taskOfRow(row, id, step) {
    return {
        ...unheardOf(id),
        step,
        status: row.status,
        reason: row.reason,
        exit_code: row.exit_code,
        tries: row.tries,
        started_at: row.started_at,
        finished_at: row.finished_at,
        duration_ms: row.duration_ms,
        inputs: row.inputs,
        outputs: row.outputs ?? {},
        outputs_uri: row.outputs_uri,
        log_excerpt: row.log_excerpt,
        approval_state: row.approval_state,
        tolerated: row.tolerated,
        carried_from: row.carried_from,
        ...(row.message === null ? {} : { message: row.message }),
        ...(row.approval_note === null ? {} : { approval_note: row.approval_note }),
    };
}
/** Id of a plan's step by the name a task API has for it. */
function stepsByName({ nodes }) {
    return new Map(nodes.map(({ id }) => [(0,task_name/* taskName */.p)(id), id]));
}
function unheardOf(id) {
    return {
        task: id,
        step: id,
        item: null,
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
function originOf({ origin }) {
    const { host, pid } = (origin ?? {});
    return { host: typeof host === 'string' ? host : '', pid: typeof pid === 'number' ? pid : 1 };
}
const STOPPED = {
    signal: 'The run was cancelled.',
    timeout: 'The run took longer than its plan allows.',
    failure: 'A step failed, and the plan stops at the first failure.',
    superseded: 'A newer run of its concurrency group took its place.',
};
function stoppingOf(cause) {
    return cause === null ? null : { cause, cancel: cause !== 'failure', message: STOPPED[cause] ?? cause };
}

;// CONCATENATED MODULE: ./lib/submit/earlier-successes.js

/** So many of the newest runs are known by their commits, and so many of those are looked into. */
const MOST_RUNS = 50;
const MOST_LOOKS = 10;
/**
 * At which commits the steps of a plan last succeeded that ask what changed, by the runs that a task API knows. It is asked for the newest of
 * them at commits that `counts`, one by one, until each such step succeeded in one. What was carried over counts where it was done.
 */
async function earlierSuccesses(client, graph, counts) {
    const found = new Map();
    const asking = graph.nodes.filter(({ onlyChanged }) => onlyChanged !== undefined);
    const wanted = (asking.length > 0 ? asking : graph.nodes).map(({ id }) => id);
    const { items } = await client.listRuns({ plan: graph.name, limit: MOST_RUNS });
    let looks = 0;
    for (const { run_id, attempt, git } of items) {
        if (looks === MOST_LOOKS || wanted.every((step) => found.has(step)))
            break;
        const commit = git?.commit;
        if (typeof commit !== 'string' || git?.dirty === true || !(await counts(commit)))
            continue;
        looks += 1;
        for (const step of succeededIn(await client.getRunAttempt(run_id, attempt), graph))
            if (!found.has(step))
                found.set(step, commit);
    }
    return found;
}
function succeededIn({ tasks }, graph) {
    const names = stepsByName(graph);
    const steps = new Map();
    for (const { task, step, status, carried_from } of tasks) {
        const id = names.get(step ?? task);
        if (id !== undefined)
            steps.set(id, (steps.get(id) ?? true) && status === 'succeeded' && carried_from === null);
    }
    return [...steps].filter(([, isGood]) => isGood).map(([id]) => id);
}

// EXTERNAL MODULE: ./lib/system/clock.js
var system_clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/submit/hand-over.js



/** How often it is tried while the server does not answer. */
const TRIES = 4;
/** Before it is tried again, ms; longer each time. */
const AGAIN_MS = 1_000;
/** Hands a run over; said several times it is still one run. `signal` ends the trying. Throws an ApiError where the server does not take it. */
async function handOver(client, submission, clock, signal) {
    for (let tries = 1;; tries += 1) {
        try {
            return { kind: 'taken', run: await client.submitFleetRun(submission) };
        }
        catch (thrown) {
            if (isSkipped(thrown, submission))
                return { kind: 'skipped', why: thrown.message };
            if (!isPassing(thrown) || tries === TRIES)
                throw thrown;
            await (0,system_clock/* sleep */.yy)(clock, (thrown.retryAfter ?? 0) * 1_000 || AGAIN_MS * tries, signal);
            if (signal?.aborted)
                throw thrown;
        }
    }
}
function isSkipped(thrown, { concurrency }) {
    const { problem = {} } = thrown instanceof ApiError ? thrown : {};
    return 'holder' in problem && concurrency?.when_busy === 'skip';
}

// EXTERNAL MODULE: ./lib/execute/requests.js
var execute_requests = __webpack_require__(70536);
// EXTERNAL MODULE: ./lib/launch/name-run.js
var name_run = __webpack_require__(99623);
// EXTERNAL MODULE: ./lib/launch/origin/origin.js
var origin_origin = __webpack_require__(42335);
// EXTERNAL MODULE: ./lib/launch/origin/plan-needs.js
var plan_needs = __webpack_require__(44646);
// EXTERNAL MODULE: ./lib/launch/select.js
var launch_select = __webpack_require__(28264);
// EXTERNAL MODULE: ./lib/plan/expression.js + 2 modules
var expression = __webpack_require__(47750);
// EXTERNAL MODULE: ./lib/run/apply.js
var apply = __webpack_require__(36162);
// EXTERNAL MODULE: ./lib/sync/facts/registration.js
var registration = __webpack_require__(43161);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(21403);
;// CONCATENATED MODULE: ./lib/git/head.js


/** What is checked out around the working directory; undefined without git or a repository. Throws `unavailable` for one that cannot be read. */
async function readHead(system) {
    const git = (0,git_git/* createGit */.lD)(system);
    const where = await asked(git, ['rev-parse', '--show-prefix']);
    if (where === undefined)
        return undefined;
    const fields = (0,git_git/* nulFields */.R6)(await git.read(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=normal', '--', ':/']));
    const [commit, branch] = ['# branch.oid ', '# branch.head '].map((head) => fields.find((field) => field.startsWith(head))?.slice(head.length));
    return {
        commit: commit === '(initial)' ? undefined : commit,
        branch: branch === '(detached)' ? undefined : branch,
        prefix: where.trim().replace(/\/$/, ''),
        isChanged: fields.some((field) => /^[12u] /.test(field)),
        untracked: fields.filter((field) => field.startsWith('? ')).map((field) => field.slice('? '.length)),
    };
}
async function asked(git, args) {
    const answer = await git.ask(args).catch((thrown) => {
        const fault = (0,errors/* toFault */.ec)(thrown);
        if (fault.code === 'unavailable')
            return undefined;
        throw fault;
    });
    if (answer === undefined || /not a git repository/.test(answer.stderr))
        return undefined;
    if (answer.code === 0)
        return answer.stdout;
    throw new errors/* Fault */.vC('unavailable', `The repository cannot be read: ${(0,git_git/* firstLine */.TM)(answer.stderr)}.`);
}

;// CONCATENATED MODULE: ./lib/submit/commit-to-run.js



/**
 * The commit that is checked out here. Throws `usage` where the work tree has changes that no commit has, but for records of runs, unless they
 * are allowed. Without a commit the workers run in folders of their own.
 */
async function commitToRun(system, options) {
    const head = await readHead(system);
    if (head?.commit === undefined) {
        const notes = ['There is no commit here: each worker runs the steps in its own folder, as it is.'];
        return { git: {}, prefix: head?.prefix ?? '', notes };
    }
    const { commit, branch, prefix } = head;
    const dirty = isDirty(head, system, options.stateDir);
    const short = commit.slice(0, 7);
    if (dirty && !options.allowDirty) {
        throw new errors/* Fault */.vC('usage', `The work tree has changes that no commit has, and workers run commit ${short}.`, {
            cure: 'Commit them, or give --allow-dirty to run without them.',
        });
    }
    const named = system.env.GITHUB_REF_NAME || branch;
    const notes = dirty ? [`Workers run commit ${short}, without the changes of the work tree.`] : [];
    return { git: { commit, ...(named === undefined ? {} : { branch: named }), dirty }, prefix, notes };
}
// Records of runs, and what workers keep beside them, are no part of what is run.
function isDirty({ prefix, isChanged, untracked }, system, stateDir) {
    const records = external_node_path_.posix.join(prefix, (0,external_node_path_.relative)(system.cwd, (0,external_node_path_.resolve)(system.cwd, stateDir)).split(external_node_path_.sep).join('/'));
    return isChanged || untracked.some((path) => !path.startsWith(`${records}/`) && !USUAL_RECORDS.test(path));
}
const USUAL_RECORDS = /(^|\/)\.orchestrator\//;

;// CONCATENATED MODULE: ./lib/submit/condition-env.js

/**
 * The variables that a plan's conditions, lists and locks read, and GitHub's own, as they are here: a server that judges the plan has no other.
 * The plan's secrets, and the token of the API, are never among them. Throws `usage` where what is read cannot be told before.
 */
function conditionEnv(graph, expressions, env) {
    const read = new Set(graph.nodes.flatMap((node) => namesRead(node, expressions)).map((name) => name.toLowerCase()));
    const secrets = new Set([...graph.secrets, 'API_TOKEN']);
    const isWanted = (name) => read.has(name.toLowerCase()) || isGithubFact(name, env);
    return Object.fromEntries(Object.entries(env).filter(([name]) => isWanted(name) && !secrets.has(name)));
}
function isGithubFact(name, env) {
    return env.GITHUB_ACTIONS === 'true' && name.startsWith('GITHUB_') && !name.includes('TOKEN');
}
function namesRead(node, expressions) {
    if (expressions === undefined)
        return [];
    const names = templatesOf(node).flatMap((text) => expressions.mentions(text).env);
    if (!names.includes('*'))
        return names;
    throw new errors/* Fault */.vC('usage', `A condition of the step ${node.id} reads variables without naming them.`, {
        cure: 'In a fleet a server judges conditions, and is told only of variables that they name: write `env.NAME`.',
    });
}
function templatesOf({ condition = '', enabled, lock = '', fanOut }) {
    const whole = condition === '' || condition.includes('${{') ? condition : `\${{ ${condition} }}`;
    const texts = [whole, String(enabled), lock, ...(fanOut === undefined ? [] : textsIn(fanOut.values))];
    return texts.filter((text) => text.includes('${{'));
}
function textsIn(tree) {
    if (typeof tree === 'string')
        return [tree];
    if (typeof tree !== 'object' || tree === null)
        return [];
    return Object.values(tree).flatMap(textsIn);
}

;// CONCATENATED MODULE: ./lib/submit/sent-changes.js
/** Bases as they travel: each list of files once, and which step of the plan counts from which. */
function sentChanges({ usual, steps }, graph) {
    const own = [...steps].filter(([step]) => graph.byId.has(step));
    const bases = [...new Set([usual, ...own.map(([, base]) => base)])];
    return {
        bases: bases.map(({ label, files }) => ({ label, files })),
        steps: Object.fromEntries(own.map(([step, base]) => [step, bases.indexOf(base)])),
        usual: bases.indexOf(usual),
    };
}

;// CONCATENATED MODULE: ./lib/submit/make-submission.js













/** Makes ready to hand a plan to a fleet. Throws Fault `usage` where it cannot be run as it is called for, `unavailable` without the git it needs. */
async function makeSubmission(graph, options) {
    const { system } = options;
    const selected = (0,launch_select/* selectSteps */.K)(graph, options);
    const expressions = (0,plan_needs/* usesExpressions */.q)(graph) ? await (0,expression.createExpressions)() : undefined;
    const name = (0,name_run/* nameRun */.L)(system, graph, expressions, options.runId);
    const env = conditionEnv(graph, expressions, system.env);
    const { git, prefix, notes: said, } = await commitToRun(system, { ...options, allowDirty: options.allowDirty ?? false });
    const notes = [...said];
    const { commit: _commit, branch: _branch, ...place } = await (0,origin_origin/* readOrigin */.P)(system);
    const origin = { ...place, ...git, source_key: options.sourceKey ?? system.randomHex(32) };
    const changes = (0,plan_needs/* asksForChanges */.$)(graph) ? await changesFor(graph, options, notes) : undefined;
    const submission = {
        run: registered(graph, runOf(graph, name, origin, (0,system_clock/* isoTime */.Ly)(system.clock.now())), options.ci),
        options: {
            ...(selected === undefined ? {} : { selected: [...selected] }),
            ...(options.maxParallel === undefined ? {} : { max_parallel: options.maxParallel }),
            ...(options.onFailure === undefined ? {} : { on_failure: options.onFailure }),
        },
        prefix,
        env,
        ...(changes === undefined ? {} : { changes }),
        ...groupOf(name),
    };
    return { submission, notes };
}
// Without its whole text and all params no server could run it, whatever their size.
function registered(graph, run, ci) {
    const context = { graph: (0,registration/* runGraphOf */.zi)(graph), ...(ci === undefined ? {} : { ci }) };
    const { plan, origin, git, requests, graph: picture, ci: job, ...facts } = (0,registration/* registrationOf */.DD)(run, context);
    return {
        ...facts,
        plan: { ...plan, text: graph.text },
        params: graph.params,
        origin: { ...origin },
        ...(picture === undefined ? {} : { graph: { ...picture } }),
        ...(git === undefined ? {} : { git: { ...git } }),
        ...(job === undefined ? {} : { ci: { ...job } }),
        ...(requests === undefined ? {} : { requests: { ...requests } }),
    };
}
function runOf(graph, { runId }, origin, at) {
    const requests = (0,execute_requests/* requestsOf */.u)(graph);
    return (0,apply/* apply */.B)(undefined, {
        type: 'run_started',
        at,
        run_id: runId,
        // The server counts on from the attempts it knows.
        attempt: 1,
        plan: { name: graph.name, path: graph.path, digest: graph.digest },
        params: graph.params,
        origin,
        steps: graph.nodes.map(({ id }) => id),
        ...(requests === undefined ? {} : { requests }),
    });
}
async function changesFor(graph, { system, stateDir, successes }, notes) {
    const { readChangeBases } = await Promise.all(/* import() */[__webpack_require__.e(26), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 53255));
    // Who may only hand runs in is told of none, and the run is none the worse.
    const ask = async (counts) => {
        try {
            return (await successes?.(counts)) ?? new Map();
        }
        catch (thrown) {
            notes.push(`When steps last succeeded could not be asked (${(0,errors/* toFault */.ec)(thrown).message}), so that is looked up here.`);
            return new Map();
        }
    };
    return sentChanges(await readChangeBases(system, stateDir, graph, ask), graph);
}
function groupOf({ concurrency }) {
    if (concurrency === undefined)
        return {};
    return { concurrency: { group: concurrency.group, when_busy: concurrency.whenBusy } };
}

// EXTERNAL MODULE: ./lib/sync/ci-facts-of.js
var ci_facts_of = __webpack_require__(26834);
// EXTERNAL MODULE: ./lib/action/api/address.js + 2 modules
var api_address = __webpack_require__(61749);
// EXTERNAL MODULE: ./lib/action/file-commands.js
var file_commands = __webpack_require__(36860);
// EXTERNAL MODULE: ./lib/action/outputs.js
var action_outputs = __webpack_require__(48709);
// EXTERNAL MODULE: ./lib/action/run/ending.js
var run_ending = __webpack_require__(9542);
// EXTERNAL MODULE: ./lib/action/run/job.js
var run_job = __webpack_require__(65402);
// EXTERNAL MODULE: ./lib/action/run/verdict.js
var verdict = __webpack_require__(14692);
// EXTERNAL MODULE: ./lib/action/secrets/environment.js
var environment = __webpack_require__(17920);
;// CONCATENATED MODULE: ./lib/submit/watch/output/budget.js
/** Between two requests in the long run, ms. */
const EACH_MS = 250;
/** So many may follow each other at once. */
const BURST = 20;
/** A budget of four requests a second, with some saved up. */
function createBudget(clock) {
    let left = BURST;
    let counted = clock.monotonic();
    return (reserve = 0) => {
        const now = clock.monotonic();
        left = Math.min(BURST, left + (now - counted) / EACH_MS);
        counted = now;
        if (left - 1 < reserve)
            return false;
        left -= 1;
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/submit/watch/output/read-parts.js


/** Most bytes of one request. */
const PART = 256 * 1024;
/** After a request that failed none is made for so long, ms. */
const CALM_MS = 5_000;
/** A reader of logs that makes few requests, and never rejects. */
function createPartReader({ client, clock, signal }) {
    const may = createBudget(clock);
    let calmUntil = 0;
    return async (task, at, reserve = 0) => {
        if (signal.aborted || clock.monotonic() < calmUntil || !may(reserve))
            return undefined;
        try {
            const { bytes, start, size } = await client.readTaskLog(task, { start: at, end: at + PART - 1 }, { signal });
            const end = start + bytes.byteLength;
            return { bytes, end, hasMore: end < size };
        }
        catch (thrown) {
            // There is nothing new.
            if (thrown instanceof ApiError && thrown.status === 416)
                return { bytes: new Uint8Array(), end: at, hasMore: false };
            calmUntil = clock.monotonic() + CALM_MS;
            return undefined;
        }
    };
}

;// CONCATENATED MODULE: ./lib/submit/watch/output/whole-lines.js
const NEWLINE = 10;
/** A line that is longer is shown in parts; bytes. */
const LONGEST_LINE = 65_536;
/** Holds nothing yet. */
function createWholeLines() {
    let held = Buffer.alloc(0);
    return {
        add: (bytes) => {
            const all = Buffer.concat([held, bytes]);
            const end = all.lastIndexOf(NEWLINE) + 1;
            const cut = all.length - end > LONGEST_LINE ? all.length : end;
            held = all.subarray(cut);
            return all.subarray(0, cut);
        },
        rest: () => {
            const last = held;
            held = Buffer.alloc(0);
            return last;
        },
    };
}

;// CONCATENATED MODULE: ./lib/submit/watch/output/live-output.js



/** A log is not looked at again before so many ms. */
const REST_MS = 1_000;
/** What looks at running tasks leave for the ends of others. */
const RESERVE = 10;
const ELLIPSIS = Buffer.from('… the rest is in its log\n');
/** Looks at the logs of the tasks it hears of. */
function createLiveOutput({ client, clock, print }) {
    const logs = new Map();
    const over = new AbortController();
    const readPart = createPartReader({ client, clock, signal: over.signal });
    let isLooking = false;
    const look = async () => {
        const log = nextOf(logs.values(), clock.monotonic() - REST_MS);
        if (log === undefined)
            return;
        log.looked = clock.monotonic();
        const lines = await inTurn(log, async () => {
            const part = await readPart(log.row.id, log.at, RESERVE);
            if (part === undefined)
                return undefined;
            log.at = part.end;
            return log.lines.add(part.bytes);
        });
        if (lines !== undefined && lines.byteLength > 0)
            print(log.row, lines);
    };
    const tick = () => {
        timer = clock.after(EACH_MS, tick);
        if (isLooking)
            return;
        isLooking = true;
        void look().finally(() => {
            isLooking = false;
        });
    };
    let timer = clock.after(EACH_MS, tick);
    return {
        take: async (row) => {
            const known = logs.get(row.id);
            if (known !== undefined && known.row.version >= row.version)
                return [];
            const log = known ?? { row, lines: createWholeLines(), at: 0, looked: -REST_MS, turn: Promise.resolve() };
            log.row = row;
            logs.set(row.id, log);
            if (row.status === 'running' || row.status === 'queued')
                return [];
            // Who printed nothing has no excerpt, and what was carried over printed elsewhere.
            if (row.log_excerpt === null || row.carried_from !== null)
                return [];
            return inTurn(log, () => readRest(log, readPart));
        },
        stop: () => {
            over.abort();
            timer();
        },
    };
}
/** Of those that run and were not looked at since `due`, the one that has waited longest. */
function nextOf(logs, due) {
    let next;
    for (const log of logs) {
        const isDue = log.row.status === 'running' && log.looked <= due;
        if (isDue && (next === undefined || log.looked < next.looked))
            next = log;
    }
    return next;
}
function inTurn(log, work) {
    const turn = log.turn.then(work);
    log.turn = turn;
    return turn;
}
async function readRest(log, readPart) {
    const rest = [];
    for (let hasMore = true; hasMore;) {
        const part = await readPart(log.row.id, log.at);
        // The log of a task that was quick may come after its end.
        const isThere = part !== undefined && part.end > 0;
        rest.push(isThere ? log.lines.add(part.bytes) : insteadOf(log));
        log.at = part?.end ?? log.at;
        hasMore = part?.hasMore ?? false;
    }
    return [...rest, log.lines.rest()].filter(({ byteLength }) => byteLength > 0);
}
// What cannot be asked for is told in brief.
function insteadOf({ at, row, lines }) {
    return at > 0 ? Buffer.concat([lines.rest(), ELLIPSIS]) : Buffer.from(`${row.log_excerpt ?? ''}\n`);
}

// EXTERNAL MODULE: ./lib/run/status.js
var run_status = __webpack_require__(74786);
;// CONCATENATED MODULE: ./lib/submit/watch/run-mirror.js


/** A mirror of an attempt of a run of a plan; its observers hear at once that it has begun. */
function createRunMirror({ graph, first, observers, excerpts = false }) {
    let run = runOfRow(first, graph);
    const { tasks, steps } = run;
    const names = stepsByName(graph);
    const versions = new Map();
    const begun = new Set();
    const tell = (event) => {
        for (const observer of observers)
            observer.onEvent(event, run);
    };
    const show = (task, bytes) => {
        for (const observer of observers)
            observer.onOutput?.(task, 'stdout', bytes);
    };
    const say = (task, words) => show(task, Buffer.from(`${words}\n`));
    const nodeOf = (row) => {
        const step = names.get(row.step ?? row.task);
        return step === undefined ? undefined : graph.byId.get(step);
    };
    const idOf = ({ id, fanOut }, row) => (fanOut === undefined ? id : row.task);
    // A step becomes its tasks as they are heard of.
    const place = (id, step) => {
        const known = steps.get(step) ?? [];
        if (known.includes(id))
            return;
        if (known.includes(step))
            tasks.delete(step);
        steps.set(step, [...known.filter((one) => one !== step), id]);
    };
    const change = (id, next, at, printed) => {
        const before = tasks.get(id)?.status ?? 'queued';
        tasks.set(id, next);
        if (hasRun(next) && !begun.has(id)) {
            begun.add(id);
            tell({ type: 'task_started', at: next.started_at ?? at, task: id, inputs: next.inputs });
        }
        for (const bytes of printed)
            show(id, bytes);
        if (!(0,run_status/* isSettled */.I)(next.status) || next.status === before)
            return;
        if (excerpts && next.status === 'failed' && next.log_excerpt !== null)
            say(id, next.log_excerpt);
        tell(ending(next, next.finished_at ?? at));
    };
    tell({ type: 'run_started', at: run.started_at, ...startOf(run) });
    return {
        run: () => run,
        remark: tell,
        say,
        print: (row, bytes) => {
            const node = nodeOf(row);
            if (node !== undefined)
                show(idOf(node, row), bytes);
        },
        task: (row, printed = []) => {
            const node = nodeOf(row);
            const isOther = row.run_id !== run.run_id || row.attempt !== run.attempt;
            if (node === undefined || isOther || (versions.get(row.task) ?? 0) >= row.version)
                return;
            versions.set(row.task, row.version);
            const id = idOf(node, row);
            place(id, node.id);
            change(id, taskOfRow(row, id, node.id), row.updated_at, printed);
        },
        end: (row) => {
            for (const { id, fanOut } of graph.nodes) {
                // A list without items leaves no row behind.
                if (fanOut === undefined || tasks.get(id)?.status !== 'queued')
                    continue;
                tasks.delete(id);
                steps.set(id, []);
            }
            run = endedRun(run, row);
            if (run.status === 'running')
                return;
            const at = run.finished_at ?? row.updated_at;
            tell({ type: 'run_ended', at, status: run.status, duration_ms: run.duration_ms ?? 0 });
        },
    };
}
function hasRun({ status, started_at, carried_from }) {
    return started_at !== null && carried_from === null && status !== 'queued' && status !== 'skipped';
}
function startOf({ run_id, attempt, plan, params, origin, steps, resumed_from }) {
    const carried = resumed_from === null ? {} : { resumed_from };
    return { run_id, attempt, plan, params, origin, steps: [...steps.keys()], ...carried };
}
function ending(task, at) {
    const { item: _item, carried_from, ...facts } = task;
    const end = { ...facts, status: facts.status };
    if (carried_from !== null)
        return { type: 'task_carried', at, from_attempt: carried_from, ...end };
    return { type: 'task_ended', at, ...end };
}

;// CONCATENATED MODULE: ./lib/submit/watch/whereabouts.js

/** Between two looks, ms. */
const whereabouts_CALM_MS = 500;
/** What is still waited for after so long is told, ms. */
const whereabouts_PATIENCE_MS = 5_000;
/** The whereabouts of the tasks of one run, shown beside them. A server that does not say is not asked why. */
function createWhereabouts(client, clock, mirror) {
    const { run_id, attempt } = mirror.run();
    const told = new Set();
    const over = new AbortController();
    let next;
    let isAsking = false;
    const look = async (tells) => {
        isAsking = true;
        const found = await client.listFleetJobs(run_id, attempt, {}, { signal: over.signal }).catch(() => undefined);
        isAsking = false;
        if (found !== undefined && !over.signal.aborted)
            tells(found.items);
    };
    const once = (words, tell) => {
        if (told.has(words))
            return;
        told.add(words);
        tell();
    };
    const tellPlaces = (jobs) => {
        for (const { task, worker, state, try: claims } of jobs) {
            if (state !== 'claimed' || worker === null)
                continue;
            const again = claims > 1 ? ', after another was lost' : '';
            once(`${task}/${claims}`, () => mirror.say(task, `on worker ${worker}${again}`));
        }
    };
    const tellWaiting = (jobs) => {
        for (const [reason, [first, ...others]] of byReason(jobs)) {
            const who = others.length === 0 ? first : `${first} and ${others.length} more`;
            const message = `${who}: ${reason}`;
            once(reason, () => mirror.remark({ type: 'note', at: (0,system_clock/* isoTime */.Ly)(clock.now()), level: 'info', message }));
        }
    };
    const lookAgain = () => {
        patience = clock.after(whereabouts_PATIENCE_MS, lookAgain);
        if (!isAsking)
            void look((jobs) => [tellPlaces, tellWaiting].forEach((tell) => void tell(jobs)));
    };
    let patience = clock.after(whereabouts_PATIENCE_MS, lookAgain);
    return {
        look: () => {
            next ??= clock.after(whereabouts_CALM_MS, () => {
                next = undefined;
                void look(tellPlaces);
            });
        },
        stop: () => {
            over.abort();
            next?.();
            patience();
        },
    };
}
function byReason(jobs) {
    const found = new Map();
    for (const { task, state, waiting_for } of jobs) {
        if (state !== 'queued' || waiting_for === null)
            continue;
        found.set(waiting_for, [...(found.get(waiting_for) ?? []), task]);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/submit/watch/follow-run.js





/** Before what could not be asked is asked again, ms. */
const follow_run_AGAIN_MS = 1_000;
/** Watches an attempt of a run until it has ended, or the signal aborts: then it answers the run as far as it was seen. Throws an ApiError that waiting will not cure. */
async function followRun(options) {
    const { client, clock, first } = options;
    const { run_id, attempt } = first;
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, options.signal]);
    const mirror = createRunMirror(options);
    const where = createWhereabouts(client, clock, mirror);
    const isWanted = options.output === true && options.observers.some(({ onOutput }) => onOutput !== undefined);
    const output = isWanted ? createLiveOutput({ client, clock, print: mirror.print }) : undefined;
    // A log that is slow in coming keeps nobody from leaving.
    signal.addEventListener('abort', () => output?.stop());
    let broken;
    // One after the other, since a row may come twice, and what it printed goes before its end.
    let heard = Promise.resolve();
    const hear = (row) => {
        const isOfRun = row.run_id === run_id && row.attempt === attempt;
        heard = heard.then(async () => mirror.task(row, isOfRun ? await output?.take(row) : []));
        return heard;
    };
    const read = async () => {
        while (!signal.aborted) {
            try {
                const detail = await client.getRunAttempt(run_id, attempt, { signal });
                if (signal.aborted)
                    return;
                for (const row of detail.tasks)
                    await hear(row);
                if (signal.aborted)
                    return;
                where.look();
                if (detail.status === 'running')
                    return;
                mirror.end(detail);
                over.abort();
            }
            catch (thrown) {
                if (signal.aborted)
                    return;
                if (!isPassing(thrown)) {
                    broken = thrown;
                    over.abort();
                }
                else
                    await (0,system_clock/* sleep */.yy)(clock, follow_run_AGAIN_MS);
            }
        }
    };
    const take = async (event) => {
        if (event.kind === 'task') {
            await hear(event.row);
            where.look();
        }
        else if (event.kind === 'reset' || (event.row.attempt === attempt && event.row.status !== 'running')) {
            await read();
        }
    };
    try {
        // What happened before the stream opened it does not tell.
        const onState = (state) => void (state === 'open' && read());
        for await (const event of client.events({ run_id }, { signal, onState }))
            await take(event);
    }
    finally {
        over.abort();
        where.stop();
        output?.stop();
    }
    if (broken !== undefined)
        throw broken;
    return mirror.run();
}

// EXTERNAL MODULE: ./lib/action/run/options.js + 11 modules
var options = __webpack_require__(27944);
// EXTERNAL MODULE: ./lib/action/run/patience.js
var run_patience = __webpack_require__(34514);
;// CONCATENATED MODULE: ./lib/action/handing/watch-in-job.js



/** 128 and the signal's number. */
const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** ms after which the job goes on without having seen the run end. */
const LONGEST_GOODBYE_MS = 4_000;
/** Watches a run to its end. A job that is cancelled asks for the run to be cancelled, too: nobody would be left who waits for it. */
async function watchInJob({ job, system, client, first, problems, onNote }) {
    const [cancelled, over] = [new AbortController(), new AbortController()];
    const patience = (0,run_patience/* createPatience */.s)(cancelled.signal, system.clock);
    let interrupted;
    let forget;
    const stopListening = job.streams.onInterrupt((name) => {
        if (interrupted !== undefined)
            return;
        interrupted = STATUS[name];
        cancelled.abort();
        forget = system.clock.after(LONGEST_GOODBYE_MS, () => over.abort());
        client.cancelRun(first.run_id).catch((thrown) => {
            const why = thrown instanceof Error ? thrown.message : String(thrown);
            onNote(`The run ${first.run_id} goes on: it could not be cancelled (${why}).`);
        });
    });
    try {
        const reporter = (0,options/* reporterOf */.h)(job, system, { onProblems: (found) => void problems.push(...found) });
        const { graph } = job;
        const { clock } = system;
        const watching = { client, clock, graph, first, observers: [reporter], excerpts: true, signal: over.signal };
        return { run: await followRun(watching), interrupted, patience };
    }
    finally {
        stopListening();
        forget?.();
    }
}

;// CONCATENATED MODULE: ./lib/action/handing/hand-over-in-job.js



















/** Hands the run of a job to a fleet, stays with it where that is wished, tells of it as of a run of the job itself, and answers the exit status. */
async function handOverInJob(job) {
    const { graph, inputs, streams, keys } = job;
    const system = (0,environment/* worldOfPlan */.z)(streams.system, graph.secrets, undefined);
    const say = (0,run_job/* sayTo */.Bq)(streams);
    const notes = [];
    const onNote = (sentence) => void notes.push(sentence);
    const tellNotes = () => notes.splice(0).forEach((note) => void say(`note: ${note}`));
    const address = (0,api_address/* addressOf */.c)(inputs, keys, system, onNote) ?? { baseUrl: '', token: async () => undefined };
    const client = client_of_clientOf(address, system);
    const base = (0,sender/* tidyBase */.q)(address.baseUrl);
    try {
        const handed = await hand_over_in_job_submit(job, system, client, onNote);
        tellNotes();
        if (handed.kind === 'skipped')
            return skipped(handed.why, job);
        const { run_id, attempt } = handed.run;
        say(`The fleet has ${run_id}, attempt ${attempt}: ${pageOf(base, run_id, attempt)}`);
        if (!inputs.follow)
            return left(handed.run, job);
        const problems = [];
        const watched = await watchInJob({ job, system, client, first: handed.run, problems, onNote });
        return await told(job, watched, problems, onNote);
    }
    catch (thrown) {
        throw fleet_faults_fleetFault(thrown, new URL(base).host);
    }
    finally {
        tellNotes();
    }
}
async function hand_over_in_job_submit({ graph, inputs, stateDir }, system, client, onNote) {
    const { submission, notes } = await makeSubmission(graph, {
        ...inputs.selection,
        system,
        stateDir,
        // What the steps before this one have made is in no commit, and there for this job alone.
        allowDirty: true,
        ci: await (0,ci_facts_of/* ciFactsOf */.J)(system),
        successes: (counts) => earlierSuccesses(client, graph, counts),
        ...(inputs.runId === undefined ? {} : { runId: inputs.runId }),
        ...(inputs.maxParallel === undefined ? {} : { maxParallel: inputs.maxParallel }),
        ...(inputs.onFailure === undefined ? {} : { onFailure: inputs.onFailure }),
    });
    for (const note of notes)
        onNote(note);
    return handOver(client, submission, system.clock);
}
function skipped(why, { streams, keys }) {
    (0,run_job/* sayTo */.Bq)(streams)(`note: ${why} Nothing was handed over.`);
    if (keys.GITHUB_OUTPUT)
        (0,file_commands/* appendValues */.B)(keys.GITHUB_OUTPUT, action_outputs/* OUTPUTS_OF_NOTHING */.jf, () => streams.system.randomHex(16));
    return 0;
}
function left(first, { graph, keys, streams }) {
    const outputs = (0,action_outputs/* outputsOf */.Yz)(runOfRow(first, graph), '');
    if (keys.GITHUB_OUTPUT)
        (0,file_commands/* appendValues */.B)(keys.GITHUB_OUTPUT, outputs, () => streams.system.randomHex(16));
    return 0;
}
async function told(job, { run, interrupted, patience }, problems, onNote) {
    const ended = run.status === 'running' ? { ...run, status: 'cancelled' } : run;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(job.stateDir, 'runs', run.run_id, String(run.attempt)), { recursive: true });
    const ending = (0,run_ending/* createEnding */.y)(job);
    await ending.prepare();
    ending.now(ended);
    await ending.tell(ended, problems, onNote, patience());
    return (0,verdict/* verdictOf */.V)(ended, job.inputs.failOn) === undefined ? 0 : (interrupted ?? 1);
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



/***/ })

};
