import { Cron } from 'croner';
import type { ScheduleRule } from './rule.ts';
/** A moment at which a plan is to be started, ms since the epoch, and the entry that says so. */
export interface DueTime {
    readonly at: number;
    readonly rule: ScheduleRule;
}
/** When a plan is due, over all entries of its `schedule`. Where two fall on one moment the first one counts. */
export interface DueTimes {
    /** The first time after `ms`; undefined where there is none. */
    after(ms: number): DueTime | undefined;
    /** The times after `from` and not after `to`, newest first, `most` at most. */
    between(from: number, to: number, most: number): DueTime[];
}
/** The due times of checked entries. */
export declare function createDueTimes(rules: readonly ScheduleRule[]): DueTimes;
/**
 * A cron time as croner reads it, never started. One that names its hours and minutes runs once where the clock is put forward over it (right
 * after the gap) and once where it stands twice (the first time); one with `*` or `/` there follows the hours that really pass.
 */
export declare function createCron(text: string, timezone: string): Cron;
