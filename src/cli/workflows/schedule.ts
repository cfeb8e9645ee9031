import type { ScheduleRule } from '../../plan/schedule/rule.ts';
import { expressionText, quoted } from './yaml-text.ts';

/** When GitHub starts a plan. */
export interface Schedule {
  /** Entries of `on.schedule`; none where GitHub can keep none of the times. */
  readonly lines: readonly string[];
  /** Expressions for the params an entry gives, each false for every other entry. */
  readonly params: readonly string[];
  /** What GitHub cannot keep, a sentence each. */
  readonly notes: readonly string[];
}

/** A plan's own times as GitHub can keep them. */
export function githubSchedule(rules: readonly ScheduleRule[]): Schedule {
  const known = rules.flatMap((rule) => {
    const cron = githubCron(rule.cron);
    return cron === undefined ? [] : [{ ...rule, cron }];
  });
  return {
    lines: known.flatMap(({ cron, timezone }) => entry(cron, timezone)),
    params: known.filter(({ params }) => Object.keys(params).length > 0).map(paramsOf),
    notes: [...rules.flatMap(noteOf), ...ambiguous(known)],
  };
}

/** A time of its own for a plan that names none: each night, at a minute that few others take. */
export function nightly(plan: string): Schedule {
  const sum = [...plan].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  // The full and the half hour are when GitHub has most to start, and starts late.
  const minute = 5 + (sum % 20);
  return { lines: entry(`${minute} 2 * * *`, 'UTC'), params: [], notes: [] };
}

function entry(cron: string, timezone: string): string[] {
  const lines = [`- cron: ${quoted(cron)}`];
  return timezone === 'UTC' ? lines : [...lines, `  timezone: ${quoted(timezone)}`];
}

function paramsOf({ cron, params }: ScheduleRule): string {
  return `github.event.schedule == ${expressionText(cron)} && ${expressionText(JSON.stringify(params))}`;
}

const NICKNAMES: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const DAYS = 'SUN|MON|TUE|WED|THU|FRI|SAT';
const FIELDS = [
  field('[0-9]|[1-5][0-9]'),
  field('[0-9]|1[0-9]|2[0-3]'),
  field('[1-9]|[12][0-9]|3[01]'),
  field(`[1-9]|1[0-2]|${MONTHS}`),
  field(`[0-6]|${DAYS}`),
];

function field(value: string): RegExp {
  const one = `(?:0?(?:${value}))`;
  const part = `(?:\\*|${one}(?:-${one})?)(?:/[1-9][0-9]?)?`;
  return new RegExp(`^${part}(?:,${part})*$`, 'i');
}

// Undefined for what GitHub has no words for, and for what comes more often than it starts anything.
function githubCron(cron: string): string | undefined {
  const text = NICKNAMES[cron.toLowerCase()] ?? cron.split(/\s+/).join(' ').replace(/ 7$/, ' 0');
  const fields = text.split(' ');
  const isKnown = FIELDS.every((form, place) => form.test(fields[place] ?? ''));
  return isKnown && fields.length === FIELDS.length && !fields.some(isBackwards) && leastGap(fields[0] ?? '') >= 5
    ? text
    : undefined;
}

const NAMES = [
  ...MONTHS.split('|').map((name, at) => [name, at + 1]),
  ...DAYS.split('|').map((name, at) => [name, at]),
];
const NUMBERS = new Map(NAMES.map(([name, at]) => [String(name), Number(at)]));

// `FRI-MON` goes round the end of the week, which GitHub does not.
function isBackwards(part: string): boolean {
  const numberOf = (text: string): number => NUMBERS.get(text.toUpperCase()) ?? Number(text);
  return [...part.matchAll(/(\w+)-(\w+)/g)].some(([, from = '', to = '']) => numberOf(to) < numberOf(from));
}

/** Minutes between two starts, at least. */
function leastGap(minutes: string): number {
  const at = [...new Set(minutes.split(',').flatMap(minutesOf))].sort((one, other) => one - other);
  const gaps = at.map((minute, place) => (at[place + 1] ?? (at[0] ?? 0) + 60) - minute);
  // `*/7` is fine though 56 is followed by 0.
  return Math.min(...(minutes.includes('/') && gaps.length > 1 ? gaps.slice(0, -1) : gaps));
}

function minutesOf(part: string): number[] {
  const [range = '*', step] = part.split('/');
  const [from = 0, to = from] = range === '*' ? [0, 59] : range.split('-').map(Number);
  const last = step !== undefined && !range.includes('-') ? 59 : to;
  const size = Number(step ?? 1);
  return Array.from({ length: Math.floor((last - from) / size) + 1 }, (_, at) => from + at * size);
}

function noteOf({ cron }: ScheduleRule): string[] {
  return githubCron(cron) === undefined
    ? [`GitHub cannot keep the time "${cron}"; it is left out. orchestrator serve --schedule keeps it.`]
    : [];
}

function ambiguous(rules: readonly ScheduleRule[]): string[] {
  const shared = rules.filter(({ cron, params }, place) =>
    rules.some(
      (other, at) => at < place && other.cron === cron && JSON.stringify(other.params) !== JSON.stringify(params),
    ),
  );
  return shared.map(
    ({ cron }) =>
      `Two times of the schedule read "${cron}"; GitHub tells them not apart, so the params of the first one count.`,
  );
}
