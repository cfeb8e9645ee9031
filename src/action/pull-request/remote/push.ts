import type { System } from '../../../system/system.ts';
import { graphqlErrors } from '../refused.ts';
import type { WorkTreeGit } from '../tree/work-tree-git.ts';
import { type CommitDraft, commitObjects, commitOnBranch, fitsOneCall, readContents } from './commit.ts';
import { eventually } from './eventually.ts';
import { BranchMoved, createBranch, moveBranches } from './move-branch.ts';
import type { RemoteRepository } from './repository.ts';

/** What is needed to put a commit on the rolling branch. */
export interface Push {
  readonly system: System;
  readonly git: WorkTreeGit;
  readonly remote: RemoteRepository;
  readonly branch: string;
  /** Where the branch is now; undefined makes it. */
  readonly from: string | undefined;
  readonly draft: CommitDraft;
}

/**
 * Makes the rolling branch one commit on top of the draft's parent, whatever it was; answers that commit. Throws BranchMoved where the branch
 * is not at `from` any more; then nothing of it has changed.
 */
export async function push({ system, git, remote, branch, from, draft }: Push): Promise<string> {
  const contents = await readContents(git, draft.changes);
  const onBranch = (name: string): Promise<string> =>
    eventually(system.clock, () => commitOnBranch(remote, name, draft, contents));
  if (!fitsOneCall(contents)) {
    const commit = await commitObjects(remote, draft, contents);
    await (from === undefined
      ? createBranch(remote, branch, commit)
      : moveBranches(remote, [{ branch, from, to: commit }]));
    return commit;
  }
  // A branch set back to its base, even for a moment, would close its pull request: the commit is made beside it.
  const place = from === undefined ? branch : `${branch}--${system.randomHex(4)}`;
  await createBranch(remote, place, draft.parent);
  let commit: string | undefined;
  try {
    commit = await onBranch(place);
    if (from === undefined) return commit;
    await moveBranches(remote, [
      { branch, from, to: commit },
      { branch: place, from: commit, to: undefined },
    ]);
    return commit;
  } catch (thrown) {
    const isStale = graphqlErrors(thrown).some(({ type }) => type === 'STALE_DATA');
    // What was made for this commit alone must not stay; where it cannot be removed, the reason for that is the same.
    const made = { branch: place, from: commit ?? draft.parent, to: undefined };
    if (!isStale) await moveBranches(remote, [made]).catch(() => undefined);
    throw isStale ? new BranchMoved() : thrown;
  }
}
