import { expect, test } from 'vitest';
import { asTexts, lines, readme, runIn, SOUND, soundRepository, type TestFiles } from './support.ts';

const changed = { flags: { 'only-changed': true } } as const;

/** Rules of what is told after a change to a repository that was committed before. */
async function afterChange(before: TestFiles, change: TestFiles, remove: readonly string[] = []): Promise<string[]> {
  const repository = await soundRepository({ 'old.md': '[old](gone.md)\n', ...before });
  for (const path of remove) await repository.remove(path);
  await repository.commit('change', asTexts(change));
  return lines(await runIn(repository, changed)).map((line) => line.split(': ')[0] ?? '');
}

test('what was wrong before is left out, and counted', async () => {
  const repository = await soundRepository({ 'old.md': '[old](gone.md)\n' });
  await repository.commit('change', { 'new.md': '[new](gone.md)\n' });
  const report = await runIn(repository, changed);
  expect(lines(report)).toEqual([expect.stringContaining('new.md:1 error broken-link')]);
  expect(report.notes).toEqual(['1 more in files that did not change since the previous commit.']);
});

test('what is not committed yet counts as changed', async () => {
  const repository = await soundRepository();
  await repository.commit('change', {});
  await repository.write('new.md', '[new](gone.md)\n');
  expect(lines(await runIn(repository, changed))).toHaveLength(1);
});

test('--base says what changes are counted from', async () => {
  const repository = await soundRepository();
  repository.git('tag', 'start');
  await repository.commit('one', { 'one.md': '[one](gone.md)\n' });
  await repository.commit('two', { 'two.md': '[two](gone.md)\n' });
  expect(lines(await runIn(repository, changed))).toHaveLength(1);
  expect(lines(await runIn(repository, { flags: { 'only-changed': true, base: 'start' } }))).toHaveLength(2);
  await expect(runIn(repository, { flags: { 'only-changed': true, base: 'nothing' } })).rejects.toMatchObject({
    code: 'usage',
  });
});

test('a link is told when what it leads to goes', async () => {
  expect(await afterChange({ 'README.md': readme('[a](docs/a.md)'), 'docs/a.md': '' }, {}, ['docs/a.md'])).toEqual([
    'README.md:8 error broken-link',
  ]);
});

test('a link to a folder is told when the last file in it moves', async () => {
  const before = { 'README.md': readme('[a](guide)'), 'guide/a.md': 'Some words that make it the same file.\n' };
  expect(await afterChange(before, { 'docs/a.md': before['guide/a.md'] }, ['guide'])).toEqual([
    'README.md:8 error broken-link',
  ]);
});

test('an anchor is told when its heading goes', async () => {
  const before = { 'README.md': readme('[a](docs/a.md#one)'), 'docs/a.md': '# One\n' };
  expect(await afterChange(before, { 'docs/a.md': '# Two\n' })).toEqual(['README.md:8 error broken-anchor']);
});

test('a command is told when its script goes', async () => {
  const before = { 'README.md': readme('```sh\nnpm run build\n```') };
  expect(
    await afterChange(before, { 'package.json': { ...SOUND['package.json'], scripts: { test: 'node --test' } } }),
  ).toEqual(['README.md:9 error missing-script']);
});

test('a manifest is told when only the lock file changes', async () => {
  const dependencies = { a: '1.0.0' };
  const before = {
    'package.json': { ...SOUND['package.json'], dependencies },
    'package-lock.json': { packages: { '': { dependencies } } },
  };
  expect(await afterChange(before, { 'package-lock.json': { packages: { '': {} } } })).toEqual([
    'package.json:8 error lock-out-of-step',
  ]);
});

test('a variable is told when the page that told of it goes, or its last reader', async () => {
  const before = { 'src/a.ts': 'process.env.WORD;\n', 'docs/a.md': '- `WORD`\n', '.env.example': 'WORD=1\n' };
  expect(await afterChange(before, {}, ['docs/a.md', '.env.example'])).toEqual([
    'src/a.ts:1 warning undocumented-variable',
  ]);
  expect(await afterChange(before, { 'src/a.ts': 'export {};\n' })).toEqual(['.env.example:1 warning unread-variable']);
});

test('a variable that was never told of is not told for a change beside it', async () => {
  expect(
    await afterChange({ 'src/a.ts': 'process.env.WORD;\n', 'docs/a.md': 'One.\n' }, { 'docs/a.md': 'Two.\n' }),
  ).toEqual([]);
});

test('a version is told when the file it disagrees with changes', async () => {
  const before = { '.nvmrc': '20\n', 'package.json': { ...SOUND['package.json'], engines: { node: '>=20' } } };
  const after = { 'package.json': { ...SOUND['package.json'], engines: { node: '>=22' } } };
  expect(await afterChange(before, after)).toContain('.nvmrc:1 warning node-version');
});
