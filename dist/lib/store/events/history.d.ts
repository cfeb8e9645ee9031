import type { Database } from '../database.ts';
/** The changes of a task, oldest first, as a JSON array in text; undefined where there never was such a task. */
export declare function taskHistory(database: Database, id: number): Promise<string | undefined>;
