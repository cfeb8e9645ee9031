import { announceWorker, removeWorker } from '../../../store/jobs/workers/workers.js';
import { json } from '../../http/call.js';
import { Problem } from '../../http/problem.js';
import { WAIT_MS } from './claim-job.js';
/** A worker hears at a beat that it is to stop, which is to be soon however long the lock. */
const LONGEST_BEAT_MS = 3_000;
/** PUT /fleet/workers/{worker}: a worker is there. */
export function announceWorkerHandler({ context, lockMs, bell }) {
    const beat_ms = Math.min(LONGEST_BEAT_MS, Math.max(1, Math.round(lockMs / 5)));
    const terms = { lock_ms: lockMs, beat_ms, wait_ms: WAIT_MS };
    return async ({ params: { worker: id }, body, principal }) => {
        const { name, labels, concurrency, host = null, version = null, draining = false } = body;
        const repository = principal.repositoryId ?? null;
        const said = { id, name, labels, concurrency, host, version, draining, repository, principal: principal.id };
        if (await announceWorker(context.database, said)) {
            // Claims of it that wait elsewhere look with what it has now.
            bell.ring('jobs');
            return json(200, terms);
        }
        throw new Problem(409, `The name ${id} is another worker's: take one that nobody else can have taken.`);
    };
}
/** DELETE /fleet/workers/{worker}: it goes. */
export function removeWorkerHandler({ context }) {
    return async ({ params: { worker }, principal }) => {
        await removeWorker(context.database, worker, principal.id);
        return { status: 204 };
    };
}
