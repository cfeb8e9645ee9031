import type { Database } from '../database.ts';
/** A job as the queue knows it. */
export interface QueueableJob {
    readonly id: number;
    readonly lane: string;
    readonly priority: number;
}
/** Notes that the queue was told of jobs. */
export declare function markQueued(database: Database, ids: readonly number[]): Promise<void>;
/**
 * Jobs to tell the queue of: those that it was not told of within `ms`, since their server ended between its record and the queue, and
 * those that wait for `againMs` since: a queue may have lost what it was told.
 */
export declare function jobsToQueue(database: Database, { ms, againMs, most }: {
    readonly ms: number;
    readonly againMs: number;
    readonly most: number;
}): Promise<readonly QueueableJob[]>;
/**
 * Takes jobs away from workers that were silent for `ms`: what is to be cancelled is over, the rest waits for another worker. Answers how
 * many.
 */
export declare function takeFromSilent(database: Database, ms: number): Promise<number>;
