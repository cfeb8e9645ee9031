import type { Database } from '../../database.ts';
import { type EngineSql } from '../engine-sql.ts';
import { type NextJob } from './quick-take.ts';
/** Who wants a job. */
export interface ClaimWish {
    /** In the order of looking. */
    readonly lanes: readonly string[];
    /** Id of the worker. */
    readonly worker: string;
    /** Proves from now on that the job is the worker's. */
    readonly ticket: string;
    readonly lockMs: number;
}
/** Claims a job in the queue and gives it to the worker, all in one statement; undefined where the queue has none. */
export declare function claimAndTake(database: Database, engine: EngineSql, { lanes, worker, ticket, lockMs }: ClaimWish): Promise<NextJob | undefined>;
