import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../src/graph/cycle.ts';

const chain = (length: number): { id: string; needs: string[] }[] =>
  Array.from({ length }, (_, index) => ({ id: `s${index}`, needs: index === 0 ? [] : [`s${index - 1}`] }));

describe('findCycles', () => {
  it('names each cycle in the order of need', () => {
    expect(
      findCycles([
        { id: 'a', needs: ['c'] },
        { id: 'b', needs: ['a'] },
        { id: 'c', needs: ['b'] },
        { id: 'self', needs: ['self'] },
        { id: 'free', needs: ['a', 'unknown'] },
      ]),
    ).toEqual([['a', 'c', 'b'], ['self']]);
  });

  it('walks chains and cycles of any length', () => {
    expect(findCycles(chain(100_000))).toEqual([]);
    const round = chain(500);
    round[0]?.needs.push('s499');
    expect(findCycles(round)[0]).toHaveLength(500);
  });

  it('agrees with a naive look at random graphs', () => {
    const graph = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(graph, (needs) => {
        const steps = needs.map((list, index) => ({ id: String(index), needs: list.map(String) }));
        const cycles = findCycles(steps);
        expect(cycles.length > 0).toBe(steps.some(({ id }) => reaches(steps, id)));
        for (const cycle of cycles) {
          for (const [index, id] of cycle.entries()) {
            expect(steps[Number(id)]?.needs).toContain(cycle[(index + 1) % cycle.length]);
          }
        }
        expect(new Set(cycles.flat()).size).toBe(cycles.flat().length);
      }),
      { numRuns: 500 },
    );
  });
});

function reaches(steps: readonly { id: string; needs: string[] }[], id: string): boolean {
  const seen = new Set<string>();
  const visit = (from: string): boolean =>
    (steps[Number(from)]?.needs ?? []).some(
      (need) => need === id || (!seen.has(need) && Boolean(seen.add(need)) && visit(need)),
    );
  return visit(id);
}
