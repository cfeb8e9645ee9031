import type { Base } from '../../git/base.ts';
import { createGit } from '../../git/git.ts';
import type { Repository } from '../../git/repository.ts';
import type { System } from '../../system/system.ts';
import type { Suspicion } from './rule.ts';

/** What has changed since the base. */
export interface Changes {
  readonly base: Base;
  /** True for a path that changed, went, or was named so before; for a folder, where something in it did. */
  touches(path: string): boolean;
  /** True where a changed file has lost or gained the word. */
  moves(word: string): Promise<boolean>;
}

/** Reads what changed since the base. Throws `usage` for a `ref` that is no commit. */
export async function readChanges(system: System, repository: Repository, ref: string | undefined): Promise<Changes> {
  const base = await repository.resolveBase(ref);
  const changes = await repository.changedSince(base);
  const paths = new Set(changes.flatMap(({ path, from }) => (from === undefined ? path : [path, from])));
  const git = createGit(system);
  return {
    base,
    touches: (path) => paths.has(path) || [...paths].some((changed) => changed.startsWith(`${path}/`)),
    moves: async (word) => {
      const found = await git.read([
        'diff',
        '--no-ext-diff',
        '--name-only',
        '--relative',
        `-S${word}`,
        base.tree,
        '--',
      ]);
      return found !== '';
    },
  };
}

/** True for a finding that stands in a changed file, or that a change may have caused. */
export async function isCausedBy(suspicion: Suspicion, changes: Changes): Promise<boolean> {
  const places = [suspicion.file, ...(suspicion.causes ?? [])];
  if (places.some((path) => path !== undefined && changes.touches(path))) return true;
  return suspicion.word !== undefined && changes.moves(suspicion.word);
}
