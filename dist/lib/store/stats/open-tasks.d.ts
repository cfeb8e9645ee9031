import type { Database } from '../database.ts';
/** How many tasks are in each open state, zero where none is. Walks the index of states over the open ones alone. */
export declare function openTasks(database: Database): Promise<ReadonlyMap<string, number>>;
