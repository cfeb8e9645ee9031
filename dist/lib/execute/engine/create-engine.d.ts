import type { StepGraph } from '../../graph/graph.ts';
import type { Emitter } from './emitter.ts';
import type { Engine } from './engine.ts';
import type { RunGraphOptions } from './run-graph-options.ts';
/** What an engine is made from: everything of a run but what only its beginning and its end need. */
export type EngineOptions = Omit<RunGraphOptions, 'observers' | 'origin' | 'notes' | 'selected' | 'signal' | 'continued'>;
/** The engine of one run of a graph. */
export declare function createEngine(graph: StepGraph, options: EngineOptions, emitter: Emitter): Engine;
