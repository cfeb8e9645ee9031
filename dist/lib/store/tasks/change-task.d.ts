import type { Database, Queryable } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
import type { StoredTask, TaskFields } from './create-task.ts';
/** One change of one task, made only if everything it asks for holds. */
export interface TaskChange extends Author {
    readonly id: number;
    /** Word for the history: `updated`, `approved`, `rejected`, `cancelled`. */
    readonly action: string;
    /** Fields to set; null clears. A new status must be a legal next one of the stored status, or the same. */
    readonly patch: TaskFields;
    /** The stored status must be one of these. */
    readonly from?: readonly string[];
    /** The stored version must be this one. */
    readonly version?: number;
    /** The task must belong to this owner. */
    readonly owner?: string;
    /**
     * True for what was judged to be a person's decision. Without it a task that waits for one cannot leave that state or be called decided,
     * and what was decided stays.
     */
    readonly decides: boolean;
    /** Sets the end and the duration where they are not known yet. */
    readonly finish?: boolean;
}
/** What came of a change; `task` is the stored task after it, changed or not. */
export type ChangeOutcome = {
    readonly kind: 'changed' | 'same';
    readonly task: StoredTask;
} | {
    readonly kind: 'illegal' | 'stale' | 'foreign' | 'undecided';
    readonly task: StoredTask;
} | {
    readonly kind: 'missing';
};
/** Compares and sets in one statement: the row is locked, judged as it is then, and changed or left alone. */
export declare function changeTask(database: Pick<Database, 'schema'> & Queryable, change: TaskChange): Promise<ChangeOutcome>;
