import type { Database, Queryable } from '../database.ts';
/** How the tasks of a plan went in its newest `runs` runs, as JSON text: at most 200 tasks, those that failed before others. */
export declare function planHistory(database: Pick<Database, 'schema'> & Queryable, plan: string, runs: number): Promise<string>;
