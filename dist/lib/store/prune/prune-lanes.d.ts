import type { Database } from '../database.ts';
/** Forgets the lanes that no job names any more; answers how many. A run that needs one again makes it again. */
export declare function pruneLanes(database: Database): Promise<number>;
