import type { Clock } from '../../system/clock.ts';
/** A clock whose timers all end at once. */
export interface HeldClock extends Clock {
    /** None of its timers falls due any more. */
    letGo(): void;
}
/** A clock like another: where a run is dropped, what its engine waits for must not keep it, or the process. */
export declare function createHeldClock(clock: Clock): HeldClock;
