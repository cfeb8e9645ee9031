import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInputs, unknownInputs, variableOf } from '../../src/action/inputs.ts';
import { createFolder } from '../support/cli.ts';

const FILES = {
  'plans/nightly.yml': '',
  'plans/release.yml': '',
  'packages/web/plan.yml': '',
  'packages/README.md': '',
};

function read(given: Record<string, string>, workspace = createFolder(FILES)) {
  const entries = Object.entries({ plan: 'plans/nightly.yml', ...given });
  return readInputs(Object.fromEntries(entries.map(([name, value]) => [variableOf(name), value])), { workspace });
}

async function fault(given: Record<string, string>, workspace?: string): Promise<string> {
  return read(given, workspace).then(
    () => 'no fault',
    (thrown: Error) => thrown.message,
  );
}

describe('inputs', () => {
  test('are read as they are meant', async () => {
    const inputs = await read({
      params: 'strict: false\nsites: [a, b]\n',
      only: 'one, two\nthree',
      from: 'one',
      'max-parallel': '3',
      'on-failure': 'stop',
      annotations: 'False',
      artifact: 'my-record',
      'dry-run': 'TRUE',
      'api-base': 'https://tasks.example.org',
    });
    expect(inputs).toMatchObject({
      plan: 'plans/nightly.yml',
      params: { strict: false, sites: ['a', 'b'] },
      selection: { only: ['one', 'two', 'three'], from: 'one' },
      maxParallel: 3,
      onFailure: 'stop',
      annotations: false,
      artifact: 'my-record',
      dryRun: true,
      apiBase: 'https://tasks.example.org',
    });
    expect((await read({ params: '{"a": 1, "b": [true]}' })).params).toEqual({ a: 1, b: [true] });
    expect((await read({ artifact: 'false' })).artifact).toBe(false);
    expect((await read({ artifact: '' })).artifact).toBe(true);
  });

  test('that are wrong are named all at once, each with its cure', async () => {
    const said = await fault({
      plan: 'plans/nigthly.yml',
      'max-parallel': '0',
      'on-failure': 'stopp',
      'api-auth': 'oicd',
      'fail-on': 'always',
      summary: 'yes',
      'api-base': 'tasks.example.org',
      params: '- a',
    });
    expect(said.split('\n')).toEqual([
      'The input plan names "plans/nigthly.yml", which is not there. Did you mean plans/nightly.yml?',
      'The input params must be a map of names and values, one `name: value` a line.',
      'The input max-parallel cannot be "0". Write a whole number from 1 on.',
      'The input on-failure cannot be "stopp". Did you mean stop?',
      'The input api-auth cannot be "oicd". Did you mean oidc?',
      'The input api-base cannot be "tasks.example.org". Write an address, such as https://tasks.example.org.',
      'The input summary cannot be "yes". Write true or false.',
      'The input fail-on cannot be "always". There are failed, awaiting_approval, never.',
    ]);
    expect(await fault({ params: 'a: [1' })).toMatch(/^The input params is neither YAML nor JSON: .+ Write one `name/);
    expect(await fault({ 'api-auth': 'token' })).toMatch(/^The input api-token is missing/);
  });

  test('need a plan, and say which there are', async () => {
    expect(await fault({ plan: '' })).toBe('The input plan is missing. plans holds nightly.yml, release.yml.');
    expect(await fault({ plan: 'plans' })).toContain('which is a folder. plans holds nightly.yml, release.yml.');
    expect(await fault({ plan: 'x.yml' }, createFolder())).toBe(
      'The input plan names "x.yml", which is not there. The workspace is empty: use actions/checkout in a step before this one.',
    );
  });

  test.each([['../plan.yml'], ['/etc/passwd'], ['plans/out.yml']])(
    'a plan outside of the workspace: %s',
    async (plan) => {
      const workspace = createFolder(FILES);
      symlinkSync('/etc/passwd', join(workspace, 'plans/out.yml'));
      expect(await fault({ plan }, workspace)).toContain(
        `The input plan names "${plan}", which is outside of the workspace.`,
      );
    },
  );

  test('count the plan from the working directory', async () => {
    const inputs = await read({ plan: 'plan.yml', 'working-directory': 'packages/web' });
    expect(inputs.plan).toBe('plan.yml');
    expect(inputs.workingDirectory).toMatch(/packages\/web$/);
    const said = await fault({ 'working-directory': 'packages/web' });
    expect(said).toContain('It is at the root: paths count from working-directory.');
    expect(await fault({ 'working-directory': tmpdir() })).toMatch(/outside of the workspace/);
    expect(await fault({ 'working-directory': 'packages/README.md' })).toMatch(/is a file/);
    expect(await fault({ 'working-directory': 'nowhere' })).toMatch(/is not there. Name a folder/);
  });

  test('that there are not are told', () => {
    expect(unknownInputs({ 'INPUT_MAX-PARALLELL': '1', INPUT_PLAN: 'x', PATH: '' })).toEqual([
      'There is no input max-parallell. Did you mean max-parallel?',
    ]);
  });
});
