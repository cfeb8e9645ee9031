import type { TaskDecided } from './event.ts';
import type { Run, Task } from './run.ts';
import type { ApprovalState, Reason, TaskStatus } from './status.ts';
/** How a task stands after each outcome of a decision. */
export declare const DECIDED_AS: Readonly<Record<NonNullable<TaskDecided['outcome']>, {
    readonly status: TaskStatus;
    readonly reason: Reason | null;
    readonly approval_state: ApprovalState | null;
}>>;
/** A task after a decision on it; one that is counted among several changes nothing but the list of them. */
export declare function decided(task: Task, event: TaskDecided): Task;
/** What people want changed before the run goes on, by step: what the next attempt runs again, and why. */
export declare function changesRequested(run: Run): ReadonlyMap<string, string>;
