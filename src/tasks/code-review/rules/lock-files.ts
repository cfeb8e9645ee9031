import type { Finding } from '../../finding.ts';
import { inTurns } from '../in-turns.ts';
import { LOCK_NAMES } from '../packages/lock-file.ts';
import { dependencyPart, nearest, parseObject } from '../packages/manifest.ts';
import type { Review, ReviewedChange } from '../review.ts';

/** Finds manifests whose dependencies changed without their lock file, and lock files that changed alone. */
export async function lockFiles(review: Review): Promise<Finding[]> {
  if (!review.change) return [];
  const manifests = await manifestsWithNewDependencies(review, review.change);
  return [...lagging(review, review.change, manifests), ...alone(review, review.change)];
}

async function manifestsWithNewDependencies(review: Review, change: ReviewedChange): Promise<string[]> {
  const paths = review.files.map((file) => file.path).filter((path) => nameOf(path) === 'package.json');
  const moved = await inTurns(paths, async (path) => {
    const now = parseObject(await review.read(path));
    const before = parseObject(await change.textBefore(path)) ?? {};
    return now !== undefined && dependencyPart(now) !== dependencyPart(before);
  });
  return paths.filter((_, index) => moved[index]);
}

function lagging(review: Review, change: ReviewedChange, manifests: readonly string[]): Finding[] {
  return manifests.flatMap((path) => {
    const lock = lockOf(review, path);
    if (lock === undefined || change.paths.has(lock)) return [];
    return [
      {
        rule: 'review/lock-behind',
        severity: 'warning',
        message: `The dependencies changed here, but ${lock} did not.`,
        cure: 'Run the package manager and commit its lock file.',
        file: path,
      },
    ];
  });
}

// Any change of a manifest may reach its lock file: npm repeats the version, the engines and the licence there.
function alone(review: Review, change: ReviewedChange): Finding[] {
  const followed = new Set([...change.paths].filter(isManifest).map((path) => lockOf(review, path)));
  const locks = review.files.filter((file) => LOCK_NAMES.includes(nameOf(file.path)) && file.status === 'modified');
  return locks
    .filter((file) => !followed.has(file.path))
    .map((file) => ({
      rule: 'review/lock-alone',
      severity: 'note',
      message: 'The lock file changed, but no manifest that it follows did.',
      cure: 'Say in the commit why (an update within the ranges, an audit fix), or take it back.',
      file: file.path,
    }));
}

// pnpm keeps versions that the lock file follows (catalogs, overrides) in its workspace file too.
function isManifest(path: string): boolean {
  return ['package.json', 'pnpm-workspace.yaml'].includes(nameOf(path));
}

function lockOf(review: Review, manifest: string): string | undefined {
  return nearest(review.tree, manifest, LOCK_NAMES);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
