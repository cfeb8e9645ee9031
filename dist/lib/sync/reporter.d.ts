import type { RunObserver } from '../run/observer.ts';
import type { System } from '../system/system.ts';
import { type PlanSteps } from './facts/registration.ts';
/** Who tells a task API of a run while it runs. */
export interface ApiReporterOptions {
    /** Where the API is: `https://host`, or `https://host/path` where it is mounted below a path; `/agents` follows by itself. */
    readonly baseUrl: string;
    /** A function is asked before every request: tokens of CI jobs end. What it throws is why nothing can be told now. */
    readonly token?: string | (() => Promise<string | undefined>);
    readonly system: System;
    /** The run's state directory, as `runPlan` has it; default `.orchestrator`. */
    readonly stateDir?: string;
    /** The plan's graph, for a picture of the run; without it tasks are told of when they start. */
    readonly graph?: PlanSteps;
    /** Hears sentences for people: what could not be told, and what to do about it. */
    readonly onNote?: (message: string) => void;
    /** Hears who asked the API to cancel the run. */
    readonly onCancelRequested?: (by: string) => void;
    /** ms that what is left may take once the run is over; default 5,000. A function is asked when it is. */
    readonly patience?: number | (() => number);
}
/** An observer of a run that tells a task API of it, and what it knows of who tells people. */
export interface ApiReporter extends RunObserver {
    /** Whether the API's server tells people of a state by the notifier at a place of the plan's list; undefined for what it never tells. */
    toldElsewhere(place: number, state: string, task: string): Promise<boolean> | undefined;
    /** People were told of a task that waits, at a time (RFC 3339): the API keeps it. */
    notified(task: string, at: string): void;
}
/**
 * Tells a task API what happens in a run, beside the run: it never slows it, fails it or lets it wait for longer than `patience`. What the API
 * could not be told is kept for `syncAll`. The API may be ours, or one with the endpoints of the original system alone.
 */
export declare function createApiReporter(options: ApiReporterOptions): ApiReporter;
