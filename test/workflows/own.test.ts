import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKOUT } from '../../src/cli/workflows/pins.ts';
import { root, textOf } from '../support/pages.ts';
import { actionlintFaults, officialFaults } from '../support/workflow-lint.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(join(root, FOLDER)).map((name) => `${FOLDER}/${name}`);

test('action.yml is what GitHub reads', async () => {
  expect(await officialFaults('action.yml', textOf('action.yml'))).toEqual([]);
  expect(await officialFaults('action.yml', textOf('action.yml').replace('main:', 'mian:'))).not.toEqual([]);
});

describe.each(workflows)('%s', (path) => {
  test('has no fault in the eyes of GitHub and actionlint', async () => {
    expect(await officialFaults(path, textOf(path))).toEqual([]);
    expect(await actionlintFaults(path, textOf(path))).toEqual([]);
  });

  test('names every action by its commit, and has a limit for every job', () => {
    const { jobs } = parse(textOf(path));
    for (const job of Object.values<{ 'timeout-minutes'?: number; steps: { uses?: string }[] }>(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses } of job.steps) if (uses?.includes('@')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  test('pins the checkout that init pins', () => {
    const used = [...textOf(path).matchAll(/uses: (actions\/checkout@.*)/g)].map(([, one]) => one);
    expect(new Set(used)).toEqual(new Set([CHECKOUT]));
  });
});

test('a fault would be seen', async () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: [b]\n    steps: [{ run: "echo ${{ nope.x }}" }]\n';
  expect((await officialFaults('.github/workflows/a.yml', text)).join()).toContain('nope');
  expect((await actionlintFaults('.github/workflows/a.yml', text)).join()).toContain('"b"');
  const misspelt =
    'on: push\njobs: { a: { runs-on: x, steps: [{ uses: org/orchestrator-action@v1, with: { plam: x } }] } }\n';
  expect((await officialFaults('.github/workflows/a.yml', misspelt)).join()).toContain("Invalid action input 'plam'");
});
