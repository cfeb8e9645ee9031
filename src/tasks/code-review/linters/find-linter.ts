import { dirname, join } from 'node:path';
import type { System } from '../../../system/system.ts';
import type { Linter } from './linter.ts';
import { LINTERS } from './linters.ts';

/** A folder and those above it, up to the one that is `depth` levels higher. */
export function foldersUp(folder: string, depth: number): string[] {
  return depth <= 0 ? [folder] : [folder, ...foldersUp(dirname(folder), depth - 1)];
}

/** The file that sets a linter up, in the first of `folders` that has one; undefined where there is none. */
export async function configOf(
  system: System,
  folders: readonly string[],
  linter: Linter,
): Promise<string | undefined> {
  const { configFiles, configSection } = linter;
  for (const folder of folders) {
    for (const name of configFiles) {
      if ((await system.files.stat(join(folder, name)))?.kind === 'file') return join(folder, name);
    }
    if (!configSection) continue;
    const path = join(folder, configSection.file);
    if (configSection.mark.test(await textOf(system, path))) return path;
  }
  return undefined;
}

/** The programs a linter may be started by, the nearest first; those without a path are for the PATH to find. */
export async function programsOf(system: System, folders: readonly string[], linter: Linter): Promise<string[]> {
  const local = linter.programs.filter((name) => name.includes('/'));
  const paths = folders.flatMap((folder) => local.map((name) => join(folder, name)));
  const there = await Promise.all(paths.map((path) => system.files.stat(path)));
  return [...paths.filter((_, index) => there[index]), ...linter.programs.filter((name) => !name.includes('/'))];
}

/** True where the configuration of a linter has a rule about `console`: then it knows best where that is fine. */
export async function consoleIsLinted(system: System, folders: readonly string[]): Promise<boolean> {
  const configs = await Promise.all(LINTERS.map((linter) => configOf(system, folders, linter)));
  const texts = await Promise.all(configs.map((path) => (path === undefined ? '' : textOf(system, path))));
  return texts.some((text) => /\bno-?console\b/i.test(text));
}

async function textOf(system: System, path: string): Promise<string> {
  if ((await system.files.stat(path))?.kind !== 'file') return '';
  return (await system.files.read(path)).toString('utf8');
}
