import { join } from 'node:path';
import { everyLine, noLine } from '../../git/added-lines.ts';
import type { Base } from '../../git/base.ts';
import type { Change } from '../../git/change.ts';
import type { Repository } from '../../git/repository.ts';
import type { System } from '../../system/system.ts';
import { inTurns } from './in-turns.ts';
import { consoleIsLinted, foldersUp } from './linters/find-linter.ts';
import { createReader } from './read-text.ts';
import type { Review, ReviewedChange, ReviewedFile } from './review.ts';

/** A review, and what the reader must be told of it. */
export interface CollectedReview {
  readonly review: Review;
  readonly notes: readonly string[];
}

type Draft = Pick<ReviewedFile, 'path' | 'status' | 'lines'>;

/** Collects every tracked file for review. */
export async function collectTree(system: System, repository: Repository): Promise<CollectedReview> {
  const entries = await repository.tracked();
  const drafts = entries
    .filter((entry) => entry.kind === 'file')
    .map(({ path }): Draft => ({ path, status: 'kept', lines: everyLine }));
  return finish(system, repository, drafts, submoduleNotes(entries));
}

/** Collects what changed since the base, with the lines that were added. */
export async function collectChange(system: System, repository: Repository, base: Base): Promise<CollectedReview> {
  const changes = await repository.changedSince(base);
  const { files, cut } = await repository.addedLines(base);
  const drafts = changes
    .filter((change) => change.kind === 'file' && change.status !== 'deleted')
    .map(({ path, status }): Draft => {
      const isNew = status === 'added';
      const unknown = cut ? everyLine : noLine;
      return { path, status: isNew ? 'added' : 'modified', lines: files.get(path) ?? (isNew ? everyLine : unknown) };
    });
  const notes = [
    `Only what changed since ${base.label} was reviewed.`,
    ...base.notes,
    ...(cut
      ? ['The change is too long to tell all its lines apart; in its last files every line counts as added.']
      : []),
    ...submoduleNotes(changes),
  ];
  return finish(system, repository, drafts, notes, changeOf(repository, base, changes));
}

function changeOf(repository: Repository, base: Base, changes: readonly Change[]): ReviewedChange {
  const oldNames = new Map(changes.map((change) => [change.path, change.from ?? change.path]));
  return {
    paths: new Set(changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]))),
    textBefore: (path) => repository.textAt(base, oldNames.get(path) ?? path),
    sizeBefore: (path) => repository.sizeAt(base, oldNames.get(path) ?? path),
  };
}

const MARKS = ['linguist-generated', 'linguist-vendored'];
const MARKER_SIZE = 'conflict-marker-size';

async function finish(
  system: System,
  repository: Repository,
  drafts: readonly Draft[],
  notes: readonly string[],
  change?: ReviewedChange,
): Promise<CollectedReview> {
  const paths = drafts.map((draft) => draft.path);
  const attributes = await repository.attributes([...MARKS, MARKER_SIZE], paths);
  const sizes = await inTurns(paths, async (path) => (await system.files.stat(join(system.cwd, path)))?.size);
  const files = drafts.flatMap((draft, index): ReviewedFile[] => {
    const size = sizes[index];
    const found = attributes.get(draft.path) ?? {};
    // Deleted from the working tree, but not yet from the index.
    if (size === undefined) return [];
    const marked = MARKS.some((name) => found[name] === 'set' || found[name] === 'true');
    return [{ ...draft, size, marked, markerSize: markerSizeOf(found[MARKER_SIZE]) }];
  });
  const tree = new Set([...(await repository.tracked()).map((entry) => entry.path), ...(await repository.untracked())]);
  const folders = foldersUp(system.cwd, repository.prefix.split('/').length - 1);
  const known = { folders, consoleIsLinted: await consoleIsLinted(system, folders) };
  return { review: { files, tree, read: createReader(system), ...known, ...(change ? { change } : {}) }, notes };
}

// As git does: what is no sensible number is as if it were not there.
function markerSizeOf(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : 7;
}

function submoduleNotes(entries: readonly { kind: string }[]): string[] {
  const count = entries.filter((entry) => entry.kind === 'submodule').length;
  if (count === 0) return [];
  return [`${count === 1 ? 'One submodule was' : `${count} submodules were`} not looked into.`];
}
