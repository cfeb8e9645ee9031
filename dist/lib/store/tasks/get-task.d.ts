import type { Database, Queryable } from '../database.ts';
import type { StoredTask } from './create-task.ts';
/** A task, and whether the fleet does its run. */
export interface FoundTask extends StoredTask {
    readonly isOfFleet: boolean;
}
/** One task by its id, or undefined. */
export declare function getTask(database: Pick<Database, 'schema'> & Queryable, id: number): Promise<FoundTask | undefined>;
