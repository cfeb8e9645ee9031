import type { Database } from '../database.ts';
/** Removes events from before a time (RFC 3339 with zone), which are also the history of tasks; answers how many. */
export declare function pruneEvents(database: Database, before: string): Promise<number>;
/** Removes whole logs that began before a time, of tasks that ended; answers how many. Their tasks stay. */
export declare function pruneLogs(database: Database, before: string): Promise<number>;
