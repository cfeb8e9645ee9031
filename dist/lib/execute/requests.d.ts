import type { StepGraph } from '../graph/graph.ts';
import type { PlanRequests } from '../run/event.ts';
/** What a plan asks of people and services, for its record; undefined where it asks nothing. */
export declare function requestsOf(graph: StepGraph): PlanRequests | undefined;
/** A sentence for the run where its notifiers will be silent; undefined where it has none. */
export declare function silentNotifiers({ notifiers }: StepGraph): string | undefined;
