import { resolve } from 'node:path';
import { Fault } from '../errors.ts';
import type { StepGraph, StepNode } from '../graph/graph.ts';
import { listRuns, readRun, type StoredRun } from '../journal/read.ts';
import { rewriteJournal } from '../journal/repair.ts';
import { type Run, stepOutcome, type Task } from '../run/run.ts';
import { createSystem, type System } from '../system/system.ts';
import type { RunPlanOptions } from './options.ts';
import { runPlan } from './run-plan.ts';
import { withDependents } from './select.ts';

/** How an earlier run is carried on. */
export interface ResumeOptions extends Omit<RunPlanOptions, 'only' | 'skip'> {
  /** Only what failed runs again, with what follows from it; steps skipped on purpose stay skipped. */
  readonly failedOnly?: boolean;
}

/** An earlier run found on disk, ready to be carried on. */
export interface ResumableRun {
  readonly run: Run;
  /** The plan as it was run, for comparison with the plan as it is now. */
  readonly planFile: string;
}

/** Finds the run to resume: the named one or the newest; repairs its journal where its process was killed. */
export async function findResumable(options: ResumeOptions): Promise<ResumableRun> {
  const system = options.system ?? createSystem();
  const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
  const stored = await findStored(system, stateDir, options.runId);
  if (stored.live) {
    throw new Fault('busy', `Run ${stored.run.run_id} is still running (process ${stored.run.origin.pid}).`, {
      cure: 'Wait for it to end, or stop it first.',
    });
  }
  await rewriteJournal(system, stored.folder, stored.events, stored.run);
  return { run: stored.run, planFile: resolve(stored.folder, 'plan.yml') };
}

/**
 * Runs the next attempt of an earlier run: what succeeded is taken over with its outputs, the rest runs. A step whose definition changed
 * since (`before` is the graph of the plan as it was run) runs again, and so does what follows from it.
 */
export async function resumeRun(
  graph: StepGraph,
  before: StepGraph,
  earlier: Run,
  options: ResumeOptions = {},
): Promise<Run> {
  const tasks = tasksToCarry(graph, before, earlier, options);
  const { from: _from, failedOnly: _failedOnly, ...rest } = options;
  return runPlan(graph, { ...rest, runId: earlier.run_id }, { attempt: earlier.attempt, tasks });
}

/** The tasks of an earlier attempt that need not run again. */
export function tasksToCarry(
  graph: StepGraph,
  before: StepGraph,
  earlier: Run,
  options: Pick<ResumeOptions, 'from' | 'failedOnly'>,
): ReadonlyMap<string, Task> {
  const again = new Set(options.from === undefined ? [] : withDependents(graph, [options.from]));
  const carried = new Map<string, Task>();
  for (const node of inOrder(graph)) {
    const stays = !again.has(node.id) && isSame(node, before.byId.get(node.id)) && isReady(graph, node, again);
    const tasks = stays ? keptTasks(earlier, node.id, options.failedOnly ?? false) : [];
    for (const task of tasks) carried.set(task.task, task);
    if (tasks.length === 0 || tasks.length < (earlier.steps.get(node.id)?.length ?? 0))
      markAgain(earlier, node, stays, again);
  }
  return carried;
}

// A step passed over on purpose is looked at again, but what came after it need not be.
function markAgain(earlier: Run, node: StepNode, stays: boolean, again: Set<string>): void {
  const passed = stays && (stepOutcome(earlier, node.id) === 'passed' || earlier.steps.get(node.id)?.length === 0);
  if (!passed) again.add(node.id);
}

function isReady(graph: StepGraph, node: StepNode, again: ReadonlySet<string>): boolean {
  const before =
    node.phase === 'finally' ? graph.nodes.filter(({ phase }) => phase === 'main').map(({ id }) => id) : [];
  return [...node.needs, ...before].every((id) => !again.has(id));
}

function keptTasks(earlier: Run, step: string, failedOnly: boolean): Task[] {
  const tasks = (earlier.steps.get(step) ?? []).flatMap((id) => earlier.tasks.get(id) ?? []);
  return tasks.filter((task) => isKept(task, failedOnly));
}

function isKept(task: Task, failedOnly: boolean): boolean {
  if (task.status === 'succeeded' || task.status === 'awaiting_approval') return true;
  if (task.status === 'failed') return task.tolerated;
  if (task.status !== 'skipped') return false;
  // A cached result is a result; the other reasons are conditions that may have changed.
  if (task.reason === 'unchanged' && task.cache_key !== undefined) return true;
  return failedOnly && (task.reason === 'condition' || task.reason === 'unchanged' || task.reason === 'disabled');
}

function isSame(node: StepNode, earlier: StepNode | undefined): boolean {
  const definition = (one: StepNode): string => JSON.stringify({ ...one, index: 0, dependents: [] });
  return earlier !== undefined && definition(node) === definition(earlier);
}

// Every step after those it needs, whatever order the plan lists them in.
function inOrder(graph: StepGraph): StepNode[] {
  const placed = new Set<string>();
  const order: StepNode[] = [];
  const missing = new Map(graph.nodes.map((node) => [node.id, node.needs.length]));
  const queue = graph.nodes.filter((node) => node.needs.length === 0 && node.phase === 'main');
  const finallyOnes = graph.nodes.filter((node) => node.phase === 'finally');
  for (const node of queue) {
    if (placed.has(node.id)) continue;
    placed.add(node.id);
    order.push(node);
    for (const id of node.dependents) {
      const left = (missing.get(id) ?? 0) - 1;
      missing.set(id, left);
      const dependent = graph.byId.get(id);
      if (left === 0 && dependent?.phase === 'main') queue.push(dependent);
    }
  }
  return [...order, ...finallyOnes];
}

async function findStored(system: System, stateDir: string, runId: string | undefined): Promise<StoredRun> {
  const found = runId === undefined ? (await listRuns(system, stateDir))[0] : await readRun(system, stateDir, runId);
  if (found) return found;
  const what = runId === undefined ? 'There is no run' : `There is no run ${runId}`;
  throw new Fault('usage', `${what} in ${stateDir}.`, { cure: '`orchestrator runs list` shows what there is.' });
}
