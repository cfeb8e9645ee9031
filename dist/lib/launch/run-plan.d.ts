import type { StepGraph } from '../graph/graph.ts';
import type { Run, Task } from '../run/run.ts';
import type { RunPlanOptions } from './options.ts';
/** Results of an earlier attempt to take over. */
export interface Carried {
    readonly attempt: number;
    readonly tasks: ReadonlyMap<string, Task>;
    /** What people want changed, by the steps that run again for it. */
    readonly changesRequested?: ReadonlyMap<string, string>;
}
/**
 * Runs a plan and keeps its record: what every door calls. Resolves with the ended run whatever became of its steps; throws Fault where
 * the call is wrong, its concurrency group is taken, or the record cannot be kept.
 */
export declare function runPlan(graph: StepGraph, options?: RunPlanOptions, carried?: Carried): Promise<Run>;
