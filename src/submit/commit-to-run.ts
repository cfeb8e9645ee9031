import { posix, relative, resolve, sep } from 'node:path';
import { Fault } from '../errors.ts';
import { type Head, readHead } from '../git/head.ts';
import type { RunOrigin } from '../run/event.ts';
import type { System } from '../system/system.ts';

/** What workers check out. */
export interface CommitToRun {
  readonly git: Pick<RunOrigin, 'commit' | 'branch' | 'dirty'>;
  /** The working directory from the top of the repository, with slashes; empty at the top. */
  readonly prefix: string;
  /** What people should know of it. */
  readonly notes: readonly string[];
}

/**
 * The commit that is checked out here. Throws `usage` where the work tree has changes that no commit has, but for records of runs, unless they
 * are allowed. Without a commit the workers run in folders of their own.
 */
export async function commitToRun(
  system: System,
  options: { readonly stateDir: string; readonly allowDirty: boolean },
): Promise<CommitToRun> {
  const head = await readHead(system);
  if (head?.commit === undefined) {
    const notes = ['There is no commit here: each worker runs the steps in its own folder, as it is.'];
    return { git: {}, prefix: head?.prefix ?? '', notes };
  }
  const { commit, branch, prefix } = head;
  const dirty = isDirty(head, system, options.stateDir);
  const short = commit.slice(0, 7);
  if (dirty && !options.allowDirty) {
    throw new Fault('usage', `The work tree has changes that no commit has, and workers run commit ${short}.`, {
      cure: 'Commit them, or give --allow-dirty to run without them.',
    });
  }
  const named = system.env.GITHUB_REF_NAME || branch;
  const notes = dirty ? [`Workers run commit ${short}, without the changes of the work tree.`] : [];
  return { git: { commit, ...(named === undefined ? {} : { branch: named }), dirty }, prefix, notes };
}

// Records of runs, and what workers keep beside them, are no part of what is run.
function isDirty({ prefix, isChanged, untracked }: Head, system: System, stateDir: string): boolean {
  const records = posix.join(prefix, relative(system.cwd, resolve(system.cwd, stateDir)).split(sep).join('/'));
  return isChanged || untracked.some((path) => !path.startsWith(`${records}/`) && !USUAL_RECORDS.test(path));
}

const USUAL_RECORDS = /(^|\/)\.orchestrator\//;
