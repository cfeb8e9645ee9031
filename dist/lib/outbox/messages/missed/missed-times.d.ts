import { createDueTimes, type DueTimes } from '../../../plan/schedule/due-times.ts';
/** GitHub starts scheduled workflows late when many want to: so long after its time nothing is missed yet, ms. */
export declare const GRACE_MS: number;
/** What a plan's times are compared with; ms since the epoch. */
export interface Starts {
    readonly lastStart: number;
    readonly lastMissed: number | undefined;
}
/**
 * The newest time of a plan that is to be told as missed, and how many there were since something was last told or started; undefined where
 * nothing is. Told at the first, and then once a day for a week.
 */
export declare function missedTimes(times: DueTimes, { lastStart, lastMissed }: Starts, now: number): {
    readonly at: number;
    readonly times: number;
} | undefined;
/** The due times of checked rules; undefined where there are none, or one is no time. */
export declare function dueTimesOf(rules: Parameters<typeof createDueTimes>[0]): DueTimes | undefined;
