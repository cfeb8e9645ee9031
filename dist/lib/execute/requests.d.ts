import type { StepGraph } from '../graph/graph.ts';
import type { PlanRequests } from '../run/event.ts';
import type { RunObserver } from '../run/observer.ts';
/** What a plan asks of people and services, for its record; undefined where it asks nothing. */
export declare function requestsOf(graph: StepGraph): PlanRequests | undefined;
/** A sentence for the run where its plan has notifiers and nobody among its observers sends for them; undefined otherwise. */
export declare function silentNotifiers({ notifiers }: StepGraph, observers: readonly RunObserver[]): string | undefined;
