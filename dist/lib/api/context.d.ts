import type { ServerTells } from '../outbox/messages/server-tells.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from '../system/clock.ts';
/** What every handler works with. */
export interface ApiContext {
    readonly database: Database;
    readonly clock: Clock;
    /** Tells live readers, here and on other servers, that events were added. Never waits, never throws. */
    changed(): void;
    /** Absent where this server tells nobody through the notifiers of plans. */
    readonly serverTells?: ServerTells;
    /** Tells those who follow logs that bytes were added. Never waits, never throws. */
    logged(): void;
}
