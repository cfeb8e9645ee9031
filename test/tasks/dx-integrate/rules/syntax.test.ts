import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/tasks/finding.ts';
import { lines, runIn, soundRepository, workflow } from '../support.ts';

test('every plan is handed to the validator, and what it says is told', async () => {
  const repository = await soundRepository({
    'plans/a.yml': 'name: a\nsteps: []\n',
    'plans/b.yaml': 'name: b\n',
    'config/c.yml': '# yaml-language-server: $schema=../schemas/plan.schema.json\nname: c\n',
    'config/d.yml': 'name: d\n# yaml-language-server: $schema=../schemas/plan.schema.json\n',
    'plans/notes.md': '# Notes\n',
    'plans/deep/e.yml': 'name: e\n',
    'test/fixtures/f.yml': '# yaml-language-server: $schema=../schemas/plan.schema.json\n',
  });
  const asked: string[] = [];
  const validatePlan = async (path: string): Promise<Finding[]> => {
    asked.push(path);
    const finding = { rule: 'plan/missing-key', severity: 'error', message: 'No steps.', line: 1 } as const;
    return path === 'plans/b.yaml' ? [finding] : [];
  };
  const report = await runIn(repository, { validatePlan });
  expect(asked.sort()).toEqual(['config/c.yml', 'plans/a.yml', 'plans/b.yaml']);
  expect(lines(report)).toEqual(['plans/b.yaml:1 error plan/missing-key: No steps.']);
  expect(report.checked).toMatchObject({ plans: 3 });
  expect(report.failed).toBe(true);
});

test('a workflow or action that GitHub would refuse is told, with its place', async () => {
  expect(
    lines(
      await runIn(
        await soundRepository({
          '.github/workflows/a.yml': workflow('- run: echo ${{ nope.x }}\n- step: b\n- run: c\n  if: failur()'),
          '.github/workflows/b.yml': 'on: push\njobs:\n  a: [\n',
          '.github/workflows/c.yaml': 'on: pusch\njobs: {}\n',
          '.github/workflows/d.yml': '',
          'action.yml': 'name: a\ndescription: b\nruns:\n  using: node99\n  main: x.js\n',
          'x.js': '',
        }),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      ".github/workflows/a.yml:6 error invalid-workflow: GitHub would refuse this workflow: Unrecognized named-value: 'nope'",
      ".github/workflows/a.yml:7 error invalid-workflow: GitHub would refuse this workflow: Unexpected value 'step'",
      ".github/workflows/a.yml:7 error invalid-workflow: GitHub would refuse this workflow: There's not enough info to determine what you meant. Add one of these properties: parallel, run, shell, uses, with, working-directory",
      ".github/workflows/a.yml:7 error invalid-workflow: GitHub would refuse this workflow: Expected one of uses or run to be defined",
      ".github/workflows/a.yml:9 error invalid-workflow: GitHub would refuse this workflow: Unrecognized function: 'failur'",
      ".github/workflows/b.yml:4 error invalid-workflow: GitHub would refuse this workflow: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ".github/workflows/c.yaml:1 error invalid-workflow: GitHub would refuse this workflow: Unexpected value 'pusch'",
      ".github/workflows/c.yaml:2 error invalid-workflow: GitHub would refuse this workflow: The workflow must contain at least one job with no dependencies.",
      ".github/workflows/d.yml:1 error invalid-workflow: GitHub would refuse this workflow: Expected a scalar value, a sequence, or a mapping",
      "action.yml:4 error invalid-action: GitHub would refuse this action: Unexpected value 'node99'",
    ]
  `);
});

test('what GitHub takes is left alone', async () => {
  const repository = await soundRepository({
    '.github/workflows/a.yml': workflow(
      "- run: echo ${{ github.sha }}\n- if: failure() && github.ref == 'x'\n  uses: actions/cache@v4\n  with: { path: a, key: b }",
      '  two:\n    uses: ada/kit/.github/workflows/c.yml@v1\n    needs: one\n',
    ),
    'action.yml': 'name: a\ndescription: b\nruns:\n  using: node24\n  main: x.js\n',
    'x.js': '',
    '.github/dependabot.yml': 'version: 2\n',
    'docs/workflows/x.yml': 'on: nothing\n',
  });
  const report = await runIn(repository);
  expect(lines(report)).toEqual([]);
  expect(report.checked).toMatchObject({ workflows: 1, actions: 1 });
});
