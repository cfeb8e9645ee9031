import type { Database } from '../database.ts';
import { type FleetRunKey, type LeasedRun } from './fleet-run.ts';
/** Who drives runs, and for how long nobody else may after each sign of life. */
export interface LeaseHolder {
    /** Names one server process. */
    readonly coordinator: string;
    readonly leaseMs: number;
}
/**
 * Takes runs that nobody drives, the oldest first: new ones whose group is free, and those whose server fell silent. Never waits for
 * another server.
 */
export declare function takeFleetRuns(database: Database, { coordinator, leaseMs }: LeaseHolder, most: number): Promise<readonly LeasedRun[]>;
/** A run as one server has it. */
export type HeldRun = FleetRunKey & {
    readonly epoch: number;
};
/** Keeps the leases of runs that a server drives; answers which of them are still its own. */
export declare function renewLeases(database: Database, { coordinator, leaseMs }: LeaseHolder, held: readonly HeldRun[]): Promise<readonly HeldRun[]>;
/** Gives up a run, so that any server takes it at once. */
export declare function leaveFleetRun(database: Database, { run_id, attempt, epoch }: HeldRun): Promise<void>;
/** Notes that a run has ended and everybody was told; nobody takes it again, and its group and its locks are free. */
export declare function endFleetRun(database: Database, { run_id, attempt, epoch }: HeldRun): Promise<void>;
