import { describe, expect, it } from 'vitest';
import { queryOf, readFilter, spanOf, writeFilter } from '../../../src/dashboard/trends/filter/filter.ts';
import { seriesOf } from '../../../src/dashboard/trends/numbers/series.ts';
import { sorted } from '../../../src/dashboard/trends/numbers/sorted.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

describe('the filter of the trends', () => {
  it('is what the address says, and back', () => {
    for (const text of [
      '',
      '?plan=a+%26+b&task=x&since=90d',
      '?since=2026-11-01&until=2026-11-20',
      '?until=2026-11-20',
    ])
      expect(writeFilter(readFilter(text.slice(1)))).toBe(text);
    expect(readFilter('since=1y&until=2026-02-30&plan=+&x=1')).toEqual({});
  });

  it('is asked for from the first day to the end of the last', () => {
    expect(queryOf({}, NOW)).toEqual({ since: '2026-10-21T12:00:00.000Z' });
    expect(queryOf({ since: '7d', plan: 'a' }, NOW)).toEqual({ plan: 'a', since: '2026-11-13T12:00:00.000Z' });
    const { since, until } = queryOf({ since: '2026-11-01', until: '2026-11-01' }, NOW);
    expect(Date.parse(until ?? '') - Date.parse(since)).toBe(86_400_000);
    expect([spanOf({}), spanOf({ since: '90d' }), spanOf({ until: '2026-11-01' })]).toEqual(['30d', '90d', undefined]);
  });
});

describe('the series of a chart', () => {
  const none = { total: 0, succeeded: 0, failed: 0, p50_ms: null, p95_ms: null, spent_ms: 0 };
  const day = (name: string, runs: object, tasks: object = {}) => ({
    day: name,
    runs: { ...none, ...runs },
    tasks: { ...none, ...tasks },
    waited_p50_ms: 5,
    waited_p95_ms: null,
  });

  it('has every day from the first to the last', () => {
    const days = [
      day('2026-02-27', { total: 3, succeeded: 1, failed: 1, p50_ms: 9 }, { spent_ms: 7 }),
      day('2026-03-01', {}),
    ];
    const series = seriesOf(days, 'runs');
    expect(series.days.map((at) => new Date(at * 1_000).toISOString().slice(5, 10))).toEqual([
      '02-27',
      '02-28',
      '03-01',
    ]);
    expect(series).toMatchObject({
      total: [3, 0, 0],
      failed: [1, 0, 0],
      rate: [0.5, null, null],
      p50: [9, null, null],
    });
    expect(series).toMatchObject({ spent: [7, 0, 0], waited: [5, null, 5] });
    expect(seriesOf(days, 'tasks').total).toEqual([0, 0, 0]);
    expect(seriesOf([], 'runs').days).toEqual([]);
  });
});

describe('tasks by a column', () => {
  it('stand without a number at the end', () => {
    const task = (name: string, p50_ms: number | null) =>
      ({ task: name, p50_ms }) as Parameters<typeof sorted>[0][number];
    const tasks = [task('b', null), task('a', 2), task('c', 1)];
    const names = (...order: Parameters<typeof sorted> extends [unknown, ...infer Rest] ? Rest : never) =>
      sorted(tasks, ...order)
        .map(({ task: name }) => name)
        .join('');
    expect([names('p50_ms', true), names('p50_ms', false), names('task', true), names('task', false)]).toEqual([
      'cab',
      'acb',
      'abc',
      'cba',
    ]);
  });
});
