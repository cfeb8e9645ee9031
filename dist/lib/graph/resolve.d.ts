import type { ExpressionUse } from '../plan/expression-check/expressions.ts';
import type { Json, PlanFile } from '../plan/plan.ts';
import type { StepGraph } from './graph.ts';
import { type KnownRunner } from './resolve/known-runners.ts';
/** What a plan is resolved with. */
export interface Resolving {
    readonly params: Readonly<Record<string, Json>>;
    readonly use: ExpressionUse;
    readonly runners: readonly KnownRunner[];
    readonly notifiers: readonly KnownRunner[];
    readonly pluginsLoaded: boolean;
}
/**
 * The graph a plan means: defaults filled in, edges in both directions. Cycles, unknown steps and runners, and what else can only be seen
 * from the whole are told to the plan's faults; the graph is good for running where none was found.
 */
export declare function resolveGraph(file: PlanFile, { params, use, runners, notifiers, pluginsLoaded }: Resolving): Promise<StepGraph>;
