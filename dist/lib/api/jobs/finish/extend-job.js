import { nameOfRun } from '../../../store/fleet-runs/fleet-run.js';
import { extendJob } from '../../../store/jobs/finish/extend-job.js';
import { json } from '../../http/call.js';
import { lostJob } from '../fleet-problems.js';
/** POST /fleet/jobs/{job}/extend: a worker is at its job. */
export function extendJobHandler({ context, queue, bell, lockMs }) {
    return async ({ params: { job: id }, body: { ticket, events } }) => {
        const extended = await extendJob(context.database, { id, ticket, events: JSON.stringify(events) });
        if (extended === undefined)
            throw lostJob(id);
        if (events.length > 0)
            bell.ring('results', nameOfRun(extended.run));
        const isHeld = await queue.extend({ id: String(id), lane: extended.lane }, ticket, lockMs);
        if (!isHeld)
            throw lostJob(id);
        return json(200, { cancel: extended.cancel });
    };
}
