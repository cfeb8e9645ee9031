import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddedLines } from '../../src/git/added-lines.ts';
import { ARGUMENT_BYTES, inParts } from '../../src/git/attributes.ts';
import { openRepository } from '../../src/git/repository.ts';
import { createTestRepository } from '../support/git-repository.ts';

describe('added lines', () => {
  it('are told apart from kept and lost ones under any file name', async () => {
    const repository = createTestRepository();
    const names = ['plain', 'with space', 'naïve.txt', 'quo"te', 'line\nbreak', 'tab\there', 'a and b/c'];
    await repository.commit('one', Object.fromEntries(names.map((name) => [name, '1\n2\n3\n'])));
    await repository.commit('two', Object.fromEntries(names.map((name) => [name, '1\nnew\n3\nlast'])));
    const opened = await openRepository(repository.system());
    const { files, cut } = await opened.addedLines(await opened.resolveBase());
    expect(cut).toBe(false);
    expect([...files.keys()].sort()).toEqual([...names].sort());
    for (const lines of files.values()) {
      expect([1, 2, 3, 4].map((line) => lines.has(line))).toEqual([false, true, false, true]);
    }
  });

  it('are not misled by content that looks like a patch', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { a: '-- a/x\n', z: 'z\n' });
    await repository.commit('two', { a: '++ b/evil\n@@ -1 +1,900 @@\nBinary files a/q and b/q differ', z: 'Z\n' });
    const opened = await openRepository(repository.system());
    const { files } = await opened.addedLines(await opened.resolveBase());
    expect([...files.keys()]).toEqual(['a', 'z']);
    expect([files.get('a')?.has(3), files.get('a')?.has(4)]).toEqual([true, false]);
  });

  it('are all lines of a file git does not diff', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { '.gitattributes': '*.dat -diff\n', 'a and b/x.dat': 'one', 'ü.dat': 'one' });
    await repository.commit('two', { 'a and b/x.dat': 'two', 'ü.dat': 'two', 'new and b/y.dat': '1' });
    const opened = await openRepository(repository.system());
    const { files } = await opened.addedLines(await opened.resolveBase());
    expect([...files].map(([path, lines]) => [path, lines.has(77)])).toEqual([
      ['a and b/x.dat', true],
      ['new and b/y.dat', true],
      ['ü.dat', true],
    ]);
  });

  it('are none where a file was only renamed or shortened', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { old: 'one\ntwo\nthree\n', short: '1\n2\n' });
    repository.git('mv', 'old', 'new');
    await repository.commit('two', { short: '2\n' });
    const opened = await openRepository(repository.system());
    const { files } = await opened.addedLines(await opened.resolveBase());
    expect(files.get('new')).toBeUndefined();
    expect(files.get('short')?.has(1)).toBe(false);
  });

  it('any text at all is read without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseAddedLines(text);
      }),
    );
  });
});

describe('inParts', () => {
  it('loses nothing, keeps the order and the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 40 }), (words, limit) => {
        const parts = inParts(words, limit);
        expect(parts.flat()).toEqual(words);
        for (const part of parts.filter((words) => words.length > 1)) {
          const bytes = part.reduce((sum, word) => sum + Buffer.byteLength(word) + 1, 0);
          expect(bytes).toBeLessThanOrEqual(limit);
        }
      }),
    );
    expect(ARGUMENT_BYTES).toBeLessThan(128 * 1024);
  });
});
