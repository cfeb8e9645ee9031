import type { RunStatus } from '../../run/status.ts';
import type { Database, Queryable } from '../database.ts';
/** Which runs a list holds: a name that is absent does not filter. Times are RFC 3339 with zone. */
export interface RunFilter {
    readonly run_id?: string;
    /** Name of the plan. */
    readonly plan?: string;
    readonly status?: readonly RunStatus[];
    /** With a task of this name. */
    readonly task?: string;
    readonly branch?: string;
    readonly actor?: string;
    readonly since?: string;
    readonly until?: string;
    /** Words that must all be found in run id, plan, branch or actor, in any case of letters. One page looks at 100,000 runs at most. */
    readonly q?: string;
}
/** Where a page begins: after this row. `at` has microseconds, as Postgres keeps it. */
export interface RunPosition {
    readonly at: string;
    readonly id: number;
}
/** A page, newest first: the JSON array as text, and where the next one begins. */
export interface RunPage {
    readonly items: string;
    readonly next: RunPosition | null;
}
/**
 * The newest runs that pass the filter, at most `limit`, from `after` on; tasks are counted for the runs of the page alone. A search for
 * words or a task looks at `searched` runs at most and says where to go on.
 */
export declare function listRuns(database: Pick<Database, 'schema'> & Queryable, filter: RunFilter, limit: number, after?: RunPosition, searched?: number): Promise<RunPage>;
