import type { StepGraph, StepNode } from '../graph/graph.ts';
import type { PlanRequests } from '../run/event.ts';
import type { RunObserver } from '../run/observer.ts';

/** A gate asks by what it is, any other step by its `approval`. */
type StepRequests = PlanRequests['steps'][string];

/** What a plan asks of people and services, for its record; undefined where it asks nothing. */
export function requestsOf(graph: StepGraph): PlanRequests | undefined {
  const steps: Record<string, StepRequests> = {};
  for (const node of graph.nodes) {
    const asked = requestOf(node);
    if (asked) steps[node.id] = asked;
  }
  if (graph.notifiers === undefined && Object.keys(steps).length === 0) return undefined;
  return { ...(graph.notifiers === undefined ? {} : { notifiers: graph.notifiers }), steps };
}

/** What an observer that sends a plan's notifications is called. */
const SENDER = 'notifications';

/** A sentence for the run where its plan has notifiers and nobody among its observers sends for them; undefined otherwise. */
export function silentNotifiers({ notifiers }: StepGraph, observers: readonly RunObserver[]): string | undefined {
  if (!Array.isArray(notifiers) || notifiers.length === 0) return undefined;
  if (observers.some(({ name }) => name === SENDER)) return undefined;
  const names = notifiers.map((one: { uses?: unknown }) => String(one.uses));
  return `Nothing here sends its notifications (${[...new Set(names)].join(', ')}).`;
}

function requestOf(node: StepNode): StepRequests | undefined {
  const { pullRequest, runsOn } = node;
  const approval = node.uses === 'approval' ? (node.settings as NonNullable<StepRequests['approval']>) : node.approval;
  if (approval === undefined && pullRequest === undefined && runsOn.length === 0) return undefined;
  return {
    ...(approval === undefined ? {} : { approval }),
    ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
    ...(runsOn.length === 0 ? {} : { runs_on: runsOn }),
  };
}
