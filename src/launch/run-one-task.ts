import { createChanges } from '../execute/reuse/changes.ts';
import { type RunTaskOptions, runTask, type TaskOfRun } from '../execute/run-task.ts';
import type { StepGraph } from '../graph/graph.ts';
import { createExpressions } from '../plan/expression.ts';
import type { TaskEnd } from '../run/event.ts';
import type { RunObserver } from '../run/observer.ts';
import type { System } from '../system/system.ts';
import type { RunPlanOptions } from './options.ts';
import { usesExpressions } from './origin/plan-needs.ts';
import { runPlan } from './run-plan.ts';
import { openRunners } from './runners.ts';
import { createSubPlans } from './sub-plan.ts';

/** One task of a run that is driven on another machine. */
export interface OneTask extends TaskOfRun {
  /** The files that changed for its step; absent where nobody asked. */
  readonly changed?: { readonly label: string; readonly files: readonly string[] };
  /** What people want changed by its step. */
  readonly changesRequested?: string;
}

/** What it is done with. */
export interface RunOneTaskOptions
  extends Pick<RunPlanOptions, 'runners' | 'proposals' | 'stopGrace'>,
    Pick<RunTaskOptions, 'leavesRunning'> {
  readonly system: System;
  /** Absolute folder of records: of the results kept by `cache`, and of plans that the step runs. */
  readonly stateDir: string;
  /** Absolute folder of this task alone: what it writes as outputs, and its artifacts below `artifacts/`. */
  readonly folder: string;
  /** Hear `task_started`, `task_retried`, notes and output of the task. */
  readonly observers: readonly RunObserver[];
  /** Aborting it stops the task. */
  readonly signal: AbortSignal;
}

/**
 * Does one task of a run with the code of a local run and answers how it ended. Its secrets are those of `system.env`. Throws Fault
 * `usage` where the plan's plugins name a runner twice, and what a plugin throws that does not load.
 */
export async function runOneTask(graph: StepGraph, one: OneTask, options: RunOneTaskOptions): Promise<TaskEnd> {
  const { system, stateDir, folder, observers, signal, proposals, stopGrace, leavesRunning } = options;
  const { changed, changesRequested } = one;
  const outputs = `${folder}/outputs`;
  if (!system.files.exists(outputs)) await system.files.makeDirectory(outputs);
  return runTask(graph, one, {
    system,
    folders: { run: folder, state: stateDir },
    observers,
    signal,
    expressions: usesExpressions(graph) ? await createExpressions() : undefined,
    changes: changed && createChanges(() => changed),
    runnerOf: await openRunners(system, graph, options, createSubPlans(runPlan, options)),
    ...(changesRequested === undefined ? {} : { changesRequested: new Map([[one.step, changesRequested]]) }),
    ...(proposals === undefined ? {} : { proposals }),
    ...(stopGrace === undefined ? {} : { stopGrace }),
    ...(leavesRunning === undefined ? {} : { leavesRunning }),
  });
}
