import type { Database } from '../../database.ts';
/** When a run counts as lost, and how many are looked at in one transaction. */
export interface SweepLimits {
    /** Without a sign of life for so long by the database's clock, ms. */
    readonly silentMs: number;
    readonly atOnce?: number;
}
/** What a sweep did. */
export interface Swept {
    readonly runs: number;
    readonly tasks: number;
    /** True where there may be more. */
    readonly more: boolean;
}
/**
 * Gives up runs that fell silent: failed with reason `lost`, ended when last heard of, and their open tasks with them. One that somebody
 * asked to cancel, and that nobody is alive to cancel, is cancelled, also where it awaited approval. Any number of servers may sweep at
 * one time: each run is one server's.
 */
export declare function sweepLostRuns(database: Database, { silentMs, atOnce }: SweepLimits): Promise<Swept>;
