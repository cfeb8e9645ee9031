import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laneOf } from '../../../src/store/jobs/lane.ts';

const label = fc.oneof(fc.constantFrom('a', 'b', 'a.b', 'gpu', 'ä', '~'), fc.string({ minLength: 1, maxLength: 64 }));
const rule = fc.record({
  labels: fc.array(label, { maxLength: 5 }),
  repository: fc.oneof(fc.constant(null), fc.constantFrom('1', '42', 'a', 'gpu')),
});

/** What two rules must share to be one. */
function meaning({ labels, repository }: { labels: readonly string[]; repository: string | null }): string {
  return JSON.stringify([[...new Set(labels)].sort(), repository]);
}

it('is the same for the same rule, and for no other', () => {
  fc.assert(
    fc.property(rule, rule, (one, other) => {
      expect(laneOf(one) === laneOf(other)).toBe(meaning(one) === meaning(other));
    }),
  );
});

it('is safe to stand in names, and short', () => {
  fc.assert(
    fc.property(rule, (one) => {
      expect(laneOf(one)).toMatch(/^[A-Za-z0-9._~-]{1,120}$/);
    }),
  );
});

it('can be read where its words are plain', () => {
  expect(laneOf({ labels: ['linux', 'gpu', 'linux'], repository: '42' })).toBe('gpu.linux~42');
  expect(laneOf({ labels: [], repository: null })).toBe('~');
});
