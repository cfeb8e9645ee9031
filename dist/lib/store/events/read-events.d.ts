import type { Database } from '../database.ts';
/** One event with the row it is about as that stands now; of several events about one row only the newest has it. */
export interface StoredEvent {
    readonly id: number;
    readonly kind: 'task' | 'run';
    /** Names the row: the same for all events about it. */
    readonly key: string;
    readonly run_id: string;
    readonly plan: string | null;
    readonly task: string | null;
    /** Status the row has now. */
    readonly status: string | null;
    /** The row as callers see it, on one line; null where a newer event of this answer has it, or where the row is gone. */
    readonly json: string | null;
}
/** Which events to read. */
export interface EventRange {
    /** Only those with a higher id. */
    readonly after: number;
    /** And these, if they are there by now. */
    readonly late?: readonly number[];
}
/** Most events of one reading beyond the late ones: as many as this means there are more. */
export declare const EVENTS_PER_READ = 500;
/** Events of a range in the order of their ids, at most EVENTS_PER_READ beside the late ones. Costs two index reads an event. */
export declare function readEvents(database: Database, { after, late }: EventRange): Promise<readonly StoredEvent[]>;
/** Lowest and highest id there is, 0 where there is none. */
export interface EventBounds {
    readonly oldest: number;
    readonly newest: number;
}
/** Between which ids the stored events are. Costs two index reads. */
export declare function eventBounds(database: Database): Promise<EventBounds>;
/** Ids among the last 1,000 up to `newest` that no stored event has: taken by transactions that are still open, or were rolled back. */
export declare function missingIds(database: Database, { oldest, newest }: EventBounds): Promise<readonly number[]>;
