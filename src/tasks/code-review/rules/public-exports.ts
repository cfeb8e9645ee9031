import type { Finding } from '../../finding.ts';
import { exportNames } from '../code/export-names.ts';
import { isScript } from '../code/file-kind.ts';
import { entryFiles } from '../packages/entry-files.ts';
import { isObject, nearest, parseObject } from '../packages/manifest.ts';
import type { Review, ReviewedChange } from '../review.ts';

/** Finds names (or subpaths) that a package's users gained or lost while its changelog says nothing. */
export async function publicExports(review: Review): Promise<Finding[]> {
  const { change } = review;
  if (!change) return [];
  const found = review.files
    .filter((file) => !file.marked && changelogIsSilent(review, change, file.path))
    .map(({ path }) => (isScript(path) ? changedNames(review, change, path) : changedSubpaths(review, change, path)));
  return (await Promise.all(found)).flat();
}

const CHANGELOGS = ['CHANGELOG.md', 'CHANGELOG', 'CHANGES.md', 'HISTORY.md', 'RELEASES.md'];

// A change file (changesets, beachball) becomes a changelog line later. Without any changelog there is nothing to keep.
function changelogIsSilent(review: Review, change: ReviewedChange, path: string): boolean {
  const changelog = nearest(review.tree, path, CHANGELOGS);
  if (changelog === undefined) return false;
  return ![...change.paths].some((one) => one === changelog || /(?:^|\/)(?:\.changeset|change)\/[^/]+$/.test(one));
}

async function changedNames(review: Review, change: ReviewedChange, path: string): Promise<Finding[]> {
  if (!(await isEntry(review, path))) return [];
  const before = await change.textBefore(path);
  const now = await review.read(path);
  if (before === undefined || now === undefined) return [];
  return compare(path, exportNames(path, before), exportNames(path, now));
}

async function isEntry(review: Review, path: string): Promise<boolean> {
  const manifestPath = nearest(review.tree, path, ['package.json']);
  const manifest = manifestPath === undefined ? undefined : parseObject(await review.read(manifestPath));
  return (
    manifestPath !== undefined && manifest !== undefined && entryFiles(review.tree, manifestPath, manifest).has(path)
  );
}

async function changedSubpaths(review: Review, change: ReviewedChange, path: string): Promise<Finding[]> {
  if (!/(?:^|\/)package\.json$/.test(path)) return [];
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
