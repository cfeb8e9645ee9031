import type { StepGraph } from '../../graph/graph.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import { runPlan } from '../../launch/run-plan.ts';
import type { System } from '../../system/system.ts';
import { beginRun } from '../running/begin-run.ts';
import { readPlanNow } from '../running/read-plan.ts';
import type { StartedRun, Tick } from './scheduled-plan.ts';

/** How scheduled plans are run: as `runPlan` takes it, heard by whom `hear` finds for each run. */
export interface PlanStarterOptions extends Pick<RunPlanOptions, 'stateDir' | 'runners' | 'signal'> {
  readonly system: System;
  /** Who hears of a run, asked anew for each. */
  readonly hear?: (graph: StepGraph, tick: Tick) => Promise<Pick<RunPlanOptions, 'observers' | 'notes' | 'signal'>>;
}

/**
 * Runs the plan of a tick as its file is at that moment, with the params of its schedule, under the name its `run_id` says.
 * Resolves when the run has begun; throws Fault `plan_invalid` for a plan that is broken by then, and whatever `runPlan` throws before it begins.
 */
export function createPlanStarter(options: PlanStarterOptions): (tick: Tick) => Promise<StartedRun> {
  const { system, hear, ...rest } = options;
  return async (tick) => {
    const graph = await readPlanNow(system, tick.plan, tick.rule.params);
    const heard = await hear?.(graph, tick);
    return beginRun((beginning) =>
      runPlan(graph, { ...rest, system, ...heard, observers: [beginning, ...(heard?.observers ?? [])] }),
    );
  };
}
