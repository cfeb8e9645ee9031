import picomatch from 'picomatch';
import type { ProposalPlace } from '../../execute/proposals.ts';
import { readAttributes } from '../../git/attributes.ts';
import { RefusedProposal } from './refused.ts';
import { type FileChange, SUBMODULE } from './tree/file-change.ts';
import type { WorkTreeGit } from './tree/work-tree-git.ts';

/** The changes the plan's `paths` let in; globs count from the run's working directory, whose place in the work tree `prefix` is. */
export function withinPaths(
  changes: readonly FileChange[],
  paths: readonly string[] | undefined,
  prefix: string,
): readonly FileChange[] {
  if (paths === undefined) return changes;
  const rules = paths.map((glob) => {
    const isOut = glob.startsWith('!');
    return { isOut, matches: picomatch((isOut ? glob.slice(1) : glob).replace(/^\.\//, ''), { dot: true }) };
  });
  // As in path filters: a later `!glob` takes out what an earlier one let in, and globs that only take out start from everything.
  const first = rules.every(({ isOut }) => isOut);
  return changes.filter(({ path }) => {
    if (!path.startsWith(prefix)) return false;
    const own = path.slice(prefix.length);
    return rules.reduce((is, { isOut, matches }) => (isOut ? is && !matches(own) : is || matches(own)), first);
  });
}

/** GitHub takes no larger file. */
const LARGEST_FILE = 100 * 2 ** 20;

/** Throws RefusedProposal where GitHub could not take a change, or should not be given it. */
export async function requireSound(
  git: WorkTreeGit,
  changes: readonly FileChange[],
  place: ProposalPlace,
): Promise<void> {
  for (const change of changes) requirePossible(change);
  const written = changes.flatMap(({ path, after }) => (after ? [path] : []));
  const attributes = await readAttributes(git, ['filter'], written);
  const large = written.find((path) => attributes.get(path)?.filter === 'lfs');
  if (large !== undefined) {
    throw new RefusedProposal(
      `${large} is kept in Git LFS, whose content cannot be proposed. Leave it out with \`paths\`, or commit it in a step of its own.`,
    );
  }
  if (place.mask.longest > 0) await requireNoSecrets(git, changes, place);
}

function requirePossible({ path, before, after, size }: FileChange): void {
  if (before?.mode === SUBMODULE || after?.mode === SUBMODULE) {
    throw new RefusedProposal(
      `${path} is a submodule (or a repository of its own), which cannot be proposed. Leave it out with \`paths\`, or let the step not move it.`,
    );
  }
  if (size > LARGEST_FILE) {
    throw new RefusedProposal(
      `${path} has ${Math.round(size / 2 ** 20)} MiB, and GitHub takes files of up to 100 MiB. Leave it out with \`paths\`.`,
    );
  }
  if (path.includes('\uFFFD')) {
    throw new RefusedProposal(
      `The name of ${path} is not UTF-8, which GitHub's API cannot say. Give the file another name.`,
    );
  }
}

// Only what is new: a word that stood in the file before is no secret of this step's making.
async function requireNoSecrets(
  git: WorkTreeGit,
  changes: readonly FileChange[],
  { mask }: ProposalPlace,
): Promise<void> {
  const holds = async (oid: string): Promise<boolean> => mask.spans(await git.bytes(oid)) !== undefined;
  for (const { path, before, after } of changes) {
    if (after === undefined || !(await holds(after.oid))) continue;
    if (before !== undefined && (await holds(before.oid))) continue;
    throw new RefusedProposal(
      `The step wrote the value of a secret into ${path}, so nothing was proposed. Keep it out of the file.`,
    );
  }
}
