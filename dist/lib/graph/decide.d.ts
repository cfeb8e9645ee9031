import { type Run } from '../run/run.ts';
import type { Reason } from '../run/status.ts';
import type { StepGraph, StepNode } from './graph.ts';
/** What becomes of a step that has not begun. */
export type Decision = {
    readonly kind: 'wait';
} | {
    readonly kind: 'start';
} | {
    readonly kind: 'skip';
    readonly reason: Reason;
    readonly message?: string;
};
/** The answers of `success()`, `failure()`, `cancelled()` for one step. */
export interface StepFacts {
    readonly success: boolean;
    readonly failure: boolean;
    readonly cancelled: boolean;
}
/** Evaluates what a decision cannot know by itself: `if` and `enabled` with expressions in them. */
export interface Conditions {
    holds(node: StepNode, facts: StepFacts): boolean;
    enabled(node: StepNode, facts: StepFacts): boolean;
}
/**
 * What becomes of a step, given the graph and the run so far: the whole law of the order of steps. It keeps nothing and changes nothing, so
 * the same function drives a local run, a resumed one, and one whose steps other machines take.
 */
export declare function decide(graph: StepGraph, run: Run, node: StepNode, conditions: Conditions): Decision;
/** Steps of the graph that may begin now, in plan order. Linear in the size of the graph: for a fleet's server and for tests. */
export declare function ready(graph: StepGraph, run: Run, conditions: Conditions): StepNode[];
/** True while nothing has happened to a step. */
export declare function isUntouched(run: Run, node: StepNode): boolean;
