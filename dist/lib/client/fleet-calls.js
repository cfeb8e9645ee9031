import { blobCalls } from './blob-calls.js';
/** Longest that an answer may take beyond the time it was asked to wait, ms. */
const BEYOND_MS = 30_000;
/** The calls about a fleet, over two ways of sending. */
export function fleetCalls(send, json) {
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
