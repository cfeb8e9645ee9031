import type { StepGraph } from '../graph/graph.ts';
import type { Selection } from './options.ts';
/** Ids of the selected steps; undefined where all are. Throws `usage` for a step the plan does not have. */
export declare function selectSteps(graph: StepGraph, selection: Selection): ReadonlySet<string> | undefined;
/** These steps and all that need them, directly or through others. */
export declare function withDependents(graph: StepGraph, ids: Iterable<string>): ReadonlySet<string>;
