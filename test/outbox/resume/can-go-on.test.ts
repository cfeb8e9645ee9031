import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canGoOn } from '../../../src/outbox/resume/can-go-on.ts';
import type { GraphStep } from '../../../src/store/runs/resume-state.ts';

const step = (id: string, needs: string[] = [], phase: GraphStep['phase'] = 'main'): GraphStep => ({
  id,
  needs,
  phase,
});
const STEPS = [
  step('a'),
  step('b'),
  step('after-a', ['a']),
  step('after-both', ['after-a', 'b']),
  step('last', [], 'finally'),
];

test('a branch of its own goes on; what needs another gate, and what comes last, does not', () => {
  expect(canGoOn(STEPS, ['b'], 'a')).toBe(true);
  expect(canGoOn(STEPS, ['a'], 'b')).toBe(false);
  expect(canGoOn(STEPS, [], 'b')).toBe(true);
  expect(canGoOn([step('a'), step('b'), step('both', ['a', 'b'])], ['b'], 'a')).toBe(false);
});

test('a fan-out whose other items still wait does not go on', () => {
  expect(canGoOn(STEPS, ['a'], 'a')).toBe(false);
});

test('law: it goes on exactly where a step can be reached from what was decided that waits for nobody', () => {
  const graphs = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 2, maxLength: 8 }).chain((needs) =>
    fc.record({
      steps: fc.constant(
        needs.map((list, at) =>
          step(
            `s${at}`,
            [...new Set(list.filter((n) => n < at))].map((n) => `s${n}`),
          ),
        ),
      ),
      waiting: fc.uniqueArray(fc.nat(needs.length - 1), { minLength: 1, maxLength: 3 }),
      decided: fc.nat(needs.length - 1),
    }),
  );
  fc.assert(
    fc.property(graphs, ({ steps, waiting, decided }) => {
      const names = waiting.map((n) => `s${n}`);
      fc.pre(!names.includes(`s${decided}`));
      const needsOf = new Map(steps.map(({ id, needs }) => [id, needs]));
      const isBlocked = (id: string): boolean => names.includes(id) || (needsOf.get(id) ?? []).some(isBlocked);
      const free = steps.filter(({ id, needs }) => needs.includes(`s${decided}`) && !isBlocked(id));
      expect(canGoOn(steps, names, `s${decided}`)).toBe(free.length > 0);
    }),
  );
});
