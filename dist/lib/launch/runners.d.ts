import type { StepGraph } from '../graph/graph.ts';
import type { RunSubPlan } from '../steps/plan.ts';
import type { StepRunner } from '../steps/step-runner.ts';
import type { System } from '../system/system.ts';
import type { RunPlanOptions } from './options.ts';
/** Everything that can do a step of this plan: built in, the caller's, the plan's plugins. Throws `usage` for two of one name. */
export declare function openRunners(system: System, graph: StepGraph, options: RunPlanOptions, runSubPlan: RunSubPlan): Promise<(name: string) => StepRunner | undefined>;
