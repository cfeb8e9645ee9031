import { folderOf } from '../code/file-kind.ts';

/** What a review reads of a `package.json`. Anything may be wrong in it, so every field is unknown. */
export type Manifest = Readonly<Record<string, unknown>>;

/** A JSON object from text; undefined where the text is none (that is for others to report). */
export function parseObject(text: string | undefined): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for an object with keys (no list). */
export function isObject(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The nearest of `names` in a path's folder or above it, looked up in `tree`; undefined where there is none. */
export function nearest(tree: ReadonlySet<string>, path: string, names: readonly string[]): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const name = names.find((name) => tree.has(prefix + name));
    if (name !== undefined) return prefix + name;
    if (folder === '') return undefined;
  }
}

const DEPENDENCY_FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'bundleDependencies',
  'overrides',
  'resolutions',
  'pnpm',
  'workspaces',
];

/** The part of a manifest that a lock file follows, as text that is equal for equal parts whatever the order of keys. */
export function dependencyPart(manifest: Manifest): string {
  return JSON.stringify(DEPENDENCY_FIELDS.map((field) => sorted(manifest[field] ?? {})));
}

function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
