import type { Clock } from '../../../system/clock.ts';
/** Does one piece of work as often as it is asked for, but never twice at once and not more often than its pace. */
export interface Pacer {
    /** Asks for the work: at once where it rested long enough. Asking while it waits or runs is asking once for one more time. */
    ask(): void;
    /** Asks after so many ms, in place of an earlier such wish. */
    askLater(ms: number): void;
    /** Forgets every wish. */
    rest(): void;
    /** The same for good, and waits for the work that runs. */
    stop(): Promise<void>;
}
/** A pacer of `everyMs` between two beginnings. What the work throws is its own business: it is dropped. */
export declare function createPacer(options: {
    readonly clock: Clock;
    readonly everyMs: number;
    readonly work: () => Promise<void>;
}): Pacer;
