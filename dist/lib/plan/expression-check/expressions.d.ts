import type { Spot } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';
import type { KnownEnv } from './env-names.ts';
/** What the expressions of a plan turned out to use. */
export interface ExpressionUse {
    /** Steps that read other steps, for the graph to see whether they come before. */
    readonly stepReads: readonly StepRead[];
    /** Secrets that `env` and `with` name, by step; those of the plan's and the defaults' `env` reach all. */
    secretsOf(placed: PlacedStep): readonly string[];
}
/** One step's expression that reads another step. */
export interface StepRead {
    readonly reader: PlacedStep;
    readonly id: string;
    readonly spot: Spot;
}
/** Checks every expression of a plan. The expression package is loaded only where there is one. */
export declare function checkExpressions(file: PlanFile, env: KnownEnv): Promise<ExpressionUse>;
