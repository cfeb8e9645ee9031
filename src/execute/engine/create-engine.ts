import type { StepGraph } from '../../graph/graph.ts';
import { createMask } from '../../steps/output/mask.ts';
import type { Env } from '../../system/processes/processes.ts';
import { createResultCache } from '../reuse/result-cache.ts';
import { executeHere } from '../task/execute-here.ts';
import type { Emitter } from './emitter.ts';
import type { Engine } from './engine.ts';
import type { RunGraphOptions } from './run-graph-options.ts';

/** What an engine is made from: everything of a run but what only its beginning and its end need. */
export type EngineOptions = Omit<
  RunGraphOptions,
  'observers' | 'origin' | 'notes' | 'selected' | 'signal' | 'continued'
>;

/** The engine of one run of a graph. */
export function createEngine(graph: StepGraph, options: EngineOptions, emitter: Emitter): Engine {
  const { system, folders, runId, attempt } = options;
  const { inherited, secrets } = splitSecrets(system.env, graph.secrets);
  return {
    system,
    graph,
    runId,
    attempt,
    folders,
    emitter,
    mask: createMask(Object.values(secrets)),
    expressions: options.expressions,
    changes: options.changes,
    cache: createResultCache(system, folders.state, `${runId}/${attempt}`),
    proposals: options.proposals,
    runnerOf: options.runnerOf,
    execute: options.execute ?? executeHere,
    inherited,
    secrets,
    carried: options.carried?.tasks ?? new Map(),
    changesRequested: options.changesRequested ?? new Map(),
    carriedFrom: options.carried?.attempt ?? 0,
    // A run inside a step of another run is found by both trails.
    trail: `${system.env.ORCHESTRATOR_TRAIL ?? ''}${system.randomHex(8)}/`,
    stops: new Set(),
    stopGrace: options.stopGrace,
    maxParallel: options.maxParallel ?? graph.maxParallel,
    onFailure: options.onFailure ?? graph.onFailure,
  };
}

// A secret the plan names reaches only the steps that name it.
function splitSecrets(env: Env, names: readonly string[]): { inherited: Env; secrets: Record<string, string> } {
  if (names.length === 0) return { inherited: env, secrets: {} };
  const isSecret = ([name]: [string, string]): boolean => names.includes(name);
  const entries = Object.entries(env);
  return {
    inherited: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
    secrets: Object.fromEntries(entries.filter(isSecret)),
  };
}
