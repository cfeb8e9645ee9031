import type { Database } from '../database.ts';
/** What to count: tasks and runs that started in a span of time (RFC 3339 with zone), of one plan or of all; `task` counts one task alone. */
export interface StatsRange {
    readonly since: string;
    readonly until?: string;
    readonly plan?: string;
    readonly task?: string;
}
/** Most tasks that are counted: the newest. Where there are more, `since` of the answer says from when on. */
export declare const MOST_TASKS = 100000;
/**
 * The numbers as JSON text. Reads the tasks of the span along the index of newest first, 100,000 at most (well under a second), and the
 * events of those that were decided. What an attempt carried over from the one before is counted where it ran.
 */
export declare function readStats(database: Database, { since, until, plan, task }: StatsRange): Promise<string>;
