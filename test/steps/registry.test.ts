import { expect, test } from 'vitest';
import { Fault } from '../../src/errors.ts';
import { builtInRunners } from '../../src/steps/built-in.ts';
import { checkSchema } from '../../src/steps/check-settings.ts';
import { createRegistry } from '../../src/steps/registry.ts';
import { createTestCall } from '../support/step-call.ts';

test('built in are the six of the plan language, each with a schema that compiles', async () => {
  const runners = builtInRunners();
  expect(createRegistry(runners).names()).toEqual(['command', 'shell', 'http', 'plan', 'module', 'approval']);
  for (const runner of runners) await checkSchema(runner);
});

test('a runner is found by its name alone', () => {
  const mine = { name: 'deploy', run: async () => ({ status: 'succeeded' }) as const };
  const registry = createRegistry([...builtInRunners(), mine]);
  expect(registry.get('deploy')).toBe(mine);
  expect(registry.get('deplyo')).toBeUndefined();
  expect(registry.get('constructor')).toBeUndefined();
  expect(registry.nearest('deploi')).toBe('deploy');
  expect(registry.nearest('entirely-else')).toBeUndefined();
});

test('none is replaced', () => {
  const mine = { name: 'shell', run: async () => ({ status: 'succeeded' }) as const };
  const add = () => createRegistry([...builtInRunners(), mine]);
  expect(add).toThrow(Fault);
  expect(add).toThrow('There are two step runners called shell.');
});

test('without a way to run plans, a sub-plan says so', async () => {
  const runner = createRegistry(builtInRunners()).get('plan');
  await expect(runner?.run(createTestCall({ plan: 'x.yml' }).call)).rejects.toThrow('Sub-plans cannot be run here');
});
