import { giveBackJob } from '../../../store/jobs/claim/give-back.js';
import { hearWorker } from '../../../store/jobs/workers/workers.js';
import { json } from '../../http/call.js';
import { unknownWorker } from '../fleet-problems.js';
import { findJob } from './find-job.js';
import { newTicket } from './ticket.js';
/** Longest that a claim waits, ms. */
export const WAIT_MS = 30_000;
const NOTHING = { status: 204 };
/** POST /fleet/workers/{worker}/claim: a job, as soon as there is one. */
export function claimJobHandler(parts) {
    return async ({ params, body, principal, signal }) => {
        const worker = await hearWorker(parts.context.database, params.worker);
        if (worker === undefined || worker.principal !== principal.id)
            throw unknownWorker(params.worker);
        if (worker.draining)
            return NOTHING;
        const ticket = newTicket();
        const found = await parts.room.find({
            key: JSON.stringify([worker.labels, worker.repository]),
            look: (onFound) => findJob(parts, { worker, ticket, onFound }),
            ms: Math.min(body.wait_ms ?? 0, WAIT_MS),
            signal,
        });
        if (found === undefined)
            return NOTHING;
        if (!signal.aborted)
            return json(200, found);
        await putBack(parts, found, ticket);
        return NOTHING;
    };
}
// Whoever asked has hung up meanwhile: others need not wait until the lock runs out.
async function putBack({ context, queue, bell }, found, ticket) {
    const { job: id } = JSON.parse(found);
    const back = await giveBackJob(context.database, { id, ticket, kind: 'draining', reason: 'it hung up' });
    if (back === undefined)
        return;
    await queue.finish({ id: String(id), lane: back.lane }, ticket, ...(back.kind === 'queued' ? [{ again: 0 }] : []));
    bell.ring(back.kind === 'queued' ? 'jobs' : 'results');
}
