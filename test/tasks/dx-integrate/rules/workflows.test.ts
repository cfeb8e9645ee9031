import { expect, test } from 'vitest';
import { found, workflow } from '../support.ts';

test('a workflow or action that GitHub would refuse is told, with its place', async () => {
  expect(
    await found({
      '.github/workflows/a.yml': workflow('- run: echo ${{ nope.x }}\n- step: b\n- run: c\n  if: failur()'),
      '.github/workflows/b.yml': 'on: push\njobs:\n  a: [\n',
      '.github/workflows/c.yaml': 'on: pusch\njobs: {}\n',
      '.github/workflows/d.yml': '',
      'action.yml': 'name: a\ndescription: b\nruns:\n  using: node99\n  main: x.js\n',
      'x.js': '',
    }),
  ).toMatchInlineSnapshot(`
    [
      ".github/workflows/a.yml:6 error invalid-workflow: GitHub would refuse this workflow: Unrecognized named-value: 'nope'",
      ".github/workflows/a.yml:7 error invalid-workflow: GitHub would refuse this workflow: Unexpected value 'step'",
      ".github/workflows/a.yml:7 error invalid-workflow: GitHub would refuse this workflow: There's not enough info to determine what you meant. Add one of these properties: parallel, run, shell, uses, with, working-directory",
      ".github/workflows/b.yml:4 error invalid-workflow: GitHub would refuse this workflow: Flow sequence in block collection must be sufficiently indented and end with a ] at line 4, column 1:",
      ".github/workflows/c.yaml:1 error invalid-workflow: GitHub would refuse this workflow: Unexpected value 'pusch'",
      ".github/workflows/d.yml:1 error invalid-workflow: GitHub would refuse this workflow: Expected a scalar value, a sequence, or a mapping",
      "action.yml:4 error invalid-action: GitHub would refuse this action: Unexpected value 'node99'",
    ]
  `);
});

test('what a workflow or action names in the repository must be there', async () => {
  expect(
    await found({
      '.github/workflows/a.yml': workflow(
        '- uses: ./actions/gone\n- uses: actions/setup-node@v6\n  with: { node-version-file: .nvmrc }',
        '  two:\n    uses: ./.github/workflows/gone.yml\n',
      ),
      'action.yml': 'name: a\ndescription: b\nruns:\n  using: node24\n  main: src/main.js\n  post: dist/post.js\n',
      '.gitignore': 'dist/\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      ".github/workflows/a.yml:6 error missing-workflow-file: "uses: ./actions/gone" names actions/gone/action.yml, which is not in the repository.",
      ".github/workflows/a.yml:8 error missing-workflow-file: "node-version-file: .nvmrc" names a file that is not in the repository.",
      ".github/workflows/a.yml:10 error missing-workflow-file: "uses: ./.github/workflows/gone.yml" names .github/workflows/gone.yml, which is not in the repository.",
      "action.yml:5 error missing-workflow-file: "main: src/main.js" names a file that is not in the repository.",
    ]
  `);
});

test('sound workflows, and files that only look like one, are left alone', async () => {
  expect(
    await found({
      '.github/workflows/a.yml': workflow(
        '- uses: ./actions/own\n- uses: actions/checkout@v5\n  with: { repository: ada/kit, path: kit }\n- uses: ./kit/action\n- run: echo ${{ github.sha }}',
        '  two:\n    uses: ./.github/workflows/b.yml\n  three:\n    uses: ada/kit/.github/workflows/c.yml@v1\n',
      ),
      '.github/workflows/b.yml':
        'on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: echo }]\n',
      'actions/own/action.yml':
        'name: a\ndescription: b\nruns:\n  using: composite\n  steps: [{ run: echo, shell: bash }]\n',
      'docs/workflows/x.yml': 'on: nothing\n',
      '.github/dependabot.yml': 'version: 2\n',
      'test/fixtures/action.yml': 'runs: nothing\n',
    }),
  ).toEqual([]);
});
