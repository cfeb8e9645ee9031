import { join } from 'node:path';
import type { StepNode } from '../../graph/graph.ts';
import { runOneTask } from '../../launch/run-one-task.ts';
import type { TaskEnd } from '../../run/event.ts';
import { fileName } from '../../run/names/file-name.ts';
import type { RunObserver } from '../../run/observer.ts';
import { Refused } from '../../sync/send/faults.ts';
import { isoTime } from '../../system/clock.ts';
import { Lost } from '../calls/lost.ts';
import type { FleetJob, HandedFile } from '../calls/wire.ts';
import { bringFiles } from '../handing/bring-files.ts';
import { endWithoutFiles, handOn, type KeptFiles, watchKept } from '../handing/kept-files.ts';
import type { Hold } from '../holding/hold.ts';
import { createLogStream, type LogStream } from '../log/log-stream.ts';
import type { OpenRun } from '../place/run-book.ts';
import type { StepPlace } from '../worker-event.ts';
import { requireAble } from './require-able.ts';
import { viewOf } from './view-of.ts';
import type { WorkShop } from './work-shop.ts';

/** ms that the rest of a log may take. */
export const LOG_PATIENCE_MS = 5_000;

/** What became of a step; its log may not be sent to its end. */
export interface CarriedOut {
  readonly end: TaskEnd;
  readonly artifacts: readonly HandedFile[];
  readonly log: LogStream;
}

/** Does a step here, with all it needs around it. Throws `Refusal` where that is not to be had, `Lost`, and what the calls throw. */
export async function carryOut(
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
  const artifacts = join(folder, 'artifacts', fileName(job.task));
  const kept = watchKept(run.system, artifacts);
  const end = await runHere(shop, run, job, hold, { folder, kept, observer: observerOf(shop, place, hold, log) });
  if (hold.lost.aborted) throw new Lost(String(hold.lost.reason));
  const handed = shop.stop.aborted ? { end, artifacts: [] } : await handOver(shop, run, job, hold, kept, node, end);
  if (kept.list().length > 0) await shop.system.files.remove(artifacts);
  // A log that nobody has a row for yet gets one by the result, which is not to wait for that.
  if (log.isBegun && !shop.stop.aborted) await log.close(LOG_PATIENCE_MS);
  return { ...handed, log };
}

/** Runners whose processes are all started by the system, or that have none. */
const STARTS_BY_SYSTEM: ReadonlySet<string> = new Set(['command', 'shell', 'http', 'approval']);

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
  const uses = graph.byId.get(step)?.uses ?? '';
  const world = shop.leftovers.begin(parts.kept.system, !STARTS_BY_SYSTEM.has(uses));
  try {
    return await runOneTask(graph, one, {
      system: world.system,
      leavesRunning: true,
      stateDir: shop.stateDir,
      folder: parts.folder,
      observers: [parts.observer],
      runners: shop.runners,
      signal: stop.signal,
      ...(shop.proposals === undefined ? {} : { proposals: shop.proposals }),
      ...(shop.stopGrace === undefined ? {} : { stopGrace: shop.stopGrace }),
    });
  } finally {
    world.end();
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
): Promise<Omit<CarriedOut, 'log'>> {
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
