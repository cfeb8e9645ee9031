import type { Database } from '../database.ts';
/** What goes of registered runs. At least one of the two is to be given. */
export interface PlanKeep {
    /** Only runs that started before this time (RFC 3339 with zone). */
    readonly before?: string;
    /** The newest so many runs of each plan stay, however old. */
    readonly keepLast?: number;
}
/** How many rows went. */
export interface Pruned {
    readonly tasks: number;
    readonly runs: number;
}
/** Removes ended runs with their tasks and logs, oldest first, in short statements. A run with a task that awaits approval stays, and so does that task. */
export declare function prunePlans(database: Database, keep: PlanKeep): Promise<Pruned>;
/** Removes tasks of runs that nobody registered, listed before a time; answers how many. */
export declare function pruneLooseTasks(database: Database, before: string): Promise<number>;
