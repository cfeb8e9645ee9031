import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import { type Registration, type RunContext } from './registration.ts';
import { type TaskState } from './task-state.ts';
/** How a run ended, as the API takes it. */
export interface RunEnd {
    readonly status: Run['status'];
    readonly reason: string | null;
    readonly finished_at: string | null;
    readonly duration_ms: number | null;
    readonly notes: Run['notes'];
}
/** Everything the API must know of a run so far. */
export interface Reports {
    readonly registration: Registration;
    /** The newest state of each task, in plan order. */
    readonly puts: readonly TaskState[];
    /** Undefined while the run goes on. */
    readonly end: RunEnd | undefined;
}
/** What the events of one run (a journal) tell the API. Undefined for an empty list. */
export declare function toReports(events: Iterable<RunEvent>, context?: RunContext): Reports | undefined;
/** What a run, as it stands, tells the API. */
export declare function reportsOf(run: Run, context?: RunContext): Reports;
/** How a run ended; undefined while it goes on. */
export declare function runEnd(run: Run): RunEnd | undefined;
