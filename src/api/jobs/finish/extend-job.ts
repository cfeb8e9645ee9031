import { nameOfRun } from '../../../store/fleet-runs/fleet-run.ts';
import { extendJob } from '../../../store/jobs/finish/extend-job.ts';
import { type Handler, json } from '../../http/call.ts';
import { lostJob } from '../fleet-problems.ts';
import type { JobParts } from '../parts.ts';

/** POST /fleet/jobs/{job}/extend: a worker is at its job. */
export function extendJobHandler({ context, queue, bell, lockMs }: JobParts): Handler<'extendJob'> {
  return async ({ params: { job: id }, body: { ticket, events } }) => {
    const extended = await extendJob(context.database, { id, ticket, events: JSON.stringify(events) });
    if (extended === undefined) throw lostJob(id);
    if (events.length > 0) bell.ring('results', nameOfRun(extended.run));
    const isHeld = await queue.extend({ id: String(id), lane: extended.lane }, ticket, lockMs);
    if (!isHeld) throw lostJob(id);
    return json(200, { cancel: extended.cancel });
  };
}
