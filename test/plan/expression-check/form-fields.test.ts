import { expect, test } from 'vitest';
import { loadPlanText } from '../../../src/graph/load-plan.ts';

const plan = (approval: string) => `name: p
steps:
  - { id: bump, run: "true", outputs: [url], approval: ${approval} }
  - { id: next, needs: [bump], env: { V: "\${{ steps.bump.outputs.version }}" }, run: "true" }
`;

test('what is filled in with an approval is an output of its step', async () => {
  const loaded = await loadPlanText(plan('{ fields: { version: { type: string } } }'), 'p.yml');
  expect(loaded.ok || loaded.diagnostics).toBe(true);
});

test.each(['true', '{ required: 2 }', '{ fields: { other: { type: string } } }'])(
  '%s fills in no version',
  async (approval) => {
    const loaded = await loadPlanText(plan(approval), 'p.yml');
    expect(loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code)).toEqual(['unknown-output']);
  },
);
