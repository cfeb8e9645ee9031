import type { Database } from '../database.ts';
import { type LockedTask, type Place } from './waiting-task.ts';
/** What a sweep did; `more` is true where there may be more. */
export interface SweptApprovals {
    readonly expired: number;
    readonly reminded: number;
    readonly more: boolean;
}
/** Ends a locked task whose time is over as its policy says. */
export declare function expireTask(place: Place, task: LockedTask): Promise<void>;
/**
 * Ends what nobody decided in time, and says once of what waits long that it does, by the database's clock. Any number of servers may sweep
 * at one time: each task is locked and looked at again, so that it ends once.
 */
export declare function sweepApprovals(database: Database): Promise<SweptApprovals>;
