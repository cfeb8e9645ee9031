import { type Run, type StepOutcome, stepOutcome } from '../run/run.ts';
import type { Reason } from '../run/status.ts';
import type { StepGraph, StepNode } from './graph.ts';

/** What becomes of a step that has not begun. */
export type Decision =
  | { readonly kind: 'wait' }
  | { readonly kind: 'start' }
  | { readonly kind: 'skip'; readonly reason: Reason; readonly message?: string };

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

const WAIT: Decision = { kind: 'wait' };
const START: Decision = { kind: 'start' };

/**
 * What becomes of a step, given the graph and the run so far: the whole law of the order of steps. It keeps nothing and changes nothing, so
 * the same function drives a local run, a resumed one, and one whose steps other machines take.
 */
export function decide(graph: StepGraph, run: Run, node: StepNode, conditions: Conditions): Decision {
  if (node.enabled === false) return { kind: 'skip', reason: 'disabled' };
  if (run.stopping?.cause === 'record_lost') return skipStopped(run);
  if (node.phase === 'main' && run.stopping?.cause === 'failure') return skipStopped(run);
  const before = outcomesBefore(graph, run, node);
  if (before === undefined) return WAIT;
  const facts = factsOf(run, before);
  if (!conditions.enabled(node, facts)) return { kind: 'skip', reason: 'disabled' };
  if (node.phase === 'main' && run.stopping !== null && !asksToRunAnyway(node, facts, conditions))
    return skipStopped(run);
  return byCondition(node, facts, conditions, before);
}

/** Steps of the graph that may begin now, in plan order. Linear in the size of the graph: for a fleet's server and for tests. */
export function ready(graph: StepGraph, run: Run, conditions: Conditions): StepNode[] {
  return graph.nodes.filter((node) => isUntouched(run, node) && decide(graph, run, node, conditions).kind === 'start');
}

/** True while nothing has happened to a step. */
export function isUntouched(run: Run, node: StepNode): boolean {
  const tasks = run.steps.get(node.id);
  return tasks?.length === 1 && tasks[0] === node.id && run.tasks.get(node.id)?.status === 'queued';
}

// Undefined while something it waits for is open, or waits itself for a person.
function outcomesBefore(graph: StepGraph, run: Run, node: StepNode): Map<string, StepOutcome> | undefined {
  const outcomes = new Map<string, StepOutcome>();
  const settled = (id: string): boolean => {
    const outcome = stepOutcome(run, id);
    outcomes.set(id, outcome);
    return outcome !== 'open' && outcome !== 'awaiting';
  };
  if (!node.needs.every(settled)) return undefined;
  if (node.phase === 'main') return outcomes;
  for (const other of graph.nodes) {
    if (other.phase === 'main' && !settled(other.id)) return undefined;
  }
  return outcomes;
}

function factsOf(run: Run, before: ReadonlyMap<string, StepOutcome>): StepFacts {
  const outcomes = [...before.values()];
  const failure = outcomes.some((outcome) => outcome === 'failed' || outcome === 'blocked');
  return { success: !failure, failure, cancelled: run.stopping?.cancel ?? false };
}

function byCondition(
  node: StepNode,
  facts: StepFacts,
  conditions: Conditions,
  before: ReadonlyMap<string, StepOutcome>,
): Decision {
  const failedNeed = node.needs.find((id) => isBad(before.get(id)));
  const impliedSuccess = !node.conditionAsksStatus;
  if (impliedSuccess && failedNeed !== undefined) return skipNeeds(failedNeed);
  if (node.condition === undefined || conditions.holds(node, facts)) return START;
  // A step that was never reached because of a failure must not count as skipped on purpose, or its dependents would run.
  return failedNeed === undefined ? { kind: 'skip', reason: 'condition' } : skipNeeds(failedNeed);
}

function asksToRunAnyway(node: StepNode, facts: StepFacts, conditions: Conditions): boolean {
  return node.conditionAsksStatus && conditions.holds(node, facts);
}

function isBad(outcome: StepOutcome | undefined): boolean {
  return outcome === 'failed' || outcome === 'blocked';
}

function skipNeeds(need: string): Decision {
  return { kind: 'skip', reason: 'needs_failed', message: `${need} did not succeed` };
}

function skipStopped(run: Run): Decision {
  const reason = run.stopping?.cancel ? 'cancelled' : 'stopped';
  return { kind: 'skip', reason, ...(run.stopping ? { message: run.stopping.message } : {}) };
}
