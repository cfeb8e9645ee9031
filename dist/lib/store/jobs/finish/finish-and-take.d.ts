import type { Database } from '../../database.ts';
import { type NextJob } from '../claim/quick-take.ts';
import { type EngineSql } from '../engine-sql.ts';
import { type Finish, type Finished } from './finish-job.ts';
/** What is asked for with the end of a job. */
export interface NextWish {
    /** Proves that the next job is the worker's. */
    readonly ticket: string;
    readonly lockMs: number;
}
/**
 * Ends a job and gives its worker the next, in the tables and in the queue, all in one statement; undefined where the ticket is not the
 * newest. It never waits for another job than the one that ended. Where `isFirst` is false nothing was done.
 */
export declare function finishAndTake(database: Database, engine: EngineSql, finish: Finish, wish: NextWish): Promise<(Finished & {
    readonly next: NextJob | undefined;
}) | undefined>;
