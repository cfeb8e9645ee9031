import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPosition, LATE_MS } from '../../../src/api/live/position.ts';

describe('a position among events', () => {
  it('is safe up to what it saw', () => {
    const position = createPosition(5, [], 0);
    position.see([6, 7], 0);
    expect([position.last, position.safe, position.missing()]).toEqual([7, 7, []]);
  });

  it('looks for ids it jumped over, and is safe only below them', () => {
    const position = createPosition(5, [], 0);
    position.see([8, 6], 0);
    expect([position.last, position.safe, position.missing()]).toEqual([8, 6, [7]]);
    position.see([7], 10);
    expect([position.safe, position.missing()]).toEqual([8, []]);
  });

  it('looks for what was missing when it was taken', () => {
    const position = createPosition(5, [3], 0);
    expect([position.safe, position.missing()]).toEqual([2, [3]]);
  });

  it('gives an id up after a while: what was rolled back never comes', () => {
    const position = createPosition(1, [], 0);
    position.see([3], 0);
    position.see([], LATE_MS - 1);
    expect(position.missing()).toEqual([2]);
    position.see([], LATE_MS);
    expect([position.missing(), position.safe]).toEqual([[], 3]);
  });

  it('does not look for a million ids', () => {
    const position = createPosition(1, [], 0);
    position.see([1_000_000], 0);
    expect(position.missing().length).toBeLessThanOrEqual(5_000);
  });

  it('never calls safe what it has not seen, in whatever order ids come', () => {
    const order = fc.shuffledSubarray(
      Array.from({ length: 30 }, (_, at) => at + 1),
      { minLength: 0, maxLength: 30 },
    );
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 5 }), (ids, size) => {
        const position = createPosition(0, [], 0);
        const seen = new Set<number>();
        for (let at = 0; at < ids.length; at += size) {
          const part = ids.slice(at, at + size);
          position.see(part, 0);
          for (const id of part) seen.add(id);
          for (let id = 1; id <= position.safe; id++) expect(seen.has(id)).toBe(true);
          expect(position.missing().every((id) => !seen.has(id))).toBe(true);
        }
      }),
    );
  });
});
