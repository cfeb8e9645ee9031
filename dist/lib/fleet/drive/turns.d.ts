import { type Clock } from '../../system/clock.ts';
import type { AfterTurn } from './take-turn.ts';
/** Turns taken one after the other, until the last. */
export interface Turns {
    /** Asks for a turn soon. Never waits, never throws. */
    wake(): void;
    /** Takes turns until one is the last, and answers how it was; rejects with what a turn throws. */
    take(turn: () => Promise<AfterTurn>): Promise<Exclude<AfterTurn, 'on'>>;
}
/** Turns that end as `lost` where `dropped` aborts. `leastMs` says after each how long the next one is not to come, for more to be in it. */
export declare function createTurns(clock: Clock, dropped: AbortSignal, leastMs?: () => number): Turns;
