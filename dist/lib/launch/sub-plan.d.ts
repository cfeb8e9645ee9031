import type { StepGraph } from '../graph/graph.ts';
import type { Run } from '../run/run.ts';
import type { RunSubPlan } from '../steps/plan.ts';
import type { RunPlanOptions } from './options.ts';
/** `runPlan`, given by whoever runs plans, since a plan may run another. */
export type RunOne = (graph: StepGraph, options: RunPlanOptions) => Promise<Run>;
/** What `uses: plan` calls: loads the plan, runs it as a run of its own in the same state directory, shows it in the step's log. */
export declare function createSubPlans(runOne: RunOne, parent: RunPlanOptions & {
    readonly stateDir: string;
}): RunSubPlan;
