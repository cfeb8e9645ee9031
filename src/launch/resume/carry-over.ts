import type { StepGraph, StepNode } from '../../graph/graph.ts';
import { changesRequested } from '../../run/decided.ts';
import { type Run, stepOutcome, type Task } from '../../run/run.ts';
import { withDependents } from '../select.ts';

/** What of an earlier attempt is taken over. */
export interface CarryRule {
  /** This step and all that follow from it run again, whatever became of them. */
  readonly from?: string;
  /** Only what failed runs again, with what follows from it; steps skipped on purpose stay skipped. */
  readonly failedOnly?: boolean;
  /** Only what people decided on, and what waited for them, goes on: what failed or was left out stays as it is. */
  readonly decidedOnly?: boolean;
}

/** The tasks of an earlier attempt that need not run again. */
export function tasksToCarry(
  graph: StepGraph,
  before: StepGraph,
  earlier: Run,
  options: CarryRule,
): ReadonlyMap<string, Task> {
  const again = new Set(
    withDependents(graph, [...sentBack(graph, earlier), ...(options.from === undefined ? [] : [options.from])]),
  );
  const carried = new Map<string, Task>();
  for (const node of inOrder(graph)) {
    const stays = !again.has(node.id) && isSame(node, before.byId.get(node.id)) && isReady(graph, node, again);
    const tasks = stays ? keptTasks(earlier, node.id, options) : [];
    for (const task of tasks) carried.set(task.task, task);
    if (tasks.length === 0 || tasks.length < (earlier.steps.get(node.id)?.length ?? 0))
      markAgain(earlier, node, stays, again);
  }
  return carried;
}

/** What the steps that run again are told that people want changed: those that were sent back, and what follows from them. */
export function wantedChanges(graph: StepGraph, earlier: Run): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  for (const [step, note] of changesRequested(earlier)) {
    for (const id of withDependents(graph, workOf(graph, step))) {
      const before = wanted.get(id);
      wanted.set(id, before === undefined ? note : `${before}\n${note}`);
    }
  }
  return wanted;
}

function sentBack(graph: StepGraph, earlier: Run): readonly string[] {
  return [...changesRequested(earlier).keys()].flatMap((step) => workOf(graph, step));
}

// A gate does nothing itself: the work that was looked at is that of the steps before it.
function workOf(graph: StepGraph, step: string): readonly string[] {
  const node = graph.byId.get(step);
  if (node === undefined) return [];
  return node.uses === 'approval' ? [step, ...node.needs] : [step];
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

function keptTasks(earlier: Run, step: string, rule: CarryRule): Task[] {
  const tasks = (earlier.steps.get(step) ?? []).flatMap((id) => earlier.tasks.get(id) ?? []);
  return tasks.filter((task) => isKept(task, rule));
}

function isKept(task: Task, { failedOnly = false, decidedOnly = false }: CarryRule): boolean {
  if (task.status === 'succeeded' || task.status === 'awaiting_approval') return true;
  if (decidedOnly) return isLeftAlone(task);
  // What a person decided stands; only who asks for what failed asks again.
  if (task.status === 'failed') return task.tolerated || (!failedOnly && isDecidedAgainst(task));
  if (task.status !== 'skipped') return false;
  if (task.decisions?.at(-1)?.outcome === 'cancelled') return !failedOnly;
  // A cached result is a result; the other reasons are conditions that may have changed.
  if (task.reason === 'unchanged' && task.cache_key !== undefined) return true;
  return failedOnly && (task.reason === 'condition' || task.reason === 'unchanged' || task.reason === 'disabled');
}

// What was skipped because of a failure is looked at again: what it needs may have been sent back.
function isLeftAlone({ status, reason }: Task): boolean {
  if (status === 'failed') return reason !== 'changes_requested';
  return status === 'skipped' && reason !== 'needs_failed';
}

function isDecidedAgainst({ reason }: Task): boolean {
  return reason === 'rejected' || reason === 'expired';
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
