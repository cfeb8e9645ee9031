import type { Place } from '../approvals/waiting-task.ts';
/**
 * Notes on a task that people have been told that it waits. No change of the task: its version stays, so that whoever decides on what they
 * were shown is not told that it is another now.
 */
export declare function stampNotified(place: Place, taskId: number): Promise<void>;
/** Whether a run asks for any notifier; asked before the run itself is read. */
export declare function hasNotifiers(place: Place, runId: string, attempt: number): Promise<boolean>;
/** What an event of the history says beside itself; null where it is gone or says nothing. */
export declare function changesOf(place: Place, eventId: number): Promise<unknown>;
