import { type LockedTask, type Place } from './waiting-task.ts';
/** A request for a decision as somebody has seen it named. */
export interface RequestName {
    readonly run_id: string;
    readonly attempt: number;
    readonly task: string;
}
/** The task that was seen, and the row that stands for it now: that of the run's newest attempt. No lock is taken. */
export interface FoundRequest {
    readonly given: LockedTask;
    readonly current: LockedTask;
}
/** Finds what a name means; of tasks of no registered run the newest by that name. Undefined where there is none. */
export declare function findRequest(place: Place, { run_id, attempt, task }: RequestName): Promise<FoundRequest | undefined>;
/** Whether a task was changed in what a decision is about since its version `seen`: approvals that were counted and messages that were sent are not. */
export declare function isChangedSince(place: Place, id: number, seen: number): Promise<boolean>;
