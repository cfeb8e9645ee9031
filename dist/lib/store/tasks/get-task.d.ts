import type { Database, Queryable } from '../database.ts';
import type { StoredTask } from './create-task.ts';
/** One task by its id, or undefined. */
export declare function getTask(database: Pick<Database, 'schema'> & Queryable, id: number): Promise<StoredTask | undefined>;
