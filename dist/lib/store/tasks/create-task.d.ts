import type { Database, Queryable } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
/** A stored task: its JSON text as callers see it, and what the API needs of it without reading that. */
export interface StoredTask {
    readonly json: string;
    readonly id: number;
    readonly version: number;
}
/** What a task is made from: fields of the row, times as RFC 3339 with zone. Checked before. */
export type TaskFields = Readonly<Record<string, unknown>>;
/** Adds one task and its first event in one statement. */
export declare function createTask(database: Pick<Database, 'schema'> & Queryable, fields: TaskFields, author: Author & {
    readonly owner: string | null;
}): Promise<StoredTask>;
