import { resolve } from 'node:path';
import type { Changes } from '../execute/reuse/changes.ts';
import { runGraph } from '../execute/run-graph.ts';
import type { StepGraph } from '../graph/graph.ts';
import { createJournal } from '../journal/journal.ts';
import { openRunFolder } from '../journal/run-folder.ts';
import { createExpressions } from '../plan/expression.ts';
import type { RunObserver } from '../run/observer.ts';
import type { Run, Task } from '../run/run.ts';
import { createSystem, type System } from '../system/system.ts';
import { enterGroup, type GroupPlace } from './concurrency.ts';
import { nameRun } from './name-run.ts';
import type { RunPlanOptions } from './options.ts';
import { readOrigin } from './origin/origin.ts';
import { asksForChanges, usesExpressions } from './origin/plan-needs.ts';
import { openRunners } from './runners.ts';
import { selectSteps } from './select.ts';
import { createSubPlans } from './sub-plan.ts';

/** Results of an earlier attempt to take over. */
export interface Carried {
  readonly attempt: number;
  readonly tasks: ReadonlyMap<string, Task>;
  /** What people want changed, by the steps that run again for it. */
  readonly changesRequested?: ReadonlyMap<string, string>;
}

/**
 * Runs a plan and keeps its record: what every door calls. Resolves with the ended run whatever became of its steps; throws Fault where
 * the call is wrong, its concurrency group is taken, or the record cannot be kept.
 */
export async function runPlan(graph: StepGraph, options: RunPlanOptions = {}, carried?: Carried): Promise<Run> {
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
      observers: [journal, ...(options.observers ?? [])] satisfies RunObserver[],
      runnerOf,
      expressions,
      changes,
      ...stopSignal(options.signal, place),
      notes: [...notesOf(place), ...(options.notes ?? [])],
      ...(place?.kind === 'busy' ? { selected: new Set<string>() } : {}),
      ...(selected === undefined || place?.kind === 'busy' ? {} : { selected }),
      ...(options.maxParallel === undefined ? {} : { maxParallel: options.maxParallel }),
      ...(options.onFailure === undefined ? {} : { onFailure: options.onFailure }),
      ...(options.stopGrace === undefined ? {} : { stopGrace: options.stopGrace }),
      ...(options.proposals === undefined ? {} : { proposals: options.proposals }),
      ...(carried === undefined ? {} : { carried }),
      ...(carried?.changesRequested === undefined ? {} : { changesRequested: carried.changesRequested }),
    });
  } finally {
    if (place?.kind === 'held') place.release();
  }
}

async function changesFor(graph: StepGraph, system: System, stateDir: string): Promise<Changes> {
  const { readChanges } = await import('./origin/change-bases.ts');
  return readChanges(system, stateDir, graph);
}

async function placeInGroup(
  system: System,
  stateDir: string,
  name: ReturnType<typeof nameRun>,
  signal: AbortSignal | undefined,
): Promise<GroupPlace | undefined> {
  return name.concurrency && enterGroup(system, stateDir, name.concurrency, name.runId, signal);
}

function notesOf(place: GroupPlace | undefined): readonly string[] {
  if (place?.kind === 'busy') return [place.message];
  return place?.kind === 'held' ? place.notes : [];
}

function stopSignal(signal: AbortSignal | undefined, place: GroupPlace | undefined): { signal?: AbortSignal } {
  const signals = [signal, place?.kind === 'held' ? place.superseded : undefined].filter((one) => one !== undefined);
  const [only] = signals;
  if (only === undefined) return {};
  return { signal: signals.length === 1 ? only : AbortSignal.any(signals) };
}
