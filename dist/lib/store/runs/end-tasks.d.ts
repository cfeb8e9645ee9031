import type { Database, Queryable } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
import type { RunKey } from './run-row.ts';
/** A run whose open tasks nobody works on any more, and when it was last heard of: RFC 3339 with zone. */
export interface DeadRun extends RunKey {
    readonly ended_at: string;
}
/**
 * `lost`: what ran has failed, what waited for its turn is skipped, both with reason `lost`, which says that it is an assumption: the run
 * itself may correct it. What awaits approval stays. `cancelled`: a person ended it all.
 */
type Cause = 'lost' | 'cancelled';
/** Ends the open tasks of dead runs, and writes their events; answers how many. Rows of clients that register no run are left alone. */
export declare function endTasks(database: Pick<Database, 'schema'> & Queryable, runs: readonly DeadRun[], cause: Cause, author: Author): Promise<number>;
export {};
