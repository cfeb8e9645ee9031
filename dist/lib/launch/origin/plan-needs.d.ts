import type { StepGraph } from '../../graph/graph.ts';
/** True where a plan holds an expression anywhere; the evaluator is loaded only then. */
export declare function usesExpressions(graph: StepGraph): boolean;
/** True where a step asks what changed; git is asked only then. */
export declare function asksForChanges(graph: StepGraph): boolean;
