import type { Database } from '../database.ts';
/** What there is to do. */
export interface PendingWork {
    /** True where there are events to look at now. */
    readonly events: boolean;
    /** When the next delivery of these kinds is due, ms since the epoch; undefined where none waits. */
    readonly nextDue: number | undefined;
}
/** Looks for work at a time (RFC 3339). Costs two index reads. */
export declare function pendingWork(database: Database, kinds: readonly string[], now: string): Promise<PendingWork>;
/** How much waits, for numbers: events nobody has looked at, and deliveries by kind. */
export interface Backlog {
    readonly events: number;
    readonly deliveries: ReadonlyMap<string, number>;
}
/** Counts what waits. */
export declare function outboxBacklog(database: Database): Promise<Backlog>;
