import type { Database } from '../../store/database.ts';
import { type Clock } from '../../system/clock.ts';
/** Removes what has expired by itself (kept answers, tokens of CI jobs, one-time links, workers that went), every ten minutes until it is stopped. */
export declare function createHousekeeping(database: Database, clock: Clock, onFailure: (thrown: unknown) => void): {
    stop(): Promise<void>;
};
