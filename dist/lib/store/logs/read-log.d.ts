import type { Database } from '../database.ts';
/** Where a task's log stands. */
export interface LogState {
    /** Status of the task. */
    readonly status: string;
    /** Bytes of the log; 0 where there is none. */
    readonly bytes: number;
    /** For how long neither the task nor its log changed, in ms. */
    readonly quietMs: number;
}
/** Where the logs of some tasks stand, by task id; a task that is not there is left out. Costs two index reads a task. */
export declare function logStates(database: Database, ids: readonly number[]): Promise<ReadonlyMap<number, LogState>>;
/**
 * The bytes of a log from one offset up to (not including) another, piece by piece, never more than 256 KiB at a time in memory.
 * Ends early where the log does.
 */
export declare function readLog(database: Database, { task, from, to }: {
    readonly task: number;
    readonly from: number;
    readonly to: number;
}): AsyncGenerator<Buffer>;
