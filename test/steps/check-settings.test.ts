import { expect, test } from 'vitest';
import { checkSettings } from '../../src/steps/check-settings.ts';

const runner = {
  name: 'deploy',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['target', 'region'],
    properties: {
      target: { enum: ['blue', 'green'] },
      region: { type: 'string' },
      replicas: { type: 'integer', minimum: 1 },
      hosts: { type: 'array', items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    },
  },
};

test('settings that fit are fine', async () => {
  expect(await checkSettings(runner, { target: 'blue', region: 'eu', replicas: 2 })).toBeUndefined();
});

test('every fault is told, in words', async () => {
  const faults = await checkSettings(runner, { target: 'red', replcas: 2, replicas: 0, hosts: [{}, { name: 1 }] });
  expect(faults?.split('; ')).toMatchInlineSnapshot(`
    [
      "with of deploy: region is missing",
      "there is no replcas. Did you mean "replicas"?",
      "target must be one of blue, green",
      "replicas must be >= 1",
      "hosts.0.name is missing",
      "hosts.1.name must be string",
    ]
  `);
});

test('a runner without a schema takes what it is given', async () => {
  expect(await checkSettings({ name: 'free' }, { anything: 1 })).toBeUndefined();
});

test('a schema that does not compile is the fault of its runner', async () => {
  const broken = { name: 'broken', schema: { type: 'text' } };
  await expect(checkSettings(broken, {})).rejects.toThrow('The schema of the step runner broken does not compile');
});
