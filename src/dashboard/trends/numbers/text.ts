import { durationText } from '../../time/format.ts';
import { words } from '../../words/en.ts';

/** A duration in ms in words; a dash for none. */
export function durationOr(ms: number | null): string {
  return ms === null ? words.trends.none : durationText(ms);
}

/** A part of 1 in percent; a dash for none. */
export function rateText(rate: number | null): string {
  return rate === null ? words.trends.none : words.trends.percent(rate);
}
