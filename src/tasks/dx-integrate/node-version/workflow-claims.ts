import { entriesOf, itemsOf, valueAt, type YamlFile, type YamlPath } from '../project/yaml-file.ts';
import { type Claim, rangeOf } from './claim.ts';

/** The versions a workflow sets up: written down, or taken from its matrix or its `env`. */
export function workflowClaims(file: YamlFile): Claim[] {
  return setups(file, 'node-version')
    .flatMap(({ job, version }) => resolve(file, job, version))
    .map((path) => {
      // A number's own text: 20.10 is not the 20.1 that YAML makes of it, and the reader must see which was written.
      const text = file.sourceOf(path) ?? String(valueAt(file.value, ...path));
      return { kind: 'workflow', file: file.path, line: file.lineOf(path), text, range: rangeOf(text) };
    });
}

/** The versions a workflow takes from one of the files (`node-version-file`). */
export function claimsByFile(file: YamlFile, files: readonly Claim[]): Claim[] {
  return setups(file, 'node-version-file').flatMap(({ version }) => {
    const named = files.find((one) => one.file === valueAt(file.value, ...version));
    return named ? [{ ...named, kind: 'by-file', file: file.path, line: file.lineOf(version) }] : [];
  });
}

interface Setup {
  readonly job: string;
  /** Path to the value of the input. */
  readonly version: YamlPath;
}

function setups(file: YamlFile, input: 'node-version' | 'node-version-file'): Setup[] {
  return entriesOf(valueAt(file.value, 'jobs')).flatMap(([job, body]) =>
    itemsOf(valueAt(body, 'steps')).flatMap((step, at) => {
      const uses = valueAt(step, 'uses');
      const isSetup = typeof uses === 'string' && /^actions\/setup-node(@|$)/.test(uses);
      if (!isSetup || valueAt(step, 'with', input) === undefined) return [];
      return [{ job, version: ['jobs', job, 'steps', at, 'with', input] }];
    }),
  );
}

// Paths to the plain values an expression stands for; none where it cannot be known.
function resolve(file: YamlFile, job: string, path: YamlPath): YamlPath[] {
  const value = valueAt(file.value, ...path);
  if (typeof value !== 'string' || !value.includes('${{')) return isPlain(value) ? [path] : [];
  const [, context, key] = /^\$\{\{\s*(matrix|env)\.([\w-]+)\s*\}\}$/.exec(value.trim()) ?? [];
  if (key === undefined) return [];
  const places =
    context === 'matrix'
      ? matrixPlaces(file, job, key)
      : [
          ['jobs', job, 'env', key],
          ['env', key],
        ];
  const known = places.filter((place) => isPlain(valueAt(file.value, ...place)));
  return context === 'env' ? known.slice(0, 1) : known;
}

function matrixPlaces(file: YamlFile, job: string, key: string): YamlPath[] {
  const matrix = ['jobs', job, 'strategy', 'matrix'];
  const listed = itemsOf(valueAt(file.value, ...matrix, key)).map((_, at) => [...matrix, key, at]);
  const included = itemsOf(valueAt(file.value, ...matrix, 'include')).map((_, at) => [...matrix, 'include', at, key]);
  return [...listed, ...included];
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !value.includes('${{'));
}

/** Versions YAML reads as another number than the one written: `20.10` is 20.1 unless quoted. */
export function misreadVersions(file: YamlFile): { line: number; written: string; read: string }[] {
  return setups(file, 'node-version')
    .flatMap(({ job, version }) => resolve(file, job, version))
    .flatMap((path) => {
      const value = valueAt(file.value, ...path);
      const written = file.sourceOf(path);
      if (typeof value !== 'number' || written === undefined || String(value) === written) return [];
      return [{ line: file.lineOf(path), written, read: String(value) }];
    });
}
