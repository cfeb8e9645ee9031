import { Cron } from 'croner';
import { isoTime } from '../../system/clock.js';
/** The due times of checked entries. */
export function createDueTimes(rules) {
    const crons = rules.map((rule) => ({ rule, cron: createCron(rule.cron, rule.timezone) }));
    const pick = (timeOf, isBetter) => crons.reduce((best, { rule, cron }) => {
        const at = timeOf(cron)?.getTime();
        return at !== undefined && (best === undefined || isBetter(at, best.at)) ? { at, rule } : best;
    }, undefined);
    // croner counts what lies earlier in the same second, so a millisecond later is "not after".
    const notAfter = (ms) => pick((cron) => cron.previousRuns(1, isoTime(ms + 1))[0], (one, best) => one > best);
    return {
        after: (ms) => pick((cron) => cron.nextRun(isoTime(ms)), (one, best) => one < best),
        between: (from, to, most) => {
            const found = [];
            for (let due = notAfter(to); due && due.at > from && found.length < most; due = notAfter(due.at - 1)) {
                found.push(due);
            }
            return found;
        },
    };
}
/**
 * A cron time as croner reads it, never started. One that names its hours and minutes runs once where the clock is put forward over it (right
 * after the gap) and once where it stands twice (the first time); one with `*` or `/` there follows the hours that really pass.
 */
export function createCron(text, timezone) {
    return new Cron(text, { timezone, mode: '5-part', fixedTimeRule: 'no-wildcard', paused: true });
}
