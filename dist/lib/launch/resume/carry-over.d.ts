import type { StepGraph } from '../../graph/graph.ts';
import { type Run, type Task } from '../../run/run.ts';
/** What of an earlier attempt is taken over. */
export interface CarryRule {
    /** This step and all that follow from it run again, whatever became of them. */
    readonly from?: string;
    /** Only what failed runs again, with what follows from it; steps skipped on purpose stay skipped. */
    readonly failedOnly?: boolean;
    /** Only what people decided on, and what waited for them, goes on: what failed or was left out stays as it is. */
    readonly decidedOnly?: boolean;
}
/** The tasks of an earlier attempt that need not run again. */
export declare function tasksToCarry(graph: StepGraph, before: StepGraph, earlier: Run, options: CarryRule): ReadonlyMap<string, Task>;
/** What the steps that run again are told that people want changed: those that were sent back, and what follows from them. */
export declare function wantedChanges(graph: StepGraph, earlier: Run): ReadonlyMap<string, string>;
