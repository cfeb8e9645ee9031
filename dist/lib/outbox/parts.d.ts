import type { Database } from '../store/database.ts';
import type { Clock } from '../system/clock.ts';
import type { Carrier } from './carrier.ts';
import type { CarriedTry } from './carry.ts';
/** What an outbox works with. */
export interface OutboxParts {
    readonly database: Database;
    readonly clock: Clock;
    readonly carriers: readonly Carrier[];
    /** Hears of what went wrong here, not at the other side; it is tried again. */
    readonly onFailure: (thrown: unknown) => void;
    readonly onCarried?: (carried: CarriedTry) => void;
    /** Passed before each look; what it rejects with is nobody's fault here, and the look is left out. */
    readonly gate?: () => Promise<void> | undefined;
    /** Longest time between two looks, ms; 5 s where not given. */
    readonly everyMs?: number;
    /** Deliveries under way at one time; 8 where not given. */
    readonly atOnce?: number;
    /** Of those, how many of one lane; 2 where not given. */
    readonly perLane?: number;
    /** From 0 to 1. */
    readonly random?: () => number;
}
