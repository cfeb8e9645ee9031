import type { StepGraph } from '../graph/graph.ts';
import type { Expressions } from '../plan/expression.ts';
import type { System } from '../system/system.ts';
/** What a run is called, and the group it belongs to. */
export interface RunName {
    readonly runId: string;
    readonly concurrency: {
        readonly group: string;
        readonly whenBusy: 'queue' | 'cancel' | 'skip' | 'fail';
    } | undefined;
}
/** True for what a run can be called: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit. */
export declare function isRunName(text: string): boolean;
/** Evaluates the plan's `run_id` and `concurrency` before there is a run. Throws `usage` for an id that cannot be one. */
export declare function nameRun(system: System, graph: StepGraph, expressions: Expressions | undefined, given: string | undefined): RunName;
