import { resolve } from 'node:path';
import { runGraph } from '../execute/run-graph.js';
import { createJournal } from '../journal/journal.js';
import { openRunFolder } from '../journal/run-folder.js';
import { createExpressions } from '../plan/expression.js';
import { createSystem } from '../system/system.js';
import { enterGroup } from './concurrency.js';
import { nameRun } from './name-run.js';
import { readOrigin } from './origin/origin.js';
import { asksForChanges, usesExpressions } from './origin/plan-needs.js';
import { openRunners } from './runners.js';
import { selectSteps } from './select.js';
import { createSubPlans } from './sub-plan.js';
/**
 * Runs a plan and keeps its record: what every door calls. Resolves with the ended run whatever became of its steps; throws Fault where
 * the call is wrong, its concurrency group is taken, or the record cannot be kept.
 */
export async function runPlan(graph, options = {}, carried) {
    const system = options.system ?? createSystem();
    const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
    const selected = selectSteps(graph, options);
    const expressions = usesExpressions(graph) ? await createExpressions() : undefined;
    const name = nameRun(system, graph, expressions, options.runId);
    const changes = asksForChanges(graph) ? await changesFor(graph, system, stateDir) : undefined;
    const runnerOf = await openRunners(system, graph, options, createSubPlans(runPlan, { ...options, stateDir }));
    const place = await placeInGroup(system, stateDir, name, options.signal);
    try {
        const folder = await openRunFolder(system, stateDir, name.runId);
        const journal = await createJournal(system, folder, graph.text);
        return await runGraph(graph, {
            system,
            runId: folder.runId,
            attempt: folder.attempt,
            folders: { run: folder.path, state: stateDir },
            origin: await readOrigin(system),
            observers: [journal, ...(options.observers ?? [])],
            runnerOf,
            expressions,
            changes,
            ...stopSignal(options.signal, place),
            notes: [...notesOf(place), ...(options.notes ?? [])],
            ...(place?.kind === 'busy' ? { selected: new Set() } : {}),
            ...(selected === undefined || place?.kind === 'busy' ? {} : { selected }),
            ...(options.maxParallel === undefined ? {} : { maxParallel: options.maxParallel }),
            ...(options.onFailure === undefined ? {} : { onFailure: options.onFailure }),
            ...(options.stopGrace === undefined ? {} : { stopGrace: options.stopGrace }),
            ...(options.proposals === undefined ? {} : { proposals: options.proposals }),
            ...(carried === undefined ? {} : { carried }),
            ...(carried?.changesRequested === undefined ? {} : { changesRequested: carried.changesRequested }),
        });
    }
    finally {
        if (place?.kind === 'held')
            place.release();
    }
}
async function changesFor(graph, system, stateDir) {
    const { readChanges } = await import('./origin/change-bases.js');
    return readChanges(system, stateDir, graph);
}
async function placeInGroup(system, stateDir, name, signal) {
    return name.concurrency && enterGroup(system, stateDir, name.concurrency, name.runId, signal);
}
function notesOf(place) {
    if (place?.kind === 'busy')
        return [place.message];
    return place?.kind === 'held' ? place.notes : [];
}
function stopSignal(signal, place) {
    const signals = [signal, place?.kind === 'held' ? place.superseded : undefined].filter((one) => one !== undefined);
    const [only] = signals;
    if (only === undefined)
        return {};
    return { signal: signals.length === 1 ? only : AbortSignal.any(signals) };
}
