import { ApiError } from './api-error.js';
import { fleetCalls } from './fleet-calls.js';
import { logPartOf, textOf } from './log-part.js';
import { eachItem } from './pages.js';
import { createSend } from './send.js';
import { followLog, liveEvents } from './stream/live.js';
import { webhookCalls } from './webhook-calls.js';
/** A client of the task API, for browsers and Node.js; it needs `fetch` and nothing else. Throws a Fault `usage` for a base URL that is none. */
export function createTaskClient(options) {
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
