import { expect, it } from 'vitest';
import { openRepository } from '../../../src/git/repository.ts';
import { collectChange } from '../../../src/tasks/code-review/collect.ts';
import { createTestRepository } from '../../support/git-repository.ts';

it('counts every line of what a patch that is cut does not show, and says so', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { 'a.txt': '1\n', 'b.txt': '1\n', 'c.txt': '1\n' });
  await repository.commit('two', { 'a.txt': '1\n2\n', 'b.txt': `1\n${'long\n'.repeat(200)}`, 'c.txt': '1\n2\n' });
  const system = repository.system();
  const lines = async (patchLimit: number): Promise<[Record<string, boolean>, string[]]> => {
    const opened = await openRepository(system, { patchLimit });
    const { review, notes } = await collectChange(system, opened, await opened.resolveBase());
    const speaksOfLineOne = review.files.map((file) => [file.path, file.lines.has(1)]);
    return [Object.fromEntries(speaksOfLineOne), notes.slice(1)];
  };
  expect(await lines(9_999)).toEqual([{ 'a.txt': false, 'b.txt': false, 'c.txt': false }, []]);
  expect(await lines(700)).toEqual([
    { 'a.txt': false, 'b.txt': true, 'c.txt': true },
    ['The change is too long to tell all its lines apart; in its last files every line counts as added.'],
  ]);
});
