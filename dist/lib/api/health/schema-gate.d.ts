import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
/**
 * What to do about tables that are not there yet: `auto` makes them, `check` refuses to serve and names the command, `off` trusts the
 * host.
 */
export type MigrateMode = 'auto' | 'check' | 'off';
/** Stands before every operation that needs the tables. */
export interface SchemaGate {
    /** Returns at once when the tables are known to be current; throws a Problem 503 while they are not. */
    pass(): Promise<void> | undefined;
    /** Looks afresh: undefined where the tables are current, else the sentence that says what to do. */
    fault(): Promise<string | undefined>;
}
/** The gate of one database; nothing is asked of it before the first request. */
export declare function createSchemaGate(database: Database, mode: MigrateMode, clock: Pick<Clock, 'monotonic'>): SchemaGate;
