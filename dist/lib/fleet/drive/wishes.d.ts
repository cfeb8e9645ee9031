import type { Database } from '../../store/database.ts';
import type { FleetRunKey } from '../../store/fleet-runs/fleet-run.ts';
import type { Clock } from '../../system/clock.ts';
/** What people ask of a run while it is driven. */
export interface Wishes {
    /** Aborted where it is to be cancelled; the reason says why. */
    readonly cancelled: AbortSignal;
    /** Looks, unless it did a moment ago. */
    look(): Promise<void>;
}
/** Wishes nobody looked at yet. */
export declare function createWishes(database: Database, run: FleetRunKey, clock: Clock): Wishes;
