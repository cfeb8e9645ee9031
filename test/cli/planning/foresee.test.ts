import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foresee } from '../../../src/cli/planning/foresee.ts';
import { loadPlanText } from '../../../src/graph/load-plan.ts';

const conditions = { holds: () => true, enabled: () => true };

/** A plan of `size` steps, each needing some of those before it, every fifth one disabled. */
function planOf(needs: readonly (readonly number[])[]): string {
  const steps = needs.map((before, place) => {
    const ids = [...new Set(before.filter((one) => one < place))].map((one) => `s${one}`);
    return `  - { id: s${place}, command: a, needs: [${ids.join(', ')}]${place % 5 === 4 ? ', enabled: false' : ''} }`;
  });
  return `name: p\nsteps:\n${steps.join('\n')}\n`;
}

it('puts every step after those it needs, once, or says why it is left out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 20 }),
      async (needs) => {
        const loaded = await loadPlanText(planOf(needs), 'p.yml');
        if (!loaded.ok) throw new Error('the plan is valid');
        const { graph } = loaded;
        const { waves, left } = foresee(graph, { conditions, selected: undefined, unchangedSince: () => undefined });
        const waveOf = new Map(waves.flatMap((wave, place) => wave.map((node) => [node.id, place] as const)));
        expect([...waveOf.keys(), ...left.map(({ node }) => node.id)].sort()).toEqual(
          graph.nodes.map(({ id }) => id).sort(),
        );
        for (const [id, wave] of waveOf) {
          for (const need of graph.byId.get(id)?.needs ?? []) expect(waveOf.get(need) ?? -1).toBeLessThan(wave);
        }
        expect(left.every(({ reason }) => reason === 'disabled')).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

it('goes through a chain of two thousand steps', async () => {
  const needs = Array.from({ length: 2_000 }, (_, place) =>
    place % 5 === 4 ? [] : [place - 1].filter((one) => one >= 0),
  );
  const loaded = await loadPlanText(planOf(needs), 'p.yml');
  if (!loaded.ok) throw new Error('the plan is valid');
  const { waves, left } = foresee(loaded.graph, { conditions, selected: undefined, unchangedSince: () => undefined });
  expect(waves.flat().length + left.length).toBe(2_000);
});
