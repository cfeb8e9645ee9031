import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Run } from '../../../src/client.ts';
import {
  matches,
  queryOf,
  type RunsFilter,
  readFilter,
  STATUSES,
  writeFilter,
} from '../../../src/dashboard/runs/filter/filter.ts';

const NOW = Date.parse('2026-11-20T07:30:00Z');
const text = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((word) => word.trim())
  .filter((word) => word !== '');
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const filters: fc.Arbitrary<RunsFilter> = fc.record(
  {
    q: text,
    plan: text,
    task: text,
    branch: text,
    actor: text,
    status: fc.subarray([...STATUSES], { minLength: 1 }),
    since: fc.oneof(day, fc.constantFrom('24h', '7d', '30d')),
    until: day,
  },
  { requiredKeys: [] },
);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a filter in an address', () => {
  it('is read as it was written, whatever it says', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(writeFilter(filter))).toEqual(filter);
      }),
    );
  });

  it('is never broken by what somebody typed there', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const query = writeFilter(readFilter(typed));
        expect(writeFilter(readFilter(query))).toBe(query);
        expect(() => queryOf(readFilter(typed), NOW)).not.toThrow();
      }),
    );
    expect(readFilter('status=failed&status=nonsense&since=2026-02-31&until=tomorrow&since=9y&plan=%20')).toEqual({
      status: ['failed'],
    });
  });

  it('says the days of the reader, of whom the last belongs to it', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(queryOf({ since: '2026-10-24', until: '2026-10-25' }, NOW)).toEqual({
      since: '2026-10-23T22:00:00.000Z',
      // The day on which clocks are put back has 25 hours.
      until: '2026-10-25T23:00:00.000Z',
    });
    expect(queryOf({ since: '24h', plan: 'nightly' }, NOW)).toEqual({
      since: '2026-11-19T07:30:00.000Z',
      plan: 'nightly',
    });
  });
});

describe('a run that changes', () => {
  const run = {
    run_id: 'nightly-1',
    plan: { name: 'Nightly' },
    git: { branch: 'main' },
    actor: 'ana',
    status: 'failed',
    started_at: '2026-11-20T01:00:00.000Z',
  } as unknown as Run;

  it.each<readonly [RunsFilter, boolean]>([
    [{}, true],
    [{ q: 'NIGHT main' }, true],
    [{ q: 'night weekly' }, false],
    [{ status: ['failed', 'running'], branch: 'main', actor: 'ana', plan: 'Nightly' }, true],
    [{ status: ['running'] }, false],
    [{ branch: 'mai' }, false],
    [{ plan: 'nightly' }, false],
    [{ since: '24h' }, true],
    [{ until: '2026-11-18' }, false],
    [{ task: 'any' }, true],
  ])('is held against the filter %j', (filter, expected) => {
    expect(matches(filter, run, NOW)).toBe(expected);
  });
});
