import { giveBackJob } from '../../../store/jobs/claim/give-back.ts';
import { hearWorker } from '../../../store/jobs/workers/workers.ts';
import { type Handler, json, type Reply } from '../../http/call.ts';
import { unknownWorker } from '../fleet-problems.ts';
import type { JobParts } from '../parts.ts';
import { findJob } from './find-job.ts';
import { newTicket } from './ticket.ts';

/** Longest that a claim waits, ms. */
export const WAIT_MS = 30_000;

const NOTHING: Reply = { status: 204 };

/** POST /fleet/workers/{worker}/claim: a job, as soon as there is one. */
export function claimJobHandler(parts: JobParts): Handler<'claimJob'> {
  return async ({ params, body, principal, signal }) => {
    const worker = await hearWorker(parts.context.database, params.worker);
    if (worker === undefined || worker.principal !== principal.id) throw unknownWorker(params.worker);
    if (worker.draining) return NOTHING;
    const ticket = newTicket();
    const found = await parts.room.find({
      key: JSON.stringify([worker.labels, worker.repository]),
      look: (onFound) => findJob(parts, { worker, ticket, onFound }),
      ms: Math.min(body.wait_ms ?? 0, WAIT_MS),
      signal,
    });
    if (found === undefined) return NOTHING;
    if (!signal.aborted) return json(200, found);
    await putBack(parts, found, ticket);
    return NOTHING;
  };
}

// Whoever asked has hung up meanwhile: others need not wait until the lock runs out.
async function putBack({ context, queue, bell }: JobParts, found: string, ticket: string): Promise<void> {
  const { job: id } = JSON.parse(found) as { job: number };
  const back = await giveBackJob(context.database, { id, ticket, kind: 'draining', reason: 'it hung up' });
  if (back === undefined) return;
  await queue.finish({ id: String(id), lane: back.lane }, ticket, ...(back.kind === 'queued' ? [{ again: 0 }] : []));
  bell.ring(back.kind === 'queued' ? 'jobs' : 'results');
}
