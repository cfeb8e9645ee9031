import type { Row } from '../../database.ts';
import type { Tables } from '../../tables.ts';
import type { EngineSql } from '../engine-sql.ts';
/** A job that the queue gave: `json` as its worker gets it, absent where more is to be looked at before anybody gets it. */
export interface NextJob {
    readonly id: string;
    readonly lane: string;
    readonly json?: string;
}
/** What a quick take is made of, all SQL. */
export interface QuickTake {
    /** A query for `lane`s in order. */
    readonly lanes: string;
    readonly ticket: string;
    readonly lockMs: string;
    /** The worker's id, and what it is a column of: one row. */
    readonly worker: {
        readonly id: string;
        readonly from: string;
    };
}
/**
 * SQL of parts of WITH that claim a job in the queue and give it to a worker: `c` is what the queue gave, `n` the job where all is as usual.
 * What was lost, refused or cancelled before, or is locked by somebody else now, is left to the careful way.
 */
export declare function quickTakeSql(tables: Tables, engine: EngineSql, { lanes, ticket, lockMs, worker }: QuickTake): string;
/** Columns that `toNextJob` reads, over `c` and `n`. */
export declare const NEXT_JOB = "c.id AS next_id, c.lane AS next_lane, n.json AS next_json";
/** The job in a row of `NEXT_JOB`; undefined where the queue gave none. */
export declare function toNextJob({ next_id, next_lane, next_json }: Row): NextJob | undefined;
