import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callCli } from '../../support/cli.ts';

it.each(['plan', 'run', 'event'])('schema %s prints the schema of that name', async (name) => {
  const { status, stdout } = await callCli(['schema', name]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
});

it('schema alone prints that of plans', async () => {
  expect((await callCli(['schema'])).stdout).toBe((await callCli(['schema', 'plan'])).stdout);
});
