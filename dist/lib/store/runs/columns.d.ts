import type { Tables } from '../tables.ts';
/** Task counts by status of the run `r`, as JSON; states without any are left out. Rows that were only given its name are none of its tasks. */
export declare function countsOf(tables: Tables): string;
/** SQL for a run of the alias `r` as JSON text, every field present, with the counts of its tasks. */
export declare function runJson(tables: Tables): string;
/** The same with graph, plan text, tasks in the order they were made, all attempts of the run, and whether the fleet does it. */
export declare function runDetailJson(tables: Tables): string;
