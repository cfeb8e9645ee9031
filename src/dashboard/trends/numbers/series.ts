import type { DayStats, Stats } from '../../../schema/generated/task-api/api-types.ts';

const DAY_S = 86_400;

/** Numbers by day, one place a day in each list, days without anything included. */
export interface Series {
  /** Midnights of UTC, in seconds. */
  readonly days: readonly number[];
  readonly total: readonly number[];
  readonly failed: readonly number[];
  /** 0 to 1; null where nothing ended. */
  readonly rate: readonly (number | null)[];
  /** ms. */
  readonly p50: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  readonly spent: readonly number[];
  readonly waited: readonly (number | null)[];
  readonly waitedP95: readonly (number | null)[];
}

/** The numbers of runs, or of tasks where one task is looked at; time spent is always that of tasks. */
export function seriesOf(byDay: Stats['by_day'], of: 'runs' | 'tasks'): Series {
  const days = daysBetween(byDay);
  const known = new Map(byDay.map((one) => [secondsOf(one), one]));
  const list = <Value>(read: (day: DayStats) => Value, none: Value): Value[] =>
    days.map((day) => {
      const one = known.get(day);
      return one === undefined ? none : read(one);
    });
  return {
    days,
    total: list((day) => day[of].total, 0),
    failed: list((day) => day[of].failed, 0),
    rate: list((day) => rateOf(day[of]), null),
    p50: list((day) => day[of].p50_ms, null),
    p95: list((day) => day[of].p95_ms, null),
    spent: list((day) => day.tasks.spent_ms, 0),
    waited: list((day) => day.waited_p50_ms, null),
    waitedP95: list((day) => day.waited_p95_ms, null),
  };
}

function rateOf({ succeeded, failed }: DayStats['runs']): number | null {
  return succeeded + failed === 0 ? null : succeeded / (succeeded + failed);
}

function secondsOf({ day }: DayStats): number {
  return Date.parse(`${day}T00:00:00Z`) / 1_000;
}

function daysBetween(byDay: Stats['by_day']): readonly number[] {
  const [first, last] = [byDay[0], byDay.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = secondsOf(first);
  return Array.from({ length: (secondsOf(last) - start) / DAY_S + 1 }, (_, index) => start + index * DAY_S);
}
