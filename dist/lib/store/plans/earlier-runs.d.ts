import type { Database } from '../database.ts';
import type { FleetRunKey } from '../fleet-runs/fleet-run.ts';
/** An earlier run of a plan, and how long each task took that succeeded in it. */
export interface StoredEarlierRun extends FleetRunKey {
    readonly status: 'succeeded' | 'failed';
    /** RFC 3339. */
    readonly started_at: string;
    /** By the name of the task, ms. */
    readonly durations: Readonly<Record<string, number>>;
}
/** Which runs: those of a plan that began before this one, of `repository` (null: of all). */
export interface EarlierThan extends FleetRunKey {
    readonly plan: string;
    readonly repository: string | null;
}
/** The newest run before this one that succeeded or failed, and the last ten that succeeded; newest first. */
export declare function listEarlierRuns(database: Database, asked: EarlierThan): Promise<readonly StoredEarlierRun[]>;
