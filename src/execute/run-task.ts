import type { StepGraph } from '../graph/graph.ts';
import type { TaskEnd } from '../run/event.ts';
import type { RunObserver } from '../run/observer.ts';
import type { Run } from '../run/run.ts';
import type { Json } from '../schema/json.ts';
import type { System } from '../system/system.ts';
import { createEngine, type EngineOptions } from './engine/create-engine.ts';
import { createEmitter } from './engine/emitter.ts';
import { stopLeftovers } from './leftovers.ts';
import { executeTask } from './task/execute-task.ts';
import { unrunEnd } from './task/outcome.ts';

/** One task of a run that is driven elsewhere. */
export interface TaskOfRun {
  /** The run as far as the task can see it. */
  readonly run: Run;
  readonly task: string;
  readonly step: string;
  /** The item of a fan-out; null otherwise. */
  readonly item: Json;
}

/** What the task is done with. `observers` hear of this task alone. */
export interface RunTaskOptions extends Omit<EngineOptions, 'runId' | 'attempt'> {
  readonly observers: readonly RunObserver[];
  /** Aborting it stops the task. */
  readonly signal: AbortSignal;
  /** True where whoever calls stops what the task left running, for many tasks at once. */
  readonly leavesRunning?: boolean;
}

/**
 * Does one task as `runGraph` would on this machine, and answers how it ended; where it may start at all, and the mutexes it needs, are
 * for whoever drives the run. Never rejects for a fault of the plan.
 */
export async function runTask(graph: StepGraph, one: TaskOfRun, options: RunTaskOptions): Promise<TaskEnd> {
  const { run, task, step, item } = one;
  const node = graph.byId.get(step);
  if (node === undefined) return unrunEnd('failed', 'not_started', `The plan has no step ${step}`);
  const watched = watchStarts(options.system);
  const emitter = createEmitter(watched.system, options.observers, () => undefined, run);
  const given = { ...options, system: watched.system, runId: run.run_id, attempt: run.attempt };
  const engine = createEngine(graph, given, emitter);
  const cancel = (): void => {
    for (const stop of engine.stops) stop();
  };
  options.signal.addEventListener('abort', cancel, { once: true });
  try {
    return await executeTask(engine, { task, node, item }, [], options.signal);
  } finally {
    options.signal.removeEventListener('abort', cancel);
    if (watched.started() && options.leavesRunning !== true) await stopLeftovers(engine);
  }
}

// Looking through all processes costs more than many a step.
function watchStarts(system: System): { readonly system: System; started(): boolean } {
  const { processes } = system;
  let started = false;
  const start: System['processes']['start'] = (spec) => {
    started = true;
    return processes.start(spec);
  };
  return { system: { ...system, processes: { ...processes, start } }, started: () => started };
}
