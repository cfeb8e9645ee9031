import type { Finding } from '../../finding.ts';
import { inTurns } from '../in-turns.ts';
import { isLockFile } from '../packages/lock-file.ts';
import type { Review, ReviewedFile } from '../review.ts';

/** Over this a file weighs on every clone for ever: 1 MiB. */
export const LARGE_BYTES = 2 ** 20;

/** Finds files that are large, or that this change made so; marked files and lock files may be. */
export async function largeFiles(review: Review): Promise<Finding[]> {
  const large = review.files.filter((file) => file.size > LARGE_BYTES && !file.marked && !isLockFile(file.path));
  const wasSmall = await inTurns(large, (file) => becameLarge(file, review));
  return large.filter((_, index) => wasSmall[index]).map(largeFile);
}

async function becameLarge(file: ReviewedFile, { change }: Review): Promise<boolean> {
  if (!change) return true;
  const before = await change.sizeBefore(file.path);
  return before === undefined || before <= LARGE_BYTES;
}

function largeFile(file: ReviewedFile): Finding {
  return {
    rule: 'review/large-file',
    severity: 'warning',
    message: `This file has ${(file.size / 2 ** 20).toFixed(1)} MiB, which every clone carries from now on.`,
    cure: 'Keep it elsewhere (Git LFS, a release), or mark it `linguist-generated` in .gitattributes if it must be here.',
    file: file.path,
  };
}
