import type { Database } from '../database.ts';
import type { Author } from '../events/event-sql.ts';
import { type AppendOutcome } from '../logs/append-log.ts';
import type { StoredTask } from './create-task.ts';
import { type TaskPut } from './fold-puts.ts';
/** Who reports. */
export interface Reporter extends Author {
    /** The run must belong to this owner, where there is one. */
    readonly owner: string | null;
    /** True where the caller may decide approvals; without it, or where there is a policy, a task that waits for one cannot leave that state. */
    readonly decides: boolean;
}
/** A report that may bring the next piece of the task's output along. */
export interface TaskReport extends TaskPut {
    readonly log?: {
        readonly seq: number;
        readonly text: string;
    };
    /** What the task says of its approval policy. */
    readonly approval?: unknown;
}
/**
 * What came of a report. `same`: nothing new, or older than what is stored, or against what a person decided. `log` is what came of the
 * piece of output, which is kept wherever the task is there and not refused.
 */
export type PutOutcome = {
    readonly kind: 'made' | 'changed' | 'same' | 'undecided';
    readonly task: StoredTask;
    readonly log?: AppendOutcome;
} | {
    readonly kind: 'unregistered' | 'foreign';
};
/**
 * Puts many tasks in one statement (one more for each that is named again where that cannot be foreseen): what is not there is made, what
 * is there goes forward along any legal path. Those who report of one run take turns, so that no two ever make the same task. Output that
 * comes along is stored in one statement more. All or nothing is stored; the answers are in the order of `puts`.
 */
export declare function putTasks(database: Database, reports: readonly TaskReport[], reporter: Reporter): Promise<readonly PutOutcome[]>;
