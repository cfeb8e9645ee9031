import { posix } from 'node:path';

/** The folder a path is in; empty at the top. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' || folder === '/' ? '' : folder;
}

/** `path` as seen from `folder`, made plain; undefined where it leads out of the project. A slash at the end is dropped. */
export function within(folder: string, path: string): string | undefined {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  if (joined === '..' || joined.startsWith('../') || joined.startsWith('/')) return undefined;
  return joined === '.' ? '' : joined;
}

/** The folder and every folder above it, nearest first, the top (empty) last. */
export function upwards(folder: string): string[] {
  const above = [folder];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    above.push(at);
  }
  return above;
}
