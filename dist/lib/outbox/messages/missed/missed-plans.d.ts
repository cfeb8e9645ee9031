import type { Database } from '../../../store/database.ts';
import { type Clock } from '../../../system/clock.ts';
/** What looks for plans that a CI service did not start at their time. */
export interface MissedPlans {
    /** Looks once; answers how many were found. Any number of servers may look at one time. */
    look(): Promise<number>;
}
/** Makes it; the times of a plan are worked out once for each text it has. */
export declare function createMissedPlans(database: Database, clock: Clock): MissedPlans;
