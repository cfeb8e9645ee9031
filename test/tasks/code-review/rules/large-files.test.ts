import { expect, it } from 'vitest';
import { createTestRepository } from '../../../support/git-repository.ts';
import { inShort, review, reviewChange } from '../review-change.ts';

const MIB = 2 ** 20;

it('warns of files that are new or became large', async () => {
  const report = await reviewChange(
    { grown: Buffer.alloc(MIB, 'x') },
    { grown: Buffer.alloc(MIB + 1, 'x'), 'new.bin': Buffer.alloc(2 * MIB) },
  );
  expect(inShort(report)).toEqual(['warning review/large-file grown', 'warning review/large-file new.bin']);
  expect(report.findings[1]?.message).toContain('2.0 MiB');
});

it('leaves alone the limit itself, old weight, lock files and marked files', async () => {
  const large = Buffer.alloc(MIB + 9, 'x');
  const before = { '.gitattributes': 'dist/** linguist-generated\n', old: large };
  const after = {
    limit: Buffer.alloc(MIB, 'x'),
    old: Buffer.concat([large, large]),
    'package-lock.json': large,
    'dist/a': large,
  };
  expect(inShort(await reviewChange(before, after))).toEqual([]);
});

it('warns of old weight when the whole tree is reviewed', async () => {
  const repository = createTestRepository();
  await repository.commit('one', { old: Buffer.alloc(2 * MIB + 1) });
  const report = await review(repository);
  expect(inShort(report)).toEqual(['warning review/large-file old']);
  expect(report.notes).toEqual(['One file was not read: over 2 MiB.']);
});
