import type { Finding } from '../../finding.ts';
import { exportNames } from '../code/export-names.ts';
import { isScript } from '../code/file-kind.ts';
import { inTurns } from '../in-turns.ts';
import { entryFiles } from '../packages/entry-files.ts';
import { isObject, nearest, parseObject } from '../packages/manifest.ts';
import type { Review, ReviewedChange, ReviewedFile } from '../review.ts';

/** Finds names (or subpaths) that a package's users gained or lost while its changelog says nothing. */
export async function publicExports(review: Review): Promise<Finding[]> {
  const { change } = review;
  if (!change || [...change.paths].some(isChangeFile)) return [];
  const candidates = review.files.filter((file) => !file.marked && changelogIsSilent(review, change, file.path));
  const entries = await entriesOf(review, candidates);
  const found = await inTurns(candidates, async ({ path }) => {
    if (entries.has(path)) return changedNames(review, change, path);
    return isManifest(path) ? changedSubpaths(review, change, path) : [];
  });
  return found.flat();
}

const CHANGELOGS = ['CHANGELOG.md', 'CHANGELOG', 'CHANGES.md', 'HISTORY.md', 'RELEASES.md'];

// Without any changelog there is nothing to keep.
function changelogIsSilent(review: Review, change: ReviewedChange, path: string): boolean {
  if (!isScript(path) && !isManifest(path)) return false;
  const changelog = nearest(review.tree, path, CHANGELOGS);
  return changelog !== undefined && !change.paths.has(changelog);
}

// The files of changesets and beachball become changelog lines later.
function isChangeFile(path: string): boolean {
  return /(?:^|\/)(?:\.changeset|change)\/[^/]+$/.test(path);
}

function isManifest(path: string): boolean {
  return /(?:^|\/)package\.json$/.test(path);
}

async function entriesOf(review: Review, files: readonly ReviewedFile[]): Promise<Set<string>> {
  const manifests = new Set(files.flatMap((file) => nearest(review.tree, file.path, ['package.json']) ?? []));
  const entries = await inTurns([...manifests], async (path) => {
    const manifest = parseObject(await review.read(path));
    return manifest === undefined ? [] : [...entryFiles(review.tree, path, manifest)];
  });
  return new Set(entries.flat());
}

async function changedNames(review: Review, change: ReviewedChange, path: string): Promise<Finding[]> {
  const before = await change.textBefore(path);
  const now = await review.read(path);
  if (before === undefined || now === undefined) return [];
  return compare(path, exportNames(path, before), exportNames(path, now));
}

async function changedSubpaths(review: Review, change: ReviewedChange, path: string): Promise<Finding[]> {
  const before = parseObject(await change.textBefore(path));
  const now = parseObject(await review.read(path));
  if (before === undefined || now === undefined || now.private === true) return [];
  return compare(path, subpaths(before.exports), subpaths(now.exports));
}

function subpaths(exports: unknown): Map<string, undefined> {
  const keys = isObject(exports) ? Object.keys(exports) : [];
  return new Map(keys.filter((key) => key.startsWith('.')).map((key) => [key, undefined]));
}

type Names = ReadonlyMap<string, number | undefined>;

function compare(file: string, before: Names, now: Names): Finding[] {
  const lost = [...before.keys()].filter((name) => !now.has(name));
  const gained = [...now].filter(([name]) => !before.has(name));
  return [
    ...(lost.length === 0 ? [] : [changed(file, 'warning', `no longer exports ${lost.join(', ')}`)]),
    ...(gained.length === 0
      ? []
      : [changed(file, 'note', `now exports ${gained.map(([name]) => name).join(', ')}`, gained[0]?.[1])]),
  ];
}

function changed(file: string, severity: 'warning' | 'note', what: string, line?: number): Finding {
  return {
    rule: 'review/unlogged-export',
    severity,
    message: `The package ${what}, and the changelog does not say so.`,
    cure: 'Write a line in the changelog.',
    file,
    ...(line === undefined ? {} : { line }),
  };
}
