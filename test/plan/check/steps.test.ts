import { expect, test } from 'vitest';
import { loadPlanText } from '../../../src/graph/load-plan.ts';

async function codes(text: string): Promise<string[]> {
  const loaded = await loadPlanText(text, 'p.yml');
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}

test('a misspelt key is one mistake, not also a missing one', async () => {
  expect(await codes('name: x\nsteps: [{ id: a, comand: echo }]')).toEqual(['unknown-key']);
  expect(await codes('nam: x\nsteps: [{ id: a, command: echo }]')).toEqual(['unknown-key']);
  expect(await codes('name: x\nstep: [{ id: a, command: echo }]')).toEqual(['unknown-key']);
});

test('the id of a step that fans out leaves room for its keys', async () => {
  const step = (id: string, more: string): string => `name: x\nsteps: [{ id: ${id}, command: echo${more} }]`;
  expect(await codes(step('x'.repeat(58), ', for_each: [a]'))).toEqual([]);
  expect(await codes(step('x'.repeat(59), ', for_each: [a]'))).toEqual(['bad-id']);
  expect(await codes(step('x'.repeat(64), ''))).toEqual([]);
});

test('what is really missing is still told', async () => {
  expect(await codes('name: x\nsteps: [{ id: a, colour: red }]')).toEqual(['missing-action', 'unknown-key']);
  expect(await codes('colour: x\nsteps: [{ id: a, command: echo }]')).toEqual(['missing-key', 'unknown-key']);
});
