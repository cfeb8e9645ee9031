import type { Database } from '../../database.ts';
import { type Finish, type Finished } from './finish-job.ts';
/** A queue in the same database, as SQL; every argument is SQL, too. */
export interface EngineSql {
    /** A query that ends a job in the queue; no row where its lock was lost. `from`: what `lane` and `id` are columns of. */
    end(from: string, lane: string, id: string, token: string): string;
    /** A query that claims a job of the first of the lanes that has one: its `id`, text, and `lane`. `lanes`: a query for `lane`s in order. */
    claim(lanes: string, token: string, lockMs: string): string;
}
/** What is asked for with the end of a job. */
export interface NextWish {
    /** Proves that the next job is the worker's. */
    readonly ticket: string;
    readonly lockMs: number;
}
/** A job that the queue gave: `json` as its worker gets it, absent where more is to be looked at before anybody gets it. */
export interface NextJob {
    readonly id: string;
    readonly lane: string;
    readonly json?: string;
}
/**
 * Ends a job and gives its worker the next, in the tables and in the queue, all in one statement; undefined where the ticket is not the
 * newest. It never waits for another job than the one that ended. Where `isFirst` is false nothing was done.
 */
export declare function finishAndTake(database: Database, engine: EngineSql, finish: Finish, wish: NextWish): Promise<(Finished & {
    readonly next: NextJob | undefined;
}) | undefined>;
