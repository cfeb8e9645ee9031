import { folderOf } from '../code/file-kind.ts';
import { isObject, type Manifest } from './manifest.ts';

const ENTRY_FIELDS = ['exports', 'main', 'module', 'browser', 'types', 'typings'];
const BUILD_FOLDER = /^(?:dist|lib|build|out|esm|cjs)\/(?:(?:lib|esm|cjs|types|src)\/)?/;
const SOURCE_ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/**
 * The scripts of the tree through which a package is imported: those its manifest names, or the sources in `src/` they
 * are built from. Empty for a private package.
 */
export function entryFiles(tree: ReadonlySet<string>, path: string, manifest: Manifest): Set<string> {
  if (manifest.private === true) return new Set();
  const folder = folderOf(path);
  const inPackage = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const named = ENTRY_FIELDS.flatMap((field) => texts(manifest[field])).map((text) => text.replace(/^\.\//, ''));
  const candidates = named.flatMap((name) => [name, ...sourcesOf(name)]);
  return new Set(candidates.map(inPackage).filter((name) => tree.has(name)));
}

function sourcesOf(name: string): string[] {
  const stem = name.replace(BUILD_FOLDER, '').replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
  return SOURCE_ENDINGS.map((ending) => `src/${stem}${ending}`);
}

// Conditions nest to any depth: { ".": { "import": { "types": "./x" } } }.
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(texts) : [];
}
