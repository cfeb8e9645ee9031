import type { StepGraph } from '../../graph/graph.ts';
import { padEnd, widthOf } from '../../report/text/width.ts';
import { isoTime } from '../../system/clock.ts';

/** A moment at which the plan's own schedule starts it. */
export interface NextTime {
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly cron: string;
  readonly timezone: string;
}

const SHOWN = 3;

/** The next three times of a plan's schedule after `now` (ms); none for a plan without one. What reads cron times is loaded only then. */
export async function nextTimes(graph: StepGraph, now: number): Promise<readonly NextTime[]> {
  if (graph.schedules.length === 0) return [];
  const { createDueTimes } = await import('../../plan/schedule/due-times.ts');
  const times = createDueTimes(graph.schedules);
  const found: NextTime[] = [];
  for (let due = times.after(now); due && found.length < SHOWN; due = times.after(due.at)) {
    found.push({ at: isoTime(due.at), cron: due.rule.cron, timezone: due.rule.timezone });
  }
  return found;
}

/** One line for each time: in its zone, in UTC, and the cron time behind it. */
export function nextTimesLines(times: readonly NextTime[]): string[] {
  const rows = times.map(({ at, cron, timezone }) => [
    `${localTime(at, timezone)} ${timezone}`,
    timezone === 'UTC' ? '' : `${localTime(at, 'UTC')} UTC`,
    cron,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).filter((cell) => cell !== '');
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function localTime(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
