import { Fault } from '../errors.ts';
import type { Env } from '../system/processes/processes.ts';
import type { Git } from './git.ts';

/** What changes are counted from. */
export interface Base {
  /** Object name of a commit or a tree. */
  readonly tree: string;
  /** The base in words, to follow "since". */
  readonly label: string;
  /** Sentences for the reader where the base is not the one that was hoped for. */
  readonly notes: readonly string[];
}

/**
 * Finds the base: `ref` where it is given (its merge base with HEAD), on a pull request the merge base with the target
 * branch, else the previous commit, else the empty tree. Throws `usage` for a `ref` that is no commit.
 */
export async function resolveBase(git: Git, env: Env, ref: string | undefined): Promise<Base> {
  if (ref !== undefined) return givenBase(git, ref);
  const target = env.GITHUB_BASE_REF;
  if (!target) return previousCommit(git, []);
  const branch = `origin/${target}`;
  const commit = await commitOf(git, branch);
  if (commit !== undefined) return { tree: await mergeBase(git, commit), label: `where ${branch} was left`, notes: [] };
  return previousCommit(git, [
    `The pull request's target ${branch} is not in this clone; fetch it (fetch-depth: 0) to compare with it.`,
  ]);
}

async function givenBase(git: Git, ref: string): Promise<Base> {
  const commit = await commitOf(git, ref);
  if (commit !== undefined) return { tree: await mergeBase(git, commit), label: ref, notes: [] };
  throw new Fault('usage', `--base: ${ref} is no commit of this repository.`, {
    cure: 'Name a branch, tag or commit; in a shallow clone, fetch it first (fetch-depth: 0).',
  });
}

async function previousCommit(git: Git, notes: readonly string[]): Promise<Base> {
  const commit = await commitOf(git, 'HEAD^');
  if (commit !== undefined) return { tree: commit, label: 'the previous commit', notes };
  const empty = await git.read(['hash-object', '-t', 'tree', '--stdin']);
  return { tree: empty.trim(), label: 'the beginning', notes: [...notes, await whyEverything(git)] };
}

async function whyEverything(git: Git): Promise<string> {
  const shallow = (await git.read(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  return shallow
    ? 'This is a shallow clone without the previous commit, so every line counts as changed; fetch more (fetch-depth: 0).'
    : 'There is no previous commit, so every line counts as changed.';
}

async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return found.code === 0 ? found.stdout.trim() : undefined;
}

// Without a common commit (a shallow clone, an unrelated branch) the commit itself is the best there is.
async function mergeBase(git: Git, commit: string): Promise<string> {
  const found = await git.ask(['merge-base', commit, 'HEAD']);
  return found.code === 0 ? found.stdout.trim() : commit;
}
