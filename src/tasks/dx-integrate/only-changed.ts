import type { Base } from '../git/base.ts';
import type { Repository } from '../git/repository.ts';
import type { Project } from './project/project.ts';
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
export async function readChanges(project: Project, repository: Repository, ref: string | undefined): Promise<Changes> {
  const base = await repository.resolveBase(ref);
  const changes = await repository.changedSince(base);
  const paths = new Set(
    changes.flatMap((change) => (change.from === undefined ? change.path : [change.path, change.from])),
  );
  const hasWord = async (text: Promise<string | undefined>, word: string): Promise<boolean> =>
    new RegExp(`\\b${word}\\b`).test((await text) ?? '');
  return {
    base,
    touches: (path) => paths.has(path) || [...paths].some((changed) => changed.startsWith(`${path}/`)),
    moves: async (word) => {
      for (const path of paths) {
        const before = await hasWord(repository.textAt(base, path), word);
        if (before !== (await hasWord(project.text(path), word))) return true;
      }
      return false;
    },
  };
}

/** True for a finding that stands in a changed file, or that a change may have caused. */
export async function isCausedBy(suspicion: Suspicion, changes: Changes): Promise<boolean> {
  const places = [suspicion.file, ...(suspicion.causes ?? [])];
  if (places.some((path) => path !== undefined && changes.touches(path))) return true;
  return suspicion.word !== undefined && changes.moves(suspicion.word);
}
