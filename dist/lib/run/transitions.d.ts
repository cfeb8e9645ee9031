import type { TaskStatus } from './status.ts';
/** Where a task may go next. What is not here never happens, whoever asks: the API refuses it, and a record that says so is damaged. */
export declare const TRANSITIONS: Readonly<Record<TaskStatus, readonly TaskStatus[]>>;
/** Every state a task may reach from one, in any number of steps: for a report that tells only where it arrived. */
export declare function reachableFrom(status: TaskStatus): readonly TaskStatus[];
