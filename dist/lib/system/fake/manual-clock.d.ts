import type { Clock } from '../clock.ts';
/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
    /**
     * Lets `ms` pass: what falls due is called in its order, each at its own time, and what waits for it gets its turn before the next.
     * Resolves when all of it has had its turn.
     */
    advance(ms: number): Promise<void>;
    /** Resolves when something waits for this clock, at once where something does; `advance` before that would go unnoticed. */
    whenAwaited(): Promise<void>;
}
/** A clock that shows `now` (ms since the epoch) and a monotonic time of 0. */
export declare function createManualClock(now?: number): ManualClock;
