import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSystem } from '../../../src/system/system.ts';
import { codeReview } from '../../../src/tasks/code-review/code-review.ts';
import { createTestRepository } from '../../support/git-repository.ts';
import { inShort, review } from './review-change.ts';

const DEBUGGER = 'debugger;\n';

describe('what is reviewed', () => {
  it('is every tracked file by default', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.js': DEBUGGER });
    await repository.commit('two', { 'b.js': DEBUGGER });
    await repository.write('untracked.js', DEBUGGER);
    const report = await review(repository);
    expect(inShort(report)).toEqual(['warning review/debugger a.js:1', 'warning review/debugger b.js:1']);
    expect(report.checked).toEqual({ files: 2, linters: 0 });
    expect(report.notes).toEqual([]);
  });

  it('is the last commit and what is not committed with --only-changed', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.js': DEBUGGER, 'kept.js': 'a;\n' });
    await repository.commit('two', { 'b.js': DEBUGGER });
    await repository.write('untracked.js', DEBUGGER);
    await repository.write('kept.js', `a;\n${DEBUGGER}`);
    const report = await review(repository, { 'only-changed': true });
    expect(inShort(report)).toEqual([
      'warning review/debugger b.js:1',
      'warning review/debugger kept.js:2',
      'warning review/debugger untracked.js:1',
    ]);
    expect(report.notes).toEqual(['Only what changed since the previous commit was reviewed.']);
  });

  it('goes back to --base, which alone asks for what changed', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.js': DEBUGGER });
    repository.git('tag', 'v1');
    await repository.commit('two', { 'b.js': DEBUGGER });
    await repository.commit('three', { 'c.js': DEBUGGER });
    const report = await review(repository, { base: 'v1' });
    expect(inShort(report)).toEqual(['warning review/debugger b.js:1', 'warning review/debugger c.js:1']);
  });

  it('is one folder of the repository when run there', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.js': DEBUGGER, 'part/b.js': DEBUGGER });
    expect(inShort(await review(repository, {}, { cwd: 'part' }))).toEqual(['warning review/debugger b.js:1']);
  });
});

describe('odd files', () => {
  it('binary, deleted, renamed, linked and oddly named files are taken for what they are', async () => {
    const repository = createTestRepository();
    await repository.commit('one', {
      'gone.js': 'nothing like the others;\n',
      'moved.js': `${DEBUGGER}${'a();\n'.repeat(20)}`,
      'image.js': Buffer.from([0, 1, 2]),
      'target.txt': DEBUGGER,
    });
    repository.git('mv', 'moved.js', 'new name.js');
    await repository.remove('gone.js');
    symlinkSync('target.txt', join(repository.path, 'link.js'));
    await repository.commit('two', {
      'image.js': Buffer.from(`\0\n${DEBUGGER}`),
      'long.js': DEBUGGER + 'x'.repeat(2 * 2 ** 20),
      'line\nbreak ü.js': `${DEBUGGER}// new\n`,
      'invalid.js': Buffer.concat([Buffer.from(DEBUGGER), Buffer.from([0xff, 0xfe, 0x0a])]),
    });
    const report = await review(repository, { 'only-changed': true });
    expect(inShort(report)).toEqual([
      'warning review/debugger invalid.js:1',
      'warning review/debugger line\nbreak ü.js:1',
      'warning review/large-file long.js',
    ]);
    expect(report.checked.changedFiles).toBe(5);
    expect(inShort(await review(repository))).toContain('warning review/debugger new name.js:1');
    expect((await review(repository)).findings.some((finding) => finding.file === 'link.js')).toBe(false);
  });

  it('submodules are not looked into, and that is said', async () => {
    const repository = createTestRepository();
    repository.git('init', '--quiet', 'inner');
    repository.git('-C', 'inner', 'commit', '--quiet', '--allow-empty', '--message', 'inner');
    await repository.commit('one', { 'a.js': 'a' });
    await repository.write('inner/b.js', DEBUGGER);
    const report = await review(repository);
    expect(report.findings).toEqual([]);
    expect(report.checked.files).toBe(1);
    expect(report.notes).toEqual(['One submodule was not looked into.']);
  });

  it('a tracked file that is gone from the working tree is no error', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.js': DEBUGGER, 'b.js': 'b' });
    await repository.remove('a.js');
    expect((await review(repository)).checked.files).toBe(1);
  });
});

describe('verdict', () => {
  it('warnings fail only with --strict, and notes never do', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.js': 'console.log(1);\n' });
    expect((await review(repository, { strict: true })).failed).toBe(false);
    await repository.commit('two', { 'b.js': DEBUGGER });
    expect((await review(repository)).failed).toBe(false);
    expect((await review(repository, { strict: true })).failed).toBe(true);
  });

  it('an empty repository passes', async () => {
    const report = await review(createTestRepository(), { 'only-changed': true });
    expect([report.failed, report.findings]).toEqual([false, []]);
  });
});

describe('faults', () => {
  it('no repository is one clear sentence', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'plain-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    const call = { system: createSystem({ cwd }), flags: {}, progress: () => undefined };
    await expect(codeReview.run(call)).rejects.toMatchObject({
      code: 'unavailable',
      cure: 'Run it inside a checked-out git repository.',
    });
  });

  it('an unknown base is a wrong call', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { a: '1' });
    await expect(review(repository, { base: 'nowhere' })).rejects.toMatchObject({ code: 'usage' });
  });
});
