import { giveBackJob } from '../../../store/jobs/claim/give-back.js';
import { ASIDE_MS } from '../claim/find-job.js';
import { lostJob } from '../fleet-problems.js';
/** POST /fleet/jobs/{job}/refuse: a worker gives a job back. */
export function refuseJobHandler({ context, queue, bell, count }) {
    return async ({ params: { job: id }, body: { ticket, kind, reason } }) => {
        const back = await giveBackJob(context.database, { id, ticket, kind, reason });
        if (back === undefined)
            throw lostJob(id);
        if (kind !== 'draining')
            count('refused');
        bell.ring(back.kind === 'queued' ? 'jobs' : 'results');
        const again = kind === 'draining' ? 0 : ASIDE_MS;
        const ref = { id: String(id), lane: back.lane };
        await queue.finish(ref, ticket, ...(back.kind === 'queued' ? [{ again }] : []));
        if (again === 0)
            bell.ring('jobs');
        return { status: 204 };
    };
}
