import { Fault } from '../../../errors.ts';
import type { QueueSql } from '../../../queue/job-queue.ts';
import { nameOfRun } from '../../../store/fleet-runs/fleet-run.ts';
import { jobOfTicket } from '../../../store/jobs/claim/take-job.ts';
import { finishAndTake } from '../../../store/jobs/finish/finish-and-take.ts';
import { type Finish, finishJob } from '../../../store/jobs/finish/finish-job.ts';
import type { KnownWorker } from '../../../store/jobs/workers/known-worker.ts';
import { type Handler, json } from '../../http/call.ts';
import { findJob, give } from '../claim/find-job.ts';
import { newTicket, ticketAfter } from '../claim/ticket.ts';
import { lostJob } from '../fleet-problems.ts';
import type { JobParts } from '../parts.ts';
import { assertInside } from './inside.ts';

/** POST /fleet/jobs/{job}/finish: a job ended; the next one for the same worker may come with the answer. */
export function finishJobHandler(parts: JobParts): Handler<'finishJob'> {
  const { context, queue, bell } = parts;
  return async ({ params: { job: id }, body }) => {
    const { ticket, claim = false } = body;
    assertInside(body.artifacts.map(({ path }, at) => [`/artifacts/${at}/path`, path]));
    const finish: Finish = {
      id,
      ticket,
      events: JSON.stringify(body.events),
      end: JSON.stringify(body.end),
      artifacts: JSON.stringify(body.artifacts),
    };
    const quick = claim && queue.sql !== undefined ? await finishAtOnce(parts, queue.sql, finish) : undefined;
    if (quick !== undefined) return json(200, `{"next":${quick.next ?? 'null'}}`);
    const finished = await finishJob(context.database, finish);
    if (finished === undefined) throw lostJob(id);
    if (finished.isFirst) bell.ring('results', nameOfRun(finished.run));
    const { lane, worker, isFirst } = finished;
    // The row says that it ended: a queue that could not be told gives the job once more, and is told then.
    const told = queue.finish({ id: String(id), lane }, ticket).catch(() => false);
    const next =
      claim && worker !== undefined && !worker.draining ? await nextJob(parts, worker, ticket, isFirst) : null;
    await told;
    return json(200, `{"next":${next ?? 'null'}}`);
  };
}

// In one statement, where all is as usual; undefined where the careful way has to tell what is the matter.
async function finishAtOnce(
  parts: JobParts,
  sql: QueueSql,
  finish: Finish,
): Promise<{ readonly next: string | undefined } | undefined> {
  const { context, bell, lockMs } = parts;
  const ticket = ticketAfter(finish.ticket);
  const done = await finishAndTake(context.database, sql, finish, { ticket, lockMs }).catch(unlessAway);
  if (!done?.isFirst) return undefined;
  bell.ring('results', nameOfRun(done.run));
  const { next, worker } = done;
  if (next === undefined || worker === undefined || next.json !== undefined) return { next: next?.json };
  // Where even that fails the job's lock runs out, and it goes to others.
  return { next: await give(parts, { worker, ticket }, next).catch(() => undefined) };
}

function unlessAway(thrown: unknown): undefined {
  if (thrown instanceof Fault) throw thrown;
}

// The end is kept, so that no trouble with the next job is trouble with this one.
async function nextJob(parts: JobParts, worker: KnownWorker, before: string, isFirst: boolean): Promise<string | null> {
  try {
    const ticket = ticketAfter(before);
    const given = isFirst ? undefined : await jobOfTicket(parts.context.database, ticket, parts.lockMs);
    if (given !== undefined) return given;
    const { found } = await findJob(parts, { worker, ticket: isFirst ? ticket : newTicket() });
    return found ?? null;
  } catch {
    return null;
  }
}
