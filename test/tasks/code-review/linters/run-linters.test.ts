import { symlinkSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createTestRepository, type TestRepository } from '../../../support/git-repository.ts';
import { inShort, review } from '../review-change.ts';

const CONFIG = JSON.stringify({
  files: { includes: ['**', '!skipped.ts'] },
  assist: { enabled: false },
  linter: { rules: { suspicious: { noDebugger: 'error', noVar: 'error' } } },
});

// A linter that writes down its arguments, one a line, and then speaks as it is told.
async function scriptedLinter(repository: TestRepository, path: string, body: string): Promise<string> {
  const heard = join(repository.path, '.git', 'heard');
  await repository.write(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${heard}'\n${body}\n`);
  await chmod(join(repository.path, path), 0o755);
  return heard;
}

it('runs the installed Biome on just the changed files', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { '.gitignore': 'node_modules\n', 'biome.json': CONFIG, 'old.ts': 'var a = 1;\n' });
  await repository.commit('two', { 'new one.ts': 'var b = 1;\nexport { b };\n', 'text.txt': 'x' });
  symlinkSync(resolve('node_modules'), join(repository.path, 'node_modules'));
  const report = await review(repository, { 'only-changed': true }, { lint: true });
  expect(inShort(report)).toEqual(['error lint/suspicious/noVar new one.ts:1']);
  expect(report.failed).toBe(true);
  expect(report.checked).toEqual({ changedFiles: 2, linters: 1 });
  await repository.commit('three', { 'skipped.ts': 'var c = 1;\n' });
  const skipping = await review(repository, { 'only-changed': true }, { lint: true });
  expect([skipping.findings, skipping.notes.slice(1)]).toEqual([[], []]);
});

it('runs ESLint found further up, from a folder of the repository', async () => {
  const repository = createTestRepository();
  const filePath = join(repository.path, 'part/a.js');
  const said = JSON.stringify([{ filePath, messages: [{ ruleId: 'semi', severity: 1, message: 'x', line: 3 }] }]);
  await repository.commit('one', { '.gitignore': 'node_modules\n', 'eslint.config.mjs': '', 'part/a.js': 'a\n' });
  const heard = await scriptedLinter(repository, 'node_modules/.bin/eslint', `echo '${said}'; exit 1`);
  const report = await review(repository, {}, { lint: true, cwd: 'part' });
  expect(inShort(report)).toEqual(['warning lint/semi a.js:3']);
  const system = repository.system();
  expect((await system.files.read(heard)).toString()).toBe(
    '--format\njson\n--no-error-on-unmatched-pattern\n--\na.js\n',
  );
});

it('runs Ruff from the virtual environment, set up in pyproject.toml', async () => {
  const repository = createTestRepository();
  await repository.commit('one', {
    '.gitignore': '.venv\n',
    'pyproject.toml': '[project]\nname = "x"\n[tool.ruff.lint]\n',
    'a.py': 'x\n',
  });
  await scriptedLinter(repository, '.venv/bin/ruff', 'echo "[]"');
  const report = await review(repository, {}, { lint: true });
  expect(report.checked).toEqual({ files: 3, linters: 1 });
  expect(report.notes).toEqual([]);
});

it('says that a linter is set up but not installed', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { 'biome.json': '{}', '.eslintrc.json': '{}', 'a.js': 'a' });
  const report = await review(repository, {}, { lint: true });
  expect(report.notes).toEqual([
    'Biome is set up in this repository but not installed, so it did not run.',
    'ESLint is set up in this repository but not installed, so it did not run.',
  ]);
  expect(report.checked.linters).toBe(0);
});

it('says what a linter broke on', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { '.gitignore': 'node_modules\n', '.eslintrc': '', 'a.js': 'a' });
  await scriptedLinter(
    repository,
    'node_modules/.bin/eslint',
    'printf "Oops!\\n\\nTypeError: bad config\\n" >&2; exit 2',
  );
  const report = await review(repository, {}, { lint: true });
  expect(report.notes).toEqual(['ESLint could not do its work: TypeError: bad config']);
  expect(report.failed).toBe(false);
});

it('runs none that is not set up, that has nothing to look at, or that --no-lint forbids', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { 'package.json': '{"eslint":{}}', 'pyproject.toml': '[project]\n', 'a.py': '' });
  expect((await review(repository, {}, { lint: true })).checked.linters).toBe(0);
  await repository.commit('nothing to look at', { '.gitignore': 'node_modules\n', 'eslint.config.js': '' });
  repository.git('rm', '--quiet', '--cached', 'eslint.config.js');
  await scriptedLinter(repository, 'node_modules/.bin/eslint', 'echo "[]"');
  expect((await review(repository, {}, { lint: true })).checked.linters).toBe(0);
  await repository.commit('a script', { 'a.js': 'a' });
  const report = await review(repository);
  expect([report.checked.linters, report.notes]).toEqual([0, []]);
});
