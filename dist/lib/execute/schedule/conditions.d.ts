import type { Conditions } from '../../graph/decide.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { Engine } from '../engine/engine.ts';
/** What `if` and `enabled` say, by the engine's expressions. A fault in one is kept for the task, which then fails with it. */
export interface EvaluatedConditions extends Conditions {
    /** The fault of the step's own condition, where evaluating it failed. */
    faultOf(node: StepNode): string | undefined;
}
/** Conditions over the run as it stands. */
export declare function createConditions(engine: Engine): EvaluatedConditions;
