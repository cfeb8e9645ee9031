import { join } from 'node:path';
import { createGit, firstLine, type Git } from '../../git/git.ts';
import { waitForLock } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';
import { Refusal } from '../refusal.ts';

/** Where the steps of a run may work: `worktree` in a tree of their own, `in-place` in the checkout, `auto` there where it is the commit. */
export type Workspace = 'worktree' | 'in-place' | 'auto';

/** What trees are made with. */
export interface TreeOptions {
  readonly system: System;
  readonly workspace: Workspace;
  /** Absolute folder that all workers of this checkout share, for their lock. */
  readonly shared: string;
}

/** Absolute root of the files at a commit; `made` where it is a tree that `path` was used for. Throws `Refusal`. */
export async function treeAt(
  { system, workspace, shared }: TreeOptions,
  commit: string,
  path: string,
): Promise<{ readonly root: string; readonly made: boolean }> {
  // A name such as `main` is another commit on each machine, and one that begins with `-` is an order to git.
  if (!/^[0-9a-f]{7,64}$/.test(commit)) throw new Refusal('commit', `${JSON.stringify(commit)} is no commit`);
  const git = createGit(system);
  const top = await git.ask(['rev-parse', '--show-toplevel', 'HEAD']);
  const [root = '', head = ''] = top.stdout.split('\n');
  if (top.code !== 0) throw new Refusal('commit', `${system.cwd} is no checkout of a repository`);
  if (workspace !== 'worktree' && head === commit) return { root, made: false };
  if (workspace === 'in-place') {
    throw new Refusal('commit', `the checkout is at ${short(head)}, and the run is of ${short(commit)}`);
  }
  // git itself minds neither two fetches nor two new trees, but one of them then fails.
  const lease = await waitForLock(system, join(shared, 'git.lock'), 'a work tree');
  try {
    await fetchCommit(git, commit);
    await addTree(git, commit, path);
  } finally {
    lease?.release();
  }
  return { root: path, made: true };
}

/** Removes a tree, and what git remembers of it. */
export async function removeTree(system: System, path: string): Promise<void> {
  const git = createGit(system);
  await git.ask(['worktree', 'remove', '--force', path]).catch(() => undefined);
  await system.files.remove(path);
  await git.ask(['worktree', 'prune']).catch(() => undefined);
}

async function fetchCommit(git: Git, commit: string): Promise<void> {
  const isHere = (await git.ask(['cat-file', '-e', `${commit}^{commit}`])).code === 0;
  if (isHere) return;
  // In a whole clone a depth would cut the history off for everybody who uses it.
  const isShallow = (await git.ask(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
  const answer = await git.ask(['fetch', '--no-tags', ...(isShallow ? ['--depth=1'] : []), 'origin', commit]);
  if (answer.code === 0) return;
  const reason = firstLine(answer.stderr);
  throw new Refusal('commit', `commit ${short(commit)} is not here and origin does not give it (${reason})`);
}

async function addTree(git: Git, commit: string, path: string): Promise<void> {
  const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'];
  const answer = await git.ask([...quiet, 'worktree', 'add', '--force', '--detach', path, commit]);
  if (answer.code !== 0) throw new Refusal('commit', `no work tree can be made (${firstLine(answer.stderr)})`);
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
