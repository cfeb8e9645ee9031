import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFacts } from '../../src/action/event.ts';
import { INPUT_NAMES, readInputs, variableOf } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/outputs.ts';
import { createFolder } from '../support/cli.ts';

interface ActionFile {
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { readonly using: string };
}

const action = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as ActionFile;

test('action.yml has the inputs and outputs that are read and written, each with a description', () => {
  expect(Object.keys(action.inputs).sort()).toEqual([...INPUT_NAMES].sort());
  expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUT_NAMES].sort());
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/^[A-Z`].*\.$/);
  }
  expect(action.runs.using).toBe('node24');
});

test('its defaults are what is read where nothing is given', async () => {
  const workspace = createFolder({ 'plans/nightly.yml': '' });
  const defaults = Object.entries(action.inputs).map(([name, input]) => [variableOf(name), input.default ?? '']);
  const facts = readFacts({ GITHUB_WORKSPACE: workspace }, workspace);
  const plan = { [variableOf('plan')]: 'plans/nightly.yml', [variableOf('github-token')]: '' };
  expect(await readInputs({ ...Object.fromEntries(defaults), ...plan }, facts)).toEqual(await readInputs(plan, facts));
  expect(join(workspace)).toBe((await readInputs(plan, facts)).workingDirectory);
});
