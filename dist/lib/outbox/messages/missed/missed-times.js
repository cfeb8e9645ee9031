import { createDueTimes } from '../../../plan/schedule/due-times.js';
/** GitHub starts scheduled workflows late when many want to: so long after its time nothing is missed yet, ms. */
export const GRACE_MS = 2 * 3_600_000;
const DAY_MS = 86_400_000;
/** A plan that did not start for so long is taken for gone. */
const GIVEN_UP_MS = 7 * DAY_MS;
/** A plan for every five minutes is not told of every five minutes. */
const AGAIN_MS = DAY_MS;
const MOST_TIMES = 100;
/**
 * The newest time of a plan that is to be told as missed, and how many there were since something was last told or started; undefined where
 * nothing is. Told at the first, and then once a day for a week.
 */
export function missedTimes(times, { lastStart, lastMissed = 0 }, now) {
    const first = times.after(lastStart);
    const until = now - GRACE_MS;
    if (first === undefined || first.at > until || until - first.at > GIVEN_UP_MS)
        return undefined;
    const missed = times.between(Math.max(lastStart, lastMissed), until, MOST_TIMES);
    const [newest] = missed;
    if (newest === undefined || (lastMissed > lastStart && newest.at - lastMissed < AGAIN_MS))
        return undefined;
    return { at: newest.at, times: missed.length };
}
/** The due times of checked rules; undefined where there are none, or one is no time. */
export function dueTimesOf(rules) {
    if (rules.length === 0)
        return undefined;
    try {
        return createDueTimes(rules);
    }
    catch {
        return undefined;
    }
}
