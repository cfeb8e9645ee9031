import { expect, test } from 'vitest';
import { found, readme, workflow } from '../support.ts';

test('a variable that is read must be written about', async () => {
  expect(
    await found({
      'src/a.ts': [
        'export const a = process.env.API_BASE;',
        "export const b = process.env['API_TOKEN'] ?? process.env.API_BASE;",
        'const { RED, GREEN: green, BLUE = `${process.env.DEEP}` } = process.env;',
        "export const c = 'ONLY_ASKED' in process.env;",
        'export const d = call.system.env.FROM_SYSTEM;',
        'export const e = process?.env?.OPTIONAL;',
      ].join('\n'),
      'src/b.js': "import { env } from 'node:process';\nexport const own = env.BARE;\n",
      'scripts/c.mjs': 'process.env.ONLY_SCRIPT;\n',
      '.github/workflows/ci.yml': workflow(
        "- run: |\n    echo\n    echo ${{ secrets.DEPLOY_KEY }}\n- run: echo\n  if: vars.ENABLED == 'secrets.NOT_THIS'",
      ),
      'plans/a.yml': 'name: a\nsecrets: [PLAN_SECRET]\nsteps: []\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      ".github/workflows/ci.yml:8 warning undocumented-setting: The secret DEPLOY_KEY is needed here and written about nowhere.",
      ".github/workflows/ci.yml:10 warning undocumented-setting: The variable ENABLED is needed here and written about nowhere.",
      "plans/a.yml:2 warning undocumented-setting: The secret PLAN_SECRET is needed here and written about nowhere.",
      "scripts/c.mjs:1 note undocumented-variable: The environment variable ONLY_SCRIPT is read here and written about nowhere.",
      "src/a.ts:1 warning undocumented-variable: The environment variable API_BASE is read here and written about nowhere.",
      "src/a.ts:2 warning undocumented-variable: The environment variable API_TOKEN is read here and written about nowhere.",
      "src/a.ts:3 warning undocumented-variable: The environment variable DEEP is read here and written about nowhere.",
      "src/a.ts:3 warning undocumented-variable: The environment variable RED is read here and written about nowhere.",
      "src/a.ts:3 warning undocumented-variable: The environment variable GREEN is read here and written about nowhere.",
      "src/a.ts:3 warning undocumented-variable: The environment variable BLUE is read here and written about nowhere.",
      "src/a.ts:4 warning undocumented-variable: The environment variable ONLY_ASKED is read here and written about nowhere.",
      "src/a.ts:5 warning undocumented-variable: The environment variable FROM_SYSTEM is read here and written about nowhere.",
      "src/a.ts:6 warning undocumented-variable: The environment variable OPTIONAL is read here and written about nowhere.",
      "src/b.js:2 warning undocumented-variable: The environment variable BARE is read here and written about nowhere.",
    ]
  `);
});

test('a variable in a table, a list or an example file must be read', async () => {
  const page = [
    '| Variable | Meaning |',
    '| --- | --- |',
    '| `IN_TABLE` | x |',
    '| `USED` | x |',
    '',
    '## Environment variables',
    '',
    '### Required',
    '',
    '- `IN_LIST` - x',
    '- Set `NOT_FIRST`',
    '',
    '| Name | Meaning |',
    '| --- | --- |',
    '| `IN_SECTION` | x |',
    '',
    '## Errors',
    '',
    '| Name | Meaning |',
    '| --- | --- |',
    '| `NOT_A_VARIABLE` | x |',
    '',
    '- `NOR_THIS`',
  ];
  expect(
    await found({
      'docs/a.md': page.join('\n'),
      '.env.example': 'IN_EXAMPLE=1\n# COMMENTED_OUT=\n# A sentence = no variable\nUSED=1\nTZ=UTC\n',
      'src/a.ts': 'export const a = process.env.USED;\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      ".env.example:1 warning unread-variable: The variable IN_EXAMPLE is written about here, and nothing reads it.",
      ".env.example:2 warning unread-variable: The variable COMMENTED_OUT is written about here, and nothing reads it.",
      "docs/a.md:3 warning unread-variable: The variable IN_TABLE is written about here, and nothing reads it.",
      "docs/a.md:10 warning unread-variable: The variable IN_LIST is written about here, and nothing reads it.",
      "docs/a.md:15 warning unread-variable: The variable IN_SECTION is written about here, and nothing reads it.",
    ]
  `);
});

test.each([
  ['documented in a page', 'process.env.TOLD', readme('Set `TOLD` to 1.')],
  ['a comment', '// process.env.GONE\n/* process.env.GONE */', ''],
  ['text', '"process.env.GONE"; `process.env.GONE`; /process.env.GONE/', ''],
  ['only set', 'process.env.GONE = "1"; delete process.env.GONE;', ''],
  ['a name only known later', 'process.env[name]; process.env[`A_${b}`]', ''],
  [
    'the system, npm and the runner',
    'process.env.CI + process.env.HOME + process.env.npm_package_name + process.env.GITHUB_SHA',
    '',
  ],
  ['another `env`', 'env.GONE; options.env.lower; context.environment.GONE', ''],
  ['handed on whole', 'const env = { ...process.env, GONE: 1 }; const all = process.env;', ''],
])('nothing is said of %s', async (_, code, text) => {
  expect(await found({ 'src/a.ts': `${code};\n`, ...(text === '' ? {} : { 'README.md': text }) })).toEqual([]);
});

test.each([
  'test/a.ts',
  'src/a.test.ts',
  'src/types.d.ts',
  'dist/a.js',
  'test/fixtures/a.js',
  'src/generated/a.ts',
  'a.py',
])('%s is not code a newcomer configures', async (path) => {
  expect(await found({ [path]: 'process.env.GONE;\n' })).toEqual([]);
});

test('a variable is read by whatever names it: workflows, plans, containers, scripts', async () => {
  const table = readme(
    '| Environment variable | |\n| --- | --- |\n| `A_ONE` | |\n| `B_TWO` | |\n| `C_THREE` | |\n| `D_FOUR` | |',
  );
  expect(
    await found({
      'README.md': table,
      '.github/workflows/ci.yml': workflow('- run: echo ${{ secrets.A_ONE }}'),
      'plans/a.yml': 'name: a\nenv: { X: "${{ env.B_TWO }}" }\nsteps: []\n',
      Dockerfile: 'ENV C_THREE=1\n',
      'run.sh': 'echo "$D_FOUR"\n',
    }),
  ).toEqual([]);
});

test('secrets GitHub makes, or a caller hands in, need no words', async () => {
  const called = [
    'on:',
    '  workflow_call:',
    '    secrets:',
    '      handed_in: { required: true }',
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: echo ${{ secrets.GITHUB_TOKEN }} ${{ secrets.HANDED_IN }}',
    '      # ${{ secrets.IN_A_COMMENT }}',
    '      - run: echo "secrets.NO_EXPRESSION" ${{ env.secrets.NOT_ONE }}',
  ];
  const rules = await found({ '.github/workflows/ci.yml': called.join('\n') });
  expect(rules).toEqual([]);
});

test('code can be read whatever it is', async () => {
  expect(
    await found({
      'src/a.tsx': 'export const A = () => <p title="process.env.GONE">process.env.GONE {process.env.SEEN}</p>;',
    }),
  ).toEqual([expect.stringContaining('SEEN')]);
  expect(
    await found({ 'src/a.js': 'const x = `${`${process.env.NESTED}`}`; a / b; /[/]process.env.GONE/.test(x); }}' }),
  ).toEqual([expect.stringContaining('NESTED')]);
});
