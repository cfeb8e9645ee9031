import type { StepGraph } from '../graph/graph.ts';
import { type Run } from '../run/run.ts';
import type { RunGraphOptions } from './engine/run-graph-options.ts';
/**
 * Runs a graph: the whole story of a run in one screen. Resolves with the ended run whatever became of its steps; throws
 * `state_unwritable` where the record of the run could not be kept, after what ran has ended.
 */
export declare function runGraph(graph: StepGraph, options: RunGraphOptions): Promise<Run>;
