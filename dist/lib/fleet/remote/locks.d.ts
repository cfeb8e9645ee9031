import type { Database } from '../../store/database.ts';
import type { HeldRun } from '../../store/fleet-runs/leases.ts';
import type { RemoteTask } from './remote-tasks.ts';
/** Tasks that have the named locks they need, and those that wait for one. */
export interface Locked {
    readonly ready: readonly RemoteTask[];
    readonly waiting: readonly RemoteTask[];
}
/** Takes the locks of tasks, across all runs of the database; one that waits says so once. Undefined where the run is another server's. */
export declare function withTheirLocks(database: Database, run: HeldRun, tasks: readonly RemoteTask[]): Promise<Locked | undefined>;
