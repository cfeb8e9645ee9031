import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, isInstant, isTimestamp } from '../../src/schema/instant.ts';

describe('isTimestamp', () => {
  it.each([
    '2026-01-02T03:04:05Z',
    '2026-01-02t03:04:05z',
    '2026-01-02 03:04:05+01:00',
    '2026-01-02T03:04:05',
    '2026-01-02T03:04:05.123456',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999999Z',
    '9999-12-31T23:59:59+15:59',
  ])('takes %s', (text) => {
    expect(isTimestamp(text)).toBe(true);
  });

  it.each([
    '',
    '2026-01-02',
    '2026-1-2T03:04:05Z',
    '2026-00-02T03:04:05Z',
    '2026-13-02T03:04:05Z',
    '2026-04-31T03:04:05Z',
    '2025-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-01-02T24:00:00Z',
    '2026-01-02T03:60:05Z',
    '2016-12-31T23:59:60Z',
    '2026-01-02T03:04:05.Z',
    '2026-01-02T03:04:05+16:00',
    '2026-01-02T03:04:05+01:60',
    '2026-01-02T03:04:05+0100',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '10000-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
    '2026-01-02T03:04:05Z\n',
    '٢٠٢٦-01-02T03:04:05Z',
  ])('refuses %j', (text) => {
    expect(isTimestamp(text)).toBe(false);
  });
});

describe('isInstant', () => {
  it('takes a date alone, where there is such a day', () => {
    expect(['2026-01-02', '2026-02-30', '0000-01-01', '2026-01'].map(isInstant)).toEqual([true, false, false, false]);
  });
});

describe('asInstant', () => {
  it.each([
    ['2026-01-02', '2026-01-02T00:00:00Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04:05.123456789+02:00', '2026-01-02T01:04:05.123456Z'],
    ['2026-01-02T03:04:05 02:00', '2026-01-02T01:04:05Z'],
    ['2026-01-01T00:00:00-05:30', '2026-01-01T05:30:00Z'],
    ['0001-01-01T00:00:00.5', '0001-01-01T00:00:00.5Z'],
    ['2026-02-30', undefined],
  ])('%s is %s', (text, instant) => {
    expect(asInstant(text)).toBe(instant);
  });

  it('keeps the moment, whatever the offset', () => {
    const moments = fc.date({
      min: new Date('0002-01-01T00:00:00Z'),
      max: new Date('9998-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    const law = fc.property(moments, fc.integer({ min: -15 * 60, max: 15 * 60 }), (moment, ahead) => {
      const local = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, -1);
      const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((part) =>
        String(part).padStart(2, '0'),
      );
      const text = `${local}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
      expect(asInstant(text)).toBe(moment.toISOString());
    });
    fc.assert(law);
  });

  it('is undefined exactly where isInstant says no, and its own result is one', () => {
    const shape = fc.stringMatching(
      /^\d{4}-[01]\d-[0-3]\d([Tt ][0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,9})?([Zz]|[+-][01]\d:[0-6]\d)?)?$/,
    );
    const law = fc.property(shape, (text) => {
      const instant = asInstant(text);
      expect(isInstant(text)).toBe(instant !== undefined);
      if (instant !== undefined) expect(asInstant(instant)).toBe(instant);
    });
    fc.assert(law, { numRuns: 1000 });
  });
});
