import { satisfies, valid, validRange } from 'semver';
import type { Manifest } from '../project/manifest.ts';
import { folderOf, within } from '../project/paths.ts';
import { entriesOf, readYaml, valueAt } from '../project/yaml-file.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** Manifests are readable, and the lock file says what they say. */
export async function checkLockFiles(reading: Reading): Promise<Verdict> {
  const { project, manifests } = reading;
  const found = [...manifests.values()].flatMap(unreadable);
  const notes: string[] = [];
  const locks = project.files.filter((path) => isNpmLock(path) && manifests.has(folderOf(path)));
  for (const path of locks) {
    const lock = readYaml(path, await project.text(path)).value;
    if (valueAt(lock, 'packages') === undefined)
      notes.push(`${path} is of a format before npm 7 and was not compared.`);
    else found.push(...compareAll(path, lock, reading));
  }
  return { found, checked: { 'lock files': locks.length }, notes };
}

function isNpmLock(path: string): boolean {
  return /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path);
}

function unreadable(manifest: Manifest): Suspicion[] {
  if (manifest.value) return [];
  const message = `${manifest.path} is not a JSON object.`;
  return [{ rule: 'dx/unreadable-manifest', severity: 'error', message, file: manifest.path, line: 1 }];
}

// The lock has one entry for the package itself and one for each package of its workspace.
function compareAll(path: string, lock: unknown, { manifests }: Reading): Suspicion[] {
  return entriesOf(valueAt(lock, 'packages')).flatMap(([key, entry]) => {
    const folder = within(folderOf(path), key);
    const manifest = folder === undefined || key.includes('node_modules') ? undefined : manifests.get(folder);
    return manifest?.value ? compare(path, lock, entry, manifest) : [];
  });
}

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

function compare(path: string, lock: unknown, entry: unknown, manifest: Manifest): Suspicion[] {
  return KINDS.flatMap((kind) => {
    const wanted = rangesOf(manifest.value, kind);
    const locked = rangesOf(entry, kind);
    const names = [...new Set([...wanted.keys(), ...locked.keys()])];
    return names.flatMap((name) => {
      const message =
        disagreement(name, wanted.get(name), locked.get(name)) ?? staleVersion(lock, name, kind, manifest);
      return message === undefined ? [] : [outOfStep(path, manifest, [kind, name], message)];
    });
  });
}

// npm keeps an optional dependency out of the plain ones.
function rangesOf(owner: unknown, kind: (typeof KINDS)[number]): Map<string, unknown> {
  const ranges = new Map(entriesOf(valueAt(owner, kind)));
  if (kind === 'dependencies')
    for (const [name] of entriesOf(valueAt(owner, 'optionalDependencies'))) ranges.delete(name);
  return ranges;
}

function disagreement(name: string, wanted: unknown, locked: unknown): string | undefined {
  if (wanted === locked) return undefined;
  if (locked === undefined) return `${name} is not in the lock file.`;
  if (wanted === undefined) return `${name} is in the lock file, but no longer in package.json.`;
  return `${name} is "${wanted}" here and "${locked}" in the lock file.`;
}

function staleVersion(lock: unknown, name: string, kind: string, manifest: Manifest): string | undefined {
  const range = valueAt(manifest.value, kind, name);
  const version = valueAt(
    lock,
    'packages',
    `${manifest.folder === '' ? '' : `${manifest.folder}/`}node_modules/${name}`,
    'version',
  );
  const hasOverride = manifest.value?.overrides !== undefined;
  if (typeof range !== 'string' || typeof version !== 'string' || hasOverride) return undefined;
  if (validRange(range) === null || valid(version) === null) return undefined;
  if (satisfies(version, range, { includePrerelease: true })) return undefined;
  return `${name} is locked at ${version}, which "${range}" does not allow.`;
}

function outOfStep(path: string, manifest: Manifest, place: readonly [string, string], message: string): Suspicion {
  return {
    rule: 'dx/lock-out-of-step',
    severity: 'error',
    message,
    cure: `Run npm install and commit ${path}.`,
    file: manifest.path,
    line: manifest.file.lineOf(place),
    causes: [path],
  };
}
