import { expect, test } from 'vitest';
import { found, SOUND, type TestFiles, workflow } from '../support.ts';

const engines = (node: string) => ({ 'package.json': { ...SOUND['package.json'], engines: { node } } });
const setup = (version: string, top = '') =>
  workflow(`- uses: actions/setup-node@v6\n  with: { node-version: ${version} }`, top);

const byFile = workflow('- uses: actions/setup-node@v6\n  with: { node-version-file: .nvmrc }');

const WORKFLOW = '.github/workflows/ci.yml';

const disagreements: [string, TestFiles][] = [
  ['.nvmrc below engines', { '.nvmrc': 'v20.10.0\n', ...engines('>=20.19') }],
  ['.node-version outside of engines', { '.node-version': '18\n', ...engines('^20.19 || >=22') }],
  ['a file a workflow takes, told once', { '.nvmrc': '18.0.0\n', [WORKFLOW]: byFile, ...engines('>=18.20') }],
  ['two files', { '.nvmrc': '20\n', '.node-version': '22.1.0\n' }],
  ['a workflow below engines', { [WORKFLOW]: setup("'20.10.0'"), ...engines('>=20.19') }],
  ['a workflow outside of engines', { '.nvmrc': '20\n', [WORKFLOW]: matrix([16, 20]), ...engines('>=20') }],
  ['no workflow runs what .nvmrc says', { '.nvmrc': '# ours\n20.19.0\n', [WORKFLOW]: setup("'22.x'") }],
  ['nothing runs the floor of engines', { '.nvmrc': '24\n', ...engines('>=20.19') }],
  ['an action outside of engines', { 'action.yml': action('node20'), 'x.js': '', ...engines('>=22') }],
  ['no version at all', { '.nvmrc': 'twenty\n' }],
  ['an empty file', { '.nvmrc': '\n' }],
  ['engines that are no range', engines('latest please')],
  ['a number that YAML shortens', { [WORKFLOW]: setup('20.10') }],
  ['a name of a line', { '.nvmrc': 'lts/iron\n', ...engines('>=22') }],
  ['a version from env', { [WORKFLOW]: setup("'${{ env.NODE }}'", "env: { NODE: '16' }\n"), '.nvmrc': '20\n' }],
];

function matrix(versions: number[]): string {
  return `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        node: [${versions.join(', ')}]
        include:
          - node: 24
    steps:
      - uses: actions/setup-node@v6
        with: { node-version: "\${{ matrix.node }}" }
`;
}

function action(using: string): string {
  return `name: a\ndescription: b\nruns:\n  using: ${using}\n  main: x.js\n`;
}

test('versions that cannot all be obeyed are told', async () => {
  const told = await Promise.all(
    disagreements.map(async ([name, files]) => [name, ...(await found(files))].join('\n  ')),
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    ".nvmrc below engines
      .nvmrc:1 warning node-version: Node v20.10.0 is outside of the engines of package.json (>=20.19).
    .node-version outside of engines
      .node-version:1 warning node-version: Node 18 is outside of the engines of package.json (^20.19 || >=22).
      package.json:8 warning node-version: engines (^20.19 || >=22) promises Node 20, which neither a version file nor a workflow runs.
    a file a workflow takes, told once
      .nvmrc:1 warning node-version: Node 18.0.0 is outside of the engines of package.json (>=18.20).
    two files
      .node-version:1 warning node-version: .node-version says 22.1.0, .nvmrc says 20.
    a workflow below engines
      .github/workflows/ci.yml:7 warning node-version: Node 20.10.0 is outside of the engines of package.json (>=20.19).
    a workflow outside of engines
      .github/workflows/ci.yml:7 warning node-version: Node 16 is outside of the engines of package.json (>=20).
    no workflow runs what .nvmrc says
      .nvmrc:2 warning node-version: .nvmrc says Node 20.19.0, and every workflow runs another (22.x).
    nothing runs the floor of engines
      package.json:8 warning node-version: engines (>=20.19) promises Node 20, which neither a version file nor a workflow runs.
    an action outside of engines
      action.yml:4 warning node-version: Node 20 is outside of the engines of package.json (>=22).
    no version at all
      .nvmrc:1 warning node-version: "twenty" is no Node version.
    an empty file
      .nvmrc:1 warning node-version: "" is no Node version.
    engines that are no range
      package.json:8 warning node-version: "latest please" is no Node version.
    a number that YAML shortens
      .github/workflows/ci.yml:7 warning node-version: YAML reads the version 20.10 as the number 20.1.
    a name of a line
      .nvmrc:1 warning node-version: Node lts/iron is outside of the engines of package.json (>=22).
      package.json:8 warning node-version: engines (>=22) promises Node 22, which neither a version file nor a workflow runs.
    a version from env
      .nvmrc:1 warning node-version: .nvmrc says Node 20, and every workflow runs another (16)."
  `);
});

const agreements: [string, TestFiles][] = [
  [
    'everything at one line',
    { '.nvmrc': '20.19.0\n', '.node-version': 'v20\n', [WORKFLOW]: matrix([20, 22]), ...engines('>=20.19') },
  ],
  ['a file that only names the line', { '.nvmrc': '20\n', ...engines('>=20.19') }],
  ['names that move', { '.nvmrc': 'lts/*\n', [WORKFLOW]: setup("'lts/*'"), ...engines('>=20.19') }],
  ['developed on new, tested on old', { '.nvmrc': '24\n', [WORKFLOW]: matrix([20]), ...engines('>=20.19') }],
  ['an action on a newer Node', { 'action.yml': action('node24'), 'x.js': '', ...engines('>=20.19') }],
  [
    'a version only known later',
    { '.nvmrc': '20\n', [WORKFLOW]: setup("'${{ needs.a.outputs.v }}'"), ...engines('>=20') },
  ],
  ['a quoted version', { [WORKFLOW]: setup("'20.10'"), ...engines('>=20.9') }],
  ['any version', engines('*')],
  [
    'a file that one workflow takes and another does not',
    { '.nvmrc': '20\n', [WORKFLOW]: setup("'22'"), '.github/workflows/b.yml': byFile, ...engines('>=20') },
  ],
  [
    'another tool',
    { [WORKFLOW]: workflow('- uses: actions/setup-python@v6\n  with: { node-version: 3 }'), '.nvmrc': '20' },
  ],
];

test.each(agreements)('nothing is said of %s', async (_, files) => {
  expect(await found(files)).toEqual([]);
});
