import type { Database, Queryable } from '../database.ts';
/** Rows one statement removes, so that none takes long and no lock is held for long. */
export declare const PRUNE_BATCH = 1000;
/** Never removed, however old: somebody is still to decide. */
export declare const DECIDED = "t.status <> 'awaiting_approval' AND t.approval_state IS DISTINCT FROM 'pending'";
/** How many tasks listed before a time (RFC 3339 with zone) \`pruneTasks\` would remove. */
export declare function countPrunable(database: Database, before: string): Promise<number>;
/**
 * Removes tasks listed before a time with their logs, in batches, each a transaction of its own; answers how many. Rows that others
 * hold are left to the next batch, or to them. History stays until its own time is over.
 */
export declare function pruneTasks(database: Database, before: string): Promise<number>;
/** Removes ended runs that started before a time and have no tasks left; answers how many. */
export declare function pruneEmptyRuns(database: Database, before: string): Promise<number>;
/** Runs a DELETE ... RETURNING and answers how many rows it removed. */
export declare function deleteCounted(database: Queryable, { name, text, values }: {
    readonly name: string;
    readonly text: string;
    readonly values: readonly unknown[];
}): Promise<number>;
