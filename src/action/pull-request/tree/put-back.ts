import { existsSync, readFileSync } from 'node:fs';
import { rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARGUMENT_BYTES, inParts } from '../../../git/attributes.ts';
import { type FileChange, SUBMODULE } from './file-change.ts';
import type { WorkTreeGit } from './work-tree-git.ts';

/** What a work tree was, as far as it can be put back. */
export interface Former {
  /** Its files. */
  readonly tree: string;
  /** The bytes of its index; undefined where there was none. */
  readonly index: Buffer | undefined;
  readonly branch: string | undefined;
  readonly commit: string | undefined;
}

/**
 * Makes these paths what they were, files that came with them gone, and the index and HEAD with them where the step moved those. Commits a
 * step made itself stay in git's reflog; other paths are left alone.
 */
export async function putBack(git: WorkTreeGit, former: Former, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before, after } of changes) {
    if (after !== undefined && before?.mode !== after.mode) await removePath(git.top, path, after.mode);
  }
  const wanted = changes.flatMap(({ path, before }) => (before && before.mode !== SUBMODULE ? [path] : []));
  if (wanted.length > 0) {
    const back = git.withIndex('index.back');
    await back.read(['read-tree', former.tree]);
    for (const part of inParts(wanted, ARGUMENT_BYTES))
      await back.read(['checkout-index', '--force', '--quiet', '--', ...part]);
  }
  await putHeadBack(git, former);
  await putIndexBack(git, former);
}

async function removePath(top: string, path: string, mode: string): Promise<void> {
  // A repository inside this one may hold work that is nowhere else.
  if (mode === SUBMODULE) return;
  await rm(join(top, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const isGone = await rmdir(join(top, folder)).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

async function putHeadBack({ real }: WorkTreeGit, { branch, commit }: Former): Promise<void> {
  const read = async (args: readonly string[]): Promise<string | undefined> => {
    const { code, stdout } = await real.ask(args);
    return code === 0 ? stdout.trim() : undefined;
  };
  const reason = ['-m', 'orchestrator: back to before the step'];
  if ((await read(['symbolic-ref', '--quiet', 'HEAD'])) !== branch) {
    if (branch !== undefined) await real.read(['symbolic-ref', ...reason, 'HEAD', branch]);
    else if (commit !== undefined) await real.read(['update-ref', '--no-deref', ...reason, 'HEAD', commit]);
  }
  if (commit !== undefined && (await read(['rev-parse', '--verify', '--quiet', 'HEAD'])) !== commit) {
    await real.read(['update-ref', ...reason, 'HEAD', commit]);
  }
}

async function putIndexBack({ real, realIndex }: WorkTreeGit, { index }: Former): Promise<void> {
  if (index === undefined) await rm(realIndex, { force: true });
  else if (!existsSync(realIndex) || !readFileSync(realIndex).equals(index)) await writeFile(realIndex, index);
  // The files put back have new times; without this the next `git status` would read them all.
  if (index !== undefined) await real.ask(['update-index', '--quiet', '--refresh']);
}
