import type { Tables } from '../tables.ts';
/** SQL for a run of the alias `r` as JSON text, every field present, with the counts of its tasks. */
export declare function runJson(tables: Tables): string;
/** The same with graph, plan text, tasks in the order they were made, and all attempts of the run. */
export declare function runDetailJson(tables: Tables): string;
