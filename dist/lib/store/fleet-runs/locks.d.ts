import type { Database } from '../database.ts';
import type { FleetRunKey } from './fleet-run.ts';
import type { HeldRun } from './leases.ts';
/** Who has a named lock. */
export interface LockOwner extends FleetRunKey {
    readonly name: string;
    readonly task: string;
}
/** What came of asking for locks; `lost` where the run is no longer this server's. */
export type LocksAsked = {
    readonly kind: 'taken' | 'lost';
} | {
    readonly kind: 'held';
    readonly by: LockOwner;
};
/** Takes named locks for a task of a run that is driven, all or none. */
export declare function takeLocks(database: Database, run: HeldRun, task: string, names: readonly string[]): Promise<LocksAsked>;
