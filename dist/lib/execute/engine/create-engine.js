import { createMask } from '../../steps/output/mask.js';
import { createResultCache } from '../reuse/result-cache.js';
import { executeHere } from '../task/execute-here.js';
/** The engine of one run of a graph. */
export function createEngine(graph, options, emitter) {
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
function splitSecrets(env, names) {
    if (names.length === 0)
        return { inherited: env, secrets: {} };
    const isSecret = ([name]) => names.includes(name);
    const entries = Object.entries(env);
    return {
        inherited: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
        secrets: Object.fromEntries(entries.filter(isSecret)),
    };
}
