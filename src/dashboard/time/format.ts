import { words } from '../words/en.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of ms in the two largest units that say something: `340 ms`, `12.3 s`, `4 min 5 s`, `2 h 10 min`, `3 d 4 h`. */
export function durationText(ms: number): string {
  if (ms < SECOND) return words.time.ms(Math.round(ms));
  if (ms < 9.95 * SECOND) return words.time.seconds((ms / SECOND).toFixed(1));
  if (ms < 59.5 * SECOND) return words.time.seconds(String(Math.round(ms / SECOND)));
  const seconds = Math.round(ms / SECOND);
  if (seconds < 3_600) return words.time.minutes(Math.floor(seconds / 60), seconds % 60);
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1_440) return words.time.hours(Math.floor(minutes / 60), minutes % 60);
  const hours = Math.round(ms / HOUR);
  return words.time.days(Math.floor(hours / 24), hours % 24);
}

/** When something was, in the reader's zone, as seen from `now` (ms): near times in words, far ones as a date. */
export function whenText(at: number, now: number, timeZone?: string): string {
  const since = now - at;
  if (since >= 0 && since < MINUTE) return words.time.now;
  if (since >= 0 && since < HOUR) return words.time.minutesAgo(Math.floor(since / MINUTE));
  const time = format({ hour: '2-digit', minute: '2-digit' }, at, timeZone);
  const day = dayText(at, timeZone);
  if (day === dayText(now, timeZone)) return words.time.today(time);
  if (day === dayText(now - DAY, timeZone)) return words.time.yesterday(time);
  const sameYear = day.slice(-4) === dayText(now, timeZone).slice(-4);
  const date = format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }, at, timeZone);
  return `${date}, ${time}`;
}

/** A time in full, in UTC: `2026-11-22 02:13:05 UTC`. */
export function utcText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** A time in full, in the reader's zone: `22 Nov 2026, 03:13:05`. */
export function fullText(at: number, timeZone?: string): string {
  return format({ dateStyle: 'medium', timeStyle: 'medium' }, at, timeZone);
}

function dayText(at: number, timeZone: string | undefined): string {
  return format({ day: '2-digit', month: '2-digit', year: 'numeric' }, at, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making one costs far more than using it.
function format(options: Intl.DateTimeFormatOptions, at: number, timeZone: string | undefined): string {
  const key = JSON.stringify([options, timeZone]);
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat('en-GB', { ...options, ...(timeZone === undefined ? {} : { timeZone }) });
    formats.set(key, known);
  }
  return known.format(at);
}
