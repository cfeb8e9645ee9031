import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRepository } from '../../src/git/repository.ts';
import { createSystem } from '../../src/system/system.ts';
import { createTestRepository } from '../support/git-repository.ts';

describe('opening', () => {
  it('says so where there is no repository', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'plain-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    await expect(openRepository(createSystem({ cwd }))).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('not a git repository'),
    });
  });

  it('says so where there is no git', async () => {
    const system = createTestRepository().system({ env: { PATH: '/nowhere' } });
    await expect(openRepository(system)).rejects.toMatchObject({
      code: 'unavailable',
      message: 'git was not found.',
    });
  });

  it('says so in a bare repository', async () => {
    const repository = createTestRepository();
    repository.git('config', 'core.bare', 'true');
    await expect(openRepository(repository.system())).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('tracked', () => {
  it('lists unusual names, links and submodules for what they are', async () => {
    const repository = createTestRepository();
    await repository.write('a b/naïve "quoted"\nname.txt', 'x');
    symlinkSync('nowhere', join(repository.path, 'link'));
    mkdirSync(join(repository.path, 'vendored'));
    repository.git('-C', 'vendored', 'init', '--quiet');
    repository.git('-C', 'vendored', 'commit', '--quiet', '--allow-empty', '--message', 'inner');
    await repository.commit('one');
    const tracked = await (await openRepository(repository.system())).tracked();
    expect(tracked).toEqual([
      { path: 'a b/naïve "quoted"\nname.txt', kind: 'file' },
      { path: 'link', kind: 'link' },
      { path: 'vendored', kind: 'submodule' },
    ]);
  });

  it('sees only the working directory, with paths from there', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'top.txt': '1', 'part/in.txt': '2' });
    await repository.write('part/in.txt', '3');
    await repository.write('part/new.txt', '4');
    const opened = await openRepository(repository.system({ cwd: 'part' }));
    expect(opened.prefix).toBe('part/');
    expect(await opened.tracked()).toEqual([{ path: 'in.txt', kind: 'file' }]);
    const base = await opened.resolveBase('HEAD');
    expect((await opened.changedSince(base)).map((change) => change.path)).toEqual(['in.txt', 'new.txt']);
    expect((await opened.addedLines(base)).files.get('in.txt')?.has(1)).toBe(true);
    expect(await opened.textAt(base, 'in.txt')).toBe('2');
  });
});

describe('the base', () => {
  it('is the previous commit by default', async () => {
    const repository = createTestRepository();
    const first = await repository.commit('one', { a: '1' });
    await repository.commit('two', { a: '2' });
    const base = await (await openRepository(repository.system())).resolveBase();
    expect(base).toEqual({ tree: first, label: 'the previous commit', notes: [] });
  });

  it('is where the branch left the given ref, and an unknown ref is a wrong call', async () => {
    const repository = createTestRepository();
    const fork = await repository.commit('one', { a: '1' });
    repository.git('switch', '--quiet', '--create', 'topic');
    await repository.commit('topic', { b: '1' });
    repository.git('switch', '--quiet', 'main');
    await repository.commit('later on main', { c: '1' });
    repository.git('switch', '--quiet', 'topic');
    const opened = await openRepository(repository.system());
    expect((await opened.resolveBase('main')).tree).toBe(fork);
    await expect(opened.resolveBase('--all')).rejects.toMatchObject({ code: 'usage' });
    await expect(opened.resolveBase('gone')).rejects.toMatchObject({
      code: 'usage',
      message: '--base: gone is no commit of this repository.',
    });
  });

  it('is where the target branch was left on a pull request', async () => {
    const repository = createTestRepository();
    const fork = await repository.commit('one', { a: '1' });
    repository.git('update-ref', 'refs/remotes/origin/main', fork);
    await repository.commit('two', { b: '1' });
    await repository.commit('three', { c: '1' });
    const opened = await openRepository(repository.system({ env: { GITHUB_BASE_REF: 'main' } }));
    expect(await opened.resolveBase()).toEqual({ tree: fork, label: 'where origin/main was left', notes: [] });
  });

  it('falls back to the previous commit, with a note, where the target branch was not fetched', async () => {
    const repository = createTestRepository();
    const first = await repository.commit('one', { a: '1' });
    await repository.commit('two', { b: '1' });
    const opened = await openRepository(repository.system({ env: { GITHUB_BASE_REF: 'main' } }));
    const base = await opened.resolveBase();
    expect(base.tree).toBe(first);
    expect(base.notes).toEqual([expect.stringContaining('origin/main is not in this clone')]);
  });

  it('is the beginning for a first commit, and before any', async () => {
    const repository = createTestRepository();
    await repository.write('a', '1');
    const before = await openRepository(repository.system());
    expect(await before.changedSince(await before.resolveBase())).toEqual([
      { path: 'a', kind: 'file', status: 'added' },
    ]);
    await repository.commit('one');
    const base = await before.resolveBase();
    expect(base.notes).toEqual(['There is no previous commit, so every line counts as changed.']);
    expect(await before.changedSince(base)).toEqual([{ path: 'a', kind: 'file', status: 'added' }]);
    expect((await before.addedLines(base)).files.get('a')?.has(1)).toBe(true);
  });

  it('is the beginning in a shallow clone, with the cure in a note', async () => {
    const origin = createTestRepository();
    await origin.commit('one', { a: '1' });
    await origin.commit('two', { a: '2' });
    const clone = createTestRepository();
    clone.git('clone', '--quiet', '--depth', '1', `file://${origin.path}`, 'shallow');
    const opened = await openRepository(clone.system({ cwd: 'shallow' }));
    expect((await opened.resolveBase()).notes).toEqual([expect.stringContaining('fetch-depth: 0')]);
  });
});

