import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByteRange } from '../../../src/api/logs/byte-range.ts';

describe('a byte range', () => {
  it.each([
    ['bytes=0-0', { from: 0, to: 1 }],
    ['bytes=2-', { from: 2, to: 10 }],
    ['bytes=2-100', { from: 2, to: 10 }],
    ['bytes=-3', { from: 7, to: 10 }],
    ['bytes=-100', { from: 0, to: 10 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,3-4', undefined],
    ['lines=0-1', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s of ten bytes', (header, expected) => expect(readByteRange(header, 10)).toEqual(expected));

  it('of nothing is none', () => {
    expect(readByteRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(readByteRange('bytes=-5', 0)).toBe('unsatisfiable');
  });

  it('lies within what there is, whatever is asked', () => {
    const number = fc.option(fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String), { nil: '' });
    fc.assert(
      fc.property(number, number, fc.nat(1000), (first, last, size) => {
        const range = readByteRange(`bytes=${first}-${last}`, size);
        if (range === undefined || range === 'unsatisfiable') return;
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeGreaterThan(range.from);
        expect(range.to).toBeLessThanOrEqual(size);
      }),
    );
  });
});
