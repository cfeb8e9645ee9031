import type { Clock } from '../../system/clock.ts';
import { type LiveEvent, type LiveFilter } from './live-event.ts';
import { type Bell } from './pace/bell.ts';
/** What waits for one reader. However slow it is, what waits is bounded: one event for each row, and not more rows than a limit. */
export interface Subscriber {
    readonly bell: Bell;
    /** Takes an event that the filter lets through. */
    offer(event: LiveEvent): void;
    /** These events were read for the reader elsewhere: whether they wait already or are still to come, they are not given again. */
    told(ids: readonly number[]): void;
    /** Drops what waits: the reader is told to read everything anew, and to go on from this id. */
    reset(id: number): void;
    /** What waits, and how many events that are; undefined where nothing does. */
    take(): {
        readonly bytes: Buffer;
        readonly count: number;
    } | undefined;
}
/** Most rows whose changes wait for one reader. */
export declare const QUEUE_LIMIT = 1000;
/**
 * A subscriber with an empty queue. `position` answers the id from which a reader who drops everything goes on: up to there
 * everything was offered, and nothing will be again.
 */
export declare function createSubscriber(clock: Clock, filter: LiveFilter, position: () => number): Subscriber;