describe('changedSince', () => {
  it('counts commits, the index, the working tree and untracked files, not ignored ones', async () => {
    const repository = createTestRepository();
    await repository.commit('one', {
      '.gitignore': 'ignored\n',
      kept: 'same',
      gone: 'text that goes away\n',
      moved: 'a text long enough\nto be known again\nafter it has moved\n',
      unstaged: '1',
    });
    repository.git('mv', 'moved', 'new place');
    repository.git('rm', '--quiet', 'gone');
    await repository.commit('two', { committed: '1' });
    await repository.write('staged', '1');
    repository.git('add', 'staged');
    await repository.write('unstaged', '2');
    await repository.write('untracked', '1');
    await repository.write('ignored', '1');
    const opened = await openRepository(repository.system());
    expect(await opened.changedSince(await opened.resolveBase())).toEqual([
      { path: 'committed', kind: 'file', status: 'added' },
      { path: 'gone', kind: 'file', status: 'deleted' },
      { path: 'new place', kind: 'file', status: 'modified', from: 'moved' },
      { path: 'staged', kind: 'file', status: 'added' },
      { path: 'unstaged', kind: 'file', status: 'modified' },
      { path: 'untracked', kind: 'file', status: 'added' },
    ]);
  });

  it('takes no notice of the user’s own diff settings', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a/b': 'one\n\nthree\nfour\nfive\n' });
    await repository.commit('two', { 'a/b': 'ONE\n\nthree\nfour\nFIVE\n' });
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.interHunkContext', '9'],
      ['color.ui', 'always'],
      ['diff.external', 'false'],
      ['diff.relative', 'false'],
    ] as const) {
      repository.git('config', name, value);
    }
    const opened = await openRepository(repository.system());
    const { files } = await opened.addedLines(await opened.resolveBase());
    const lines = files.get('a/b');
    expect([1, 2, 3, 4, 5].map((line) => lines?.has(line))).toEqual([true, false, false, false, true]);
  });
});

describe('attributes and old content', () => {
  it('answers for the paths asked', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { '.gitattributes': 'dist/** linguist-generated -diff\n', 'dist/a b.js': 'x' });
    const opened = await openRepository(repository.system());
    const found = await opened.attributes(['linguist-generated', 'diff'], ['dist/a b.js', 'src/a.js']);
    expect([...found]).toEqual([['dist/a b.js', { 'linguist-generated': 'set', diff: 'unset' }]]);
  });

  it('reads text and size at the base', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { a: 'old text' });
    await repository.commit('two', { a: 'new', b: 'new' });
    const opened = await openRepository(repository.system());
    const base = await opened.resolveBase();
    expect(await opened.textAt(base, 'a')).toBe('old text');
    expect(await opened.sizeAt(base, 'a')).toBe(8);
    expect(await opened.textAt(base, 'b')).toBeUndefined();
    expect(await opened.sizeAt(base, 'b')).toBeUndefined();
  });
});
