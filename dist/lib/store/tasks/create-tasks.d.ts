import type { Database, Queryable } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
import type { StoredTask, TaskFields } from './create-task.ts';
/** Adds many tasks and their first events in one statement; the answers are in the order of `all`. One that cannot be stored stops all. */
export declare function createTasks(database: Pick<Database, 'schema'> & Queryable, all: readonly TaskFields[], author: Author & {
    readonly owner: string | null;
}): Promise<readonly StoredTask[]>;
