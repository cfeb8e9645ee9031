import { join } from 'node:path';
import { toFault } from '../../errors.ts';
import { unrunEnd } from '../../execute/task/outcome.ts';
import type { StepNode } from '../../graph/graph.ts';
import { runOneTask } from '../../launch/run-one-task.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import { NoEntry, Refused } from '../../sync/send/faults.ts';
import { isoTime } from '../../system/clock.ts';
import { Lost } from '../calls/lost.ts';
import type { FleetJob, HandedFile } from '../calls/wire.ts';
import { bringFiles } from '../handing/bring-files.ts';
import { endWithoutFiles, handOn, type KeptFiles, watchKept } from '../handing/kept-files.ts';
import type { OpenRun } from '../place/run-book.ts';
import { Refusal } from '../refusal.ts';
import type { StepPlace } from '../worker-event.ts';
import { createHold, type Hold } from './hold.ts';
import { createLogStream, type LogStream } from './log-stream.ts';
import { requireAble } from './require-able.ts';
import { viewOf } from './view-of.ts';
import type { WorkShop } from './work-shop.ts';

/** How a step came out of a worker: `next` is the one that came along with the answer. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly failed: boolean; readonly next?: FleetJob }
  | { readonly kind: 'refused' }
  | { readonly kind: 'lost' };

/** ms that the rest of a log may take before the result is given in. */
const LOG_PATIENCE_MS = 5_000;

/** Does a step that was claimed, tells of it all the while, and gives its result in or the step back. Throws `NoEntry`. */
export async function doStep(shop: WorkShop, job: FleetJob): Promise<StepOutcome> {
  const { run_id, attempt, task } = job;
  const place: StepPlace = { run_id, attempt, task, try: job.try };
  const { system, calls, onNote } = shop;
  const hold = createHold({ system, calls, job, beatMs: shop.beatMs(), onNote });
  const folder = join(shop.folder, `${run_id}-${attempt}`, 'steps', `${job.job}.${job.try}`);
  shop.onEvent({ type: 'step_started', ...place });
  try {
    const { end, artifacts } = await carryOut(shop, job, place, hold, folder);
    if (shop.stop.aborted) throw new Refusal('draining', 'the worker was stopped');
    return await giveIn(shop, place, hold, end, artifacts);
  } catch (thrown) {
    return await withoutResult(shop, place, hold, thrown);
  } finally {
    hold.stop();
    await system.files.remove(folder);
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
export async function giveBack({ system, calls }: WorkShop, job: FleetJob): Promise<void> {
  const hold = createHold({ system, calls, job, beatMs: job.lock_ms, onNote: () => undefined });
  await hold.refuse('draining', 'the worker takes nothing new');
}

interface CarriedOut {
  readonly end: TaskEnd;
  readonly artifacts: readonly HandedFile[];
}

async function carryOut(
  shop: WorkShop,
  job: FleetJob,
  place: StepPlace,
  hold: Hold,
  folder: string,
): Promise<CarriedOut> {
  const run = await unless(hold.lost, shop.runs.open(job));
  const node = requireAble(run, job.step);
  await bringFiles(run.system, shop.blobs, job, run.system.cwd, hold.lost);
  const log = createLogStream({
    clock: shop.system.clock,
    append: (seq, bytes, signal) => shop.calls.log(job, seq, bytes, signal),
    lost: hold.lost,
    onRefused: (reason) => shop.onNote(`The log of ${place.run_id}/${place.task} is not taken: ${reason}.`),
  });
  const kept = watchKept(run.system, join(folder, 'artifacts'));
  const end = await runHere(shop, run, job, hold, { folder, kept, observer: observerOf(shop, place, hold, log) });
  if (hold.lost.aborted) throw new Lost(String(hold.lost.reason));
  const handed = shop.stop.aborted ? { end, artifacts: [] } : await handOver(shop, run, job, hold, kept, node, end);
  if (log.isBehind && !shop.stop.aborted) {
    // The task has a row for its log once the API knows that it began.
    await hold.beat();
    await log.close(LOG_PATIENCE_MS);
  }
  return handed;
}

async function runHere(
  shop: WorkShop,
  { started, graph }: OpenRun,
  job: FleetJob,
  hold: Hold,
  parts: { readonly folder: string; readonly kept: KeptFiles; readonly observer: RunObserver },
): Promise<TaskEnd> {
  const { task, step, item, changed, changes_requested } = job;
  const stop = new AbortController();
  const give = (): void => stop.abort();
  const signals = [hold.cancelled, hold.lost, shop.stop];
  for (const signal of signals) signal.addEventListener('abort', give);
  if (signals.some(({ aborted }) => aborted)) give();
  const one = {
    run: viewOf(started, graph, job),
    task,
    step,
    item,
    ...(changed ? { changed } : {}),
    ...(changes_requested ? { changesRequested: changes_requested } : {}),
  };
  try {
    return await runOneTask(graph, one, {
      system: parts.kept.system,
      stateDir: shop.stateDir,
      folder: parts.folder,
      observers: [parts.observer],
      runners: shop.runners,
      signal: stop.signal,
      ...(shop.proposals === undefined ? {} : { proposals: shop.proposals }),
      ...(shop.stopGrace === undefined ? {} : { stopGrace: shop.stopGrace }),
    });
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', give);
  }
}

function observerOf(shop: WorkShop, place: StepPlace, hold: Hold, log: LogStream): RunObserver {
  return {
    name: 'worker',
    onEvent: (event) => {
      if (event.type === 'note') hold.tell({ ...event, task: place.task });
      else if (event.type === 'task_started' || event.type === 'task_retried') hold.tell(event);
    },
    onOutput: (_task, stream, bytes) => {
      log.write(bytes);
      shop.onOutput(place, stream, bytes);
    },
  };
}

async function handOver(
  shop: WorkShop,
  { system }: OpenRun,
  { task }: FleetJob,
  hold: Hold,
  kept: KeptFiles,
  node: StepNode,
  end: TaskEnd,
): Promise<CarriedOut> {
  const onNote = (message: string): void =>
    hold.tell({ type: 'note', at: isoTime(system.clock.now()), level: 'warning', message, task });
  try {
    const { blobs } = shop;
    return { end, artifacts: await handOn({ system, blobs, cwd: system.cwd, stop: hold.lost, onNote }, kept.list()) };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { end: endWithoutFiles(node, end, thrown), artifacts: [] };
  }
}

// Others may wait for the same thing and go on doing so.
function unless<Value>(lost: AbortSignal, opening: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(new Lost(String(lost.reason)));
    if (lost.aborted) give();
    lost.addEventListener('abort', give, { once: true });
    void opening.then(resolve, reject).finally(() => lost.removeEventListener('abort', give));
  });
}
