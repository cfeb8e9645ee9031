import type { Database } from '../../store/database.ts';
import { type Topic } from '../../store/events/channels.ts';
import type { Clock } from '../../system/clock.ts';
/** Tells other servers on the same database that there is something to read. */
export interface Announcer {
    /** Never waits, never throws. Many calls at once are one notice. */
    announce(topic: Topic): void;
    close(): Promise<void>;
}
/** An announcer; an embedded database has no other server, so nothing is told. */
export declare function createAnnouncer({ database, clock }: {
    database: Database;
    clock: Clock;
}): Announcer;
