import { expect, test } from 'vitest';
import { found, foundIn, readme, SOUND, workflow } from '../support.ts';

const manifest = (scripts: Record<string, string>, more = {}) => ({
  'package.json': { name: 'tool', scripts: { ...SOUND['package.json'].scripts, ...scripts }, ...more },
});

test('a script that a page, a workflow, a plan or another script names must exist', async () => {
  expect(
    await found({
      'README.md': readme('```bash\n# first\nnpm run biuld\n```\n\nThen `npm run nothing -- --fast`.'),
      '.github/workflows/ci.yml': workflow('- run: |\n    npm ci\n    npm run lint && npm run missing'),
      'plans/a.yml':
        'name: a\nsteps:\n  - id: x\n    command: npm run seo --\n  - id: y\n    command: [pnpm, run, other]\n',
      ...manifest({ lint: 'npm run lint:all' }),
    }),
  ).toMatchInlineSnapshot(`
    [
      ".github/workflows/ci.yml:8 error missing-script: "npm run missing" names the script "missing", which package.json does not have.",
      "README.md:10 error missing-script: "npm run biuld" names the script "biuld", which package.json does not have.",
      "README.md:13 warning missing-script: "npm run nothing" names the script "nothing", which package.json does not have.",
      "package.json:6 error missing-script: "npm run lint:all" names the script "lint:all", which package.json does not have.",
      "plans/a.yml:4 error missing-script: "npm run seo" names the script "seo", which package.json does not have.",
      "plans/a.yml:6 error missing-script: "pnpm run other" names the script "other", which package.json does not have.",
    ]
  `);
});

test('the cure names the script that was meant, or the package that has it', async () => {
  const files = {
    'README.md': readme('```\nnpm run biuld\n```'),
    'docs/web.md': '```\nnpm run serve:web\n```\n',
    'web/package.json': { scripts: { 'serve:web': 'vite' } },
  };
  expect(await found(files)).toMatchInlineSnapshot(`
    [
      "README.md:9 error missing-script: "npm run biuld" names the script "biuld", which package.json does not have.",
      "docs/web.md:2 warning missing-script: "npm run serve:web" names the script "serve:web", which package.json does not have.",
    ]
  `);
});

test.each([
  [
    'a placeholder',
    'npm run <script>\nnpm run <name> -- --flag\nnpm run $TASK\nnpm run [script]\nnpm run NAME\nnpm run ...',
  ],
  ['a pattern', 'npm run "build:*"\nnpm run test:*'],
  ['a script that exists, with arguments', 'npm run build -- --no-such run\nnpm run -s build\nnpm --silent run build'],
  ['what npm does itself', 'npm run\nnpm run env\nnpm install missing\nnpm exec missing\nnpx missing\nnpm publish'],
  ['a script that may be absent', 'npm run missing --if-present'],
  [
    'an argument of another program',
    'echo npm run missing\ngrep "npm run missing" x\nnpx concurrently "npm run missing"',
  ],
  ['a comment', '# npm run missing\nnpm test # npm run missing'],
  ['a program of a package', 'yarn vitest\npnpm biome check\nyarn run tsc\nyarn add x\npnpm install'],
  ['another project', 'git clone https://example.org/other.git\ncd other\nnpm run missing'],
  ['a folder made up', 'cd my-app && npm run missing'],
  ['lines of a here-document', "cat > x.sh <<'EOF'\nnpm run missing\nEOF"],
])('%s is left alone', async (_, script) => {
  expect(await found({ 'README.md': readme(`\`\`\`sh\n${script}\n\`\`\``) })).toEqual([]);
});

test.each([
  ['npm run missing', true],
  ['FOO=1 sudo npm run missing', true],
  ['npm test && (npm run missing)', true],
  ['if npm run missing; then echo; fi', true],
  ['npm run \\\n  missing', true],
  ['npm run-script missing', true],
  ['npm --prefix . run missing', true],
  ['npm run missing --workspaces', true],
  ['npm start', true],
  ['pnpm run missing', true],
  ['pnpm build:missing', true],
  ['yarn lint', true],
  ['yarn run lint:missing', true],
  ['echo $(npm run missing)', true],
  ['npm t', false],
  ['pnpm test', false],
  ['yarn build', false],
  ['npm -w tool run build', false],
])('%s', async (command, isMissing) => {
  const rules = await found({ 'README.md': readme(`\`\`\`sh\n${command}\n\`\`\``) });
  expect(rules.map((line) => line.split(':')[1]?.split(' ')[2])).toEqual(isMissing ? ['missing-script'] : []);
});

test('a transcript holds commands only after its prompt', async () => {
  expect(await found({ 'README.md': readme('```console\n$ npm run gone\nnpm run printed\n$ npm test\n```') })).toEqual([
    expect.stringContaining('README.md:9 error missing-script: "npm run gone"'),
  ]);
});

test('code of other languages, links and pages about the past name no scripts of today', async () => {
  expect(
    await found({
      'README.md': readme(
        '```yaml\nrun: npm run missing\n```\n\n```js\nnpm run missing\n```\n\n```text\nnpm run missing\n```\n\nnpm run missing',
      ),
      'CHANGELOG.md': '```sh\nnpm run missing\n```\n',
      'test/fixtures/page.md': '```sh\nnpm run missing\n```\n',
    }),
  ).toEqual([]);
});

test('a command is looked up in the folder it runs in', async () => {
  const files = {
    'README.md': readme('```sh\ncd web && npm run serve\n```\n\n```sh\nnpm run serve\n```'),
    'web/README.md': '```sh\nnpm run serve\nnpm run build\n```\n',
    'web/package.json': { scripts: { serve: 'vite' } },
    '.github/workflows/ci.yml': workflow(
      '- run: npm run serve\n  working-directory: web\n- run: npm run serve\n- run: cd web; npm run build',
    ),
  };
  expect(await found(files)).toMatchInlineSnapshot(`
    [
      ".github/workflows/ci.yml:8 error missing-script: "npm run serve" names the script "serve", which package.json does not have.",
      ".github/workflows/ci.yml:9 error missing-script: "npm run build" names the script "build", which web/package.json does not have.",
    ]
  `);
});

test('the folder a reader has just cloned is this project', async () => {
  const files = {
    'README.md': readme('```sh\ngit clone https://github.com/ada/engine.git\ncd engine\nnpm run missing\n```'),
    ...manifest({}, { repository: { url: 'git+https://github.com/ada/engine.git' } }),
  };
  expect(await found(files)).toEqual([expect.stringContaining('README.md:11 error missing-script')]);
});

test('a step in another shell, or in a folder only known later, is left alone', async () => {
  const steps = [
    '- run: npm run missing',
    '  shell: python',
    '- run: npm run missing',
    '  working-directory: ${{ matrix.folder }}',
    '- uses: actions/checkout@v5',
    '  with: { repository: ada/other, path: other }',
    '- run: npm run missing',
    '  working-directory: other',
    '- run: npm run ${{ matrix.script }}',
    '- run: npm start',
  ];
  expect(
    await found({ '.github/workflows/ci.yml': workflow(steps.join('\n'), '\n'), 'server.js': '', 'other.txt': '' }),
  ).toEqual([]);
});

test('without a package.json nothing is said of scripts', async () => {
  expect(await foundIn({ 'README.md': SOUND['README.md'] })).toEqual([]);
});
