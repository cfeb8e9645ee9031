import { folderOf, upwards } from './paths.ts';
import { entriesOf, readYaml, valueAt, type YamlFile } from './yaml-file.ts';

/** A package.json, read. */
export interface Manifest {
  readonly path: string;
  /** The folder it stands in; empty at the top. */
  readonly folder: string;
  readonly file: YamlFile;
  /** Undefined where the text is no JSON object. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly scripts: ReadonlyMap<string, string>;
}

/** Manifests by their folder. */
export type Manifests = ReadonlyMap<string, Manifest>;

/** Reads a package.json; a faulty one has no value and no scripts. */
export function readManifest(path: string, text: string): Manifest {
  const file = readYaml(path, text);
  const value = jsonObject(text);
  const scripts = entriesOf(value?.scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { path, folder: folderOf(path), file, value, scripts: new Map(scripts) };
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The manifest npm would take in a folder: its own or the nearest above. */
export function nearestManifest(manifests: Manifests, folder: string): Manifest | undefined {
  for (const at of upwards(folder)) {
    const found = manifests.get(at);
    if (found) return found;
  }
  return undefined;
}

/** Names people use for the project: of the folder, the package and the repository. */
export function projectNames(folderName: string, manifest: Manifest | undefined): ReadonlySet<string> {
  const repository = manifest?.value?.repository;
  const url = typeof repository === 'string' ? repository : valueAt(repository, 'url');
  const names = [folderName, manifest?.value?.name, url].filter((name) => typeof name === 'string');
  return new Set(names.map(lastPart).filter((name) => name !== ''));
}

/** The last part of a name or address, without `.git`. */
export function lastPart(address: string): string {
  return (
    address
      .replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .split(/[/:]/)
      .at(-1) ?? ''
  );
}
