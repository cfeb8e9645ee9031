import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineId, enginePriority, ownId } from '../../../src/queue/bullmq/names.ts';

test('an id comes back as it was given, and is no number meanwhile', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat().map(String), fc.string()), (id) => {
      expect(ownId(engineId(id))).toBe(id);
      expect(Number.isNaN(Number(engineId(id)))).toBe(true);
    }),
  );
});

test('priorities keep their order, and are those that BullMQ takes', () => {
  const priority = fc.oneof(fc.integer(), fc.integer({ min: -1_000_000, max: 1_000_000 }));
  fc.assert(
    fc.property(priority, priority, (a, b) => {
      const [x, y] = [enginePriority(a), enginePriority(b)];
      if (a < b) expect(x).toBeLessThanOrEqual(y);
      if (Math.abs(a - b) > 0 && Math.max(Math.abs(a), Math.abs(b)) <= 1_000_000) expect(x).not.toBe(y);
      for (const one of [x, y]) {
        expect(Number.isInteger(one)).toBe(true);
        expect(one).toBeGreaterThan(0);
        expect(one).toBeLessThan(2 ** 21);
      }
    }),
  );
});
