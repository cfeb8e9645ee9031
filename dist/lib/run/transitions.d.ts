import type { RunStatus, TaskStatus } from './status.ts';
/** Where a task may go next. What is not here never happens, whoever asks: the API refuses it, and a record that says so is damaged. */
export declare const TRANSITIONS: Readonly<Record<TaskStatus, readonly TaskStatus[]>>;
/** Every state a task may reach from one, in any number of steps: for a report that tells only where it arrived. */
export declare function reachableFrom(status: TaskStatus): readonly TaskStatus[];
/** Where a run may go next by its own report. One that was given up as lost (failed, reason `lost`) may go anywhere: it knows better. */
export declare const RUN_TRANSITIONS: Readonly<Record<RunStatus, readonly RunStatus[]>>;
/** States that are an end. */
export declare const RUN_ENDS: readonly RunStatus[];
