import type { Place } from '../approvals/waiting-task.ts';
import type { Database } from '../database.ts';
import { type OutboxEvent } from './outbox-event.ts';
/** Events that are this transaction's until it ends. */
export interface TakenEvents {
    /** All that were taken, oldest first. */
    readonly ids: readonly number[];
    /** Those of them that are still kept. */
    readonly events: readonly OutboxEvent[];
}
/** Takes the oldest events that nobody else is looking at, and that are due at a time (RFC 3339). */
export declare function takeEvents(place: Place, limit: number, now: string): Promise<TakenEvents>;
/** Takes events out of the outbox for good. */
export declare function dropEvents(place: Place, ids: readonly number[]): Promise<void>;
/** Leaves an event alone for a while (5 s, doubled each time, at most an hour) from a time on (RFC 3339). */
export declare function putOffEvent(database: Database, id: number, now: string): Promise<void>;
