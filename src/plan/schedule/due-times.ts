import { Cron } from 'croner';
import { isoTime } from '../../system/clock.ts';
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
export function createDueTimes(rules: readonly ScheduleRule[]): DueTimes {
  const crons = rules.map((rule) => ({ rule, cron: createCron(rule.cron, rule.timezone) }));
  const pick = (
    timeOf: (cron: Cron) => { getTime(): number } | null | undefined,
    isBetter: (one: number, best: number) => boolean,
  ) =>
    crons.reduce<DueTime | undefined>((best, { rule, cron }) => {
      const at = timeOf(cron)?.getTime();
      return at !== undefined && (best === undefined || isBetter(at, best.at)) ? { at, rule } : best;
    }, undefined);
  // croner counts what lies earlier in the same second, so a millisecond later is "not after".
  const notAfter = (ms: number): DueTime | undefined =>
    pick(
      (cron) => cron.previousRuns(1, isoTime(ms + 1))[0],
      (one, best) => one > best,
    );
  return {
    after: (ms) =>
      pick(
        (cron) => cron.nextRun(isoTime(ms)),
        (one, best) => one < best,
      ),
    between: (from, to, most) => {
      const found: DueTime[] = [];
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
export function createCron(text: string, timezone: string): Cron {
  return new Cron(text, { timezone, mode: '5-part', fixedTimeRule: 'no-wildcard', paused: true });
}
