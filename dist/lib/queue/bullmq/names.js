/** BullMQ takes no number for an id of one's own, so ours are told with a word in front. */
export const WORD = 'job-';
/** The name BullMQ knows our job's id by. */
export function engineId(id) {
    return WORD + id;
}
/** Our id of a job that BullMQ gave. */
export function ownId(name) {
    return name.startsWith(WORD) ? name.slice(WORD.length) : name;
}
/** What BullMQ calls every job of ours. */
export const JOB_NAME = 'step';
/** BullMQ's priorities are 1 to 2^21 - 1, and 0 means none, which goes before all; ours have 0 in the middle. */
const MOST = 2 ** 21 - 1;
const MIDDLE = 2 ** 20;
/** Our priority as one of BullMQ's, in the same order; what is further from 0 than a million counts as a million. */
export function enginePriority(priority) {
    return Math.min(MOST, Math.max(1, Math.round(priority) + MIDDLE));
}
/** The same as SQL, of an integer column `priority`. */
export const PRIORITY = `least(${MOST}, greatest(1, priority + ${MIDDLE}))`;
