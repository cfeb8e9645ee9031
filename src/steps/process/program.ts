import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { nearest } from '../../plan/did-you-mean.ts';
import type { Env } from '../../system/processes/processes.ts';
import type { System } from '../../system/system.ts';

/** Where a program a step names lies; undefined where it is nowhere. Names with a slash count from `cwd`, others from the `PATH` of `env`. */
export function findProgram(system: System, program: string, cwd: string, env: Env): string | undefined {
  const names = system.platform === 'win32' ? [program, `${program}.exe`] : [program];
  if (isAbsolute(program) || program.includes('/')) {
    return names.map((name) => resolve(cwd, name)).find((path) => system.files.exists(path));
  }
  return searchPath(env)
    .flatMap((folder) => names.map((name) => join(resolve(cwd, folder), name)))
    .find((path) => system.files.exists(path));
}

/** The program on the `PATH` that was probably meant; undefined where none has a name near it. */
export async function nearestProgram(system: System, program: string, env: Env): Promise<string | undefined> {
  const lists = await Promise.all(searchPath(env).map((folder) => system.files.list(folder).catch(() => [])));
  return nearest(program, new Set(lists.flat()));
}

function searchPath(env: Env): readonly string[] {
  return (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
}
