import { expect, test } from 'vitest';
import { found, workflow } from '../support.ts';

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
