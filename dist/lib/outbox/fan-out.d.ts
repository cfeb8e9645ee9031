import type { Database } from '../store/database.ts';
import { type Clock } from '../system/clock.ts';
import type { Carrier } from './carrier.ts';
/** What turns events into deliveries. */
export interface FanOut {
    readonly database: Database;
    readonly clock: Clock;
    readonly carriers: readonly Carrier[];
    /** Hears of an event for which nobody could be found; it is tried again later. */
    readonly onFailure: (thrown: unknown) => void;
}
/** Makes the deliveries of every event that nobody has looked at, each event once, however many servers do it at one time. */
export declare function fanOut(world: FanOut, isStopped: () => boolean): Promise<void>;
/** Lanes of different ways out are different lanes. */
export declare function laneOf(kind: string, lane: string): string;
/** A name for what is told to one target of one event. */
export declare function newMessageId(): string;
