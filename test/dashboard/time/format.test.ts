import { expect, it } from 'vitest';
import { durationText, fullText, utcText, whenText } from '../../../src/dashboard/time/format.ts';

it.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [1_000, '1.0 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [60_000, '1 min'],
  [245_000, '4 min 5 s'],
  [3_599_600, '1 h'],
  [7_800_000, '2 h 10 min'],
  [86_399_000, '1 d'],
  [273_600_000, '3 d 4 h'],
])('%d ms is %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

const now = Date.parse('2026-11-20T07:30:00Z');

it.each([
  ['2026-11-20T07:29:31Z', 'just now'],
  ['2026-11-20T07:29:00Z', '1 min ago'],
  ['2026-11-20T06:30:01Z', '59 min ago'],
  ['2026-11-20T01:13:05Z', 'today 02:13'],
  ['2026-11-19T23:10:00Z', 'today 00:10'],
  ['2026-11-19T22:59:00Z', 'yesterday 23:59'],
  ['2026-11-18T22:59:00Z', '18 Nov, 23:59'],
  ['2025-12-31T23:30:00Z', '1 Jan, 00:30'],
  ['2025-12-31T22:30:00Z', '31 Dec 2025, 23:30'],
  ['2026-11-20T09:00:00Z', 'today 10:00'],
])('in Berlin %s is "%s"', (at, text) => {
  expect(whenText(Date.parse(at), now, 'Europe/Berlin')).toBe(text);
});

it("a time in full is the reader's, and UTC beside it", () => {
  expect(fullText(now, 'Asia/Tokyo')).toBe('20 Nov 2026, 16:30:00');
  expect(utcText(now)).toBe('2026-11-20 07:30:00 UTC');
});
