import type { ApprovalState, TaskStatus } from '../../run/status.ts';
import type { Database, Queryable } from '../database.ts';
/** Which tasks a list holds: a name that is absent does not filter, several values of one are an "or". Times are RFC 3339 with zone. */
export interface TaskFilter {
    readonly run_id?: string;
    readonly attempt?: number;
    readonly status?: readonly TaskStatus[];
    readonly task?: readonly string[];
    readonly approval_state?: ApprovalState;
    readonly since?: string;
    readonly until?: string;
}
/** Where a page begins: after this row. `listed_at` has microseconds, as Postgres keeps it. */
export interface TaskPosition {
    readonly listed_at: string;
    readonly id: number;
}
/** A page, newest first: the JSON array as text, and where the next one begins. */
export interface TaskPage {
    readonly items: string;
    readonly next: TaskPosition | null;
}
/**
 * The newest tasks that pass the filter, at most `limit`, from `after` on. The same cost at any depth and any size of the table: each
 * branch walks one index in order and stops after a page.
 */
export declare function listTasks(database: Pick<Database, 'schema'> & Queryable, filter: TaskFilter, limit: number, after?: TaskPosition): Promise<TaskPage>;
