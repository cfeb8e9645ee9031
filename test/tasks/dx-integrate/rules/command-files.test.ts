import { expect, test } from 'vitest';
import { found, readme, SOUND, workflow } from '../support.ts';

const inReadme = (script: string) => ({ 'README.md': readme(`\`\`\`sh\n${script}\n\`\`\``) });

test('a file that a command runs must be in the repository', async () => {
  expect(
    await found({
      'README.md': readme('```bash\nnode scripts/build.mjs --fast\n./setup.sh\n```\n\nOr `node scripts/other.mjs`.'),
      '.github/workflows/ci.yml': workflow('- run: bash .ci/run\n- run: node server.js\n- run: scripts/deploy.sh'),
      'package.json': { ...SOUND['package.json'], scripts: { ...SOUND['package.json'].scripts, go: 'tsx src/go.ts' } },
      'plans/a.yml': 'name: a\nsteps:\n  - id: x\n    command: node dist/cli.js task x\n',
      'scripts/Build.mjs': '',
    }),
  ).toMatchInlineSnapshot(`
    [
      ".github/workflows/ci.yml:6 error missing-command-file: This command runs .ci/run, which is not in the repository.",
      ".github/workflows/ci.yml:7 error missing-command-file: This command runs server.js, which is not in the repository.",
      ".github/workflows/ci.yml:8 error missing-command-file: This command runs scripts/deploy.sh, which is not in the repository.",
      "README.md:9 error missing-command-file: This command runs scripts/build.mjs, which is not in the repository.",
      "README.md:10 error missing-command-file: This command runs ./setup.sh, which is not in the repository.",
      "README.md:13 warning missing-command-file: This command runs scripts/other.mjs, which is not in the repository.",
      "package.json:6 error missing-command-file: This command runs src/go.ts, which is not in the repository.",
    ]
  `);
});

test.each([
  ['it is there', 'node scripts/x.mjs\nnode ./scripts/x\nbash scripts/run.sh\n./scripts/run.sh'],
  ['it is under the folder gone to', 'cd scripts\nnode ./x.mjs'],
  [
    'it is a placeholder',
    'node <file>\nnode path/to/file.mjs\nnode your-folder/x.mjs\nnode $FILE\nnode src/*.mjs\nnode my-app/x.mjs',
  ],
  ['it is code, not a file', 'node -e "1"\nnode --test\nbash -c "x/y.sh"\npython -m http/server'],
  ['it is outside', 'node /opt/x.mjs\nnode ../other/x.mjs\nbash ~/x.sh\nnode node_modules/a/b.js'],
  ['the reader writes it', 'node app.mjs'],
  ['it was made before', 'cat x > tmp/a.mjs\nnode tmp/a.mjs\ncurl -o tmp/b.sh https://example.org\nbash tmp/b.sh'],
  ['it came with another repository', 'git clone https://example.org/kit.git\nnode kit/x.mjs'],
  ['a build makes it', 'node dist/cli.js'],
  ['it is what a program printed', 'src/a.test.js 3 ms\nowner/name'],
  ['it is the value of a flag', 'node --import ./hook/x.mjs scripts/x.mjs\nnode -r ./hook/y.cjs scripts/x.mjs'],
])('nothing is said where %s', async (_, script) => {
  const files = { 'scripts/x.mjs': '', 'scripts/x.js': '', 'scripts/run.sh': '', '.gitignore': 'dist/\n' };
  expect(await found({ ...files, ...inReadme(script) })).toEqual([]);
});

test('capital letters count on every system', async () => {
  expect(await found({ ...inReadme('node scripts/x.mjs'), 'scripts/X.mjs': '' })).toEqual([
    expect.stringContaining('README.md:9 error missing-command-file'),
  ]);
});

test('a mention of a path in a sentence is no command', async () => {
  expect(await found({ 'README.md': readme('See `./scripts/gone.sh` and `src/gone.js`.') })).toEqual([]);
});

test('a file that is tracked but gone from the folder is missing', async () => {
  const { lines, runIn, soundRepository } = await import('../support.ts');
  const repository = await soundRepository({ ...inReadme('node scripts/x.mjs'), 'scripts/x.mjs': '' });
  expect(lines(await runIn(repository))).toEqual([]);
  await repository.remove('scripts/x.mjs');
  expect(lines(await runIn(repository))).toEqual([expect.stringContaining('missing-command-file')]);
});
