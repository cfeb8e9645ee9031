import { join } from 'node:path';
import { toFault } from '../../errors.ts';
import { unrunEnd } from '../../execute/task/outcome.ts';
import type { TaskEnd } from '../../run/event.ts';
import { NoEntry, Refused } from '../../sync/send/faults.ts';
import { Lost } from '../calls/lost.ts';
import type { FleetJob, HandedFile } from '../calls/wire.ts';
import { createHold, type Hold } from '../holding/hold.ts';
import { Refusal } from '../refusal.ts';
import type { StepPlace } from '../worker-event.ts';
import { carryOut, LOG_PATIENCE_MS } from './carry-out.ts';
import type { WorkShop } from './work-shop.ts';

/** How a step came out of a worker: `next` is the one that came along with the answer. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly failed: boolean; readonly next?: FleetJob }
  | { readonly kind: 'refused' }
  | { readonly kind: 'lost' };

/** Does a step that was claimed, tells of it all the while, and gives its result in or the step back. Throws `NoEntry`. */
export async function doStep(shop: WorkShop, job: FleetJob): Promise<StepOutcome> {
  const { run_id, attempt, task } = job;
  const place: StepPlace = { run_id, attempt, task, try: job.try };
  const { system, calls, onNote } = shop;
  const hold = createHold({ system, calls, job, beatMs: shop.beatMs(), stop: shop.stop, onNote });
  // Of one folder, made once, for nearly all: a later try may meet what an earlier one that was lost still writes.
  const isFirst = job.try === 1;
  const folder = join(shop.folder, `${run_id}-${attempt}`, isFirst ? 'steps' : `${job.job}.${job.try}`);
  shop.onEvent({ type: 'step_started', ...place });
  try {
    const { end, artifacts, log } = await carryOut(shop, job, place, hold, folder);
    if (shop.stop.aborted) throw new Refusal('draining', 'the worker was stopped');
    const outcome = await giveIn(shop, place, hold, end, artifacts);
    if (log.isBehind) shop.later(log.close(LOG_PATIENCE_MS));
    return outcome;
  } catch (thrown) {
    return await withoutResult(shop, place, hold, thrown);
  } finally {
    hold.stop();
    if (!isFirst) await system.files.remove(folder);
  }
}

async function giveIn(
  shop: WorkShop,
  place: StepPlace,
  hold: Hold,
  end: TaskEnd,
  artifacts: readonly HandedFile[],
): Promise<StepOutcome> {
  const claim = shop.goesOn();
  let taken = end;
  const next = await hold.finish({ end, artifacts, claim }).catch((thrown: unknown) => {
    if (!(thrown instanceof Refused)) throw thrown;
    // The same result is not taken from anybody, so the step must not go round.
    taken = unrunEnd('failed', null, `Its result was not taken: ${thrown.message}`);
    return hold.finish({ end: taken, artifacts: [], claim });
  });
  const { status, reason, exit_code, duration_ms, tolerated, message } = taken;
  const said = { status, reason, exit_code, duration_ms, tolerated, ...(message === undefined ? {} : { message }) };
  shop.onEvent({ type: 'step_ended', ...place, ...said });
  return { kind: 'done', failed: status === 'failed' && !tolerated, ...(next === undefined ? {} : { next }) };
}

async function withoutResult(shop: WorkShop, place: StepPlace, hold: Hold, thrown: unknown): Promise<StepOutcome> {
  if (thrown instanceof NoEntry) throw thrown;
  if (hold.lost.aborted || thrown instanceof Lost) {
    const message = thrown instanceof Lost ? thrown.message : String(hold.lost.reason);
    shop.onEvent({ type: 'step_lost', ...place, message });
    return { kind: 'lost' };
  }
  const refusal = shop.stop.aborted
    ? new Refusal('draining', 'the worker was stopped')
    : thrown instanceof Refusal
      ? thrown
      : new Refusal('runner', toFault(thrown).message);
  await hold.refuse(refusal.kind, refusal.message);
  shop.onEvent({ type: 'step_refused', ...place, kind: refusal.kind, message: refusal.message });
  return { kind: 'refused' };
}

/** Gives a step back that was not begun. */
export async function giveBack({ system, calls, stop }: WorkShop, job: FleetJob): Promise<void> {
  const hold = createHold({ system, calls, job, beatMs: job.lock_ms, stop, onNote: () => undefined });
  await hold.refuse('draining', 'the worker takes nothing new');
}
