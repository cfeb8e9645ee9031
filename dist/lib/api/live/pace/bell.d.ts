import type { Clock } from '../../../system/clock.ts';
/** Why a wait is over: somebody rang, nobody did for as long as was given, or there is nothing to wait for any more. */
export type Woken = 'rung' | 'quiet' | 'ended';
/** Wakes one waiter. A ring that nobody waits for is kept for the next wait. */
export interface Bell {
    ring(): void;
    /** Every wait, now and later, is over at once. */
    end(): void;
    wait(ms: number): Promise<Woken>;
}
/** A bell whose patience goes by the clock. */
export declare function createBell(clock: Clock): Bell;
