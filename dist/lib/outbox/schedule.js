const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** How long each try waits for after the one before it failed, ms: the first one not at all. */
export const SCHEDULE_MS = [
    0,
    5 * SECOND_MS,
    5 * MINUTE_MS,
    30 * MINUTE_MS,
    2 * HOUR_MS,
    5 * HOUR_MS,
    10 * HOUR_MS,
];
/** As long as the other side may ask to be left alone. */
export const LONGEST_WAIT_MS = 24 * HOUR_MS;
/** A fifth more or less, so that what failed together does not come back together. */
const JITTER = 0.2;
/** How long to wait after so many failed tries, ms; undefined where that was the last. `asked` is what the other side wants; `chance` is from 0 to 1. */
export function waitAfter(failed, asked, chance) {
    const wait = SCHEDULE_MS[failed];
    if (wait === undefined)
        return undefined;
    const jittered = Math.round(wait * (1 + JITTER * (2 * chance - 1)));
    return Math.max(jittered, Math.min(asked ?? 0, LONGEST_WAIT_MS));
}
