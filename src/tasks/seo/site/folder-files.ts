import { join } from 'node:path';
import type { Files } from '../../../system/files.ts';

/** Files of a built site at most; a folder with more is cut there, so that a link circle on disk cannot run away. */
export const MAX_FILES = 50_000;
const MAX_FOLDER_DEPTH = 32;

/** Every file below `folder`, as sorted paths with forward slashes; version control, installed packages and hidden folders are left out. */
export async function listFolder(files: Files, folder: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [{ path: '', depth: 0 }];
  for (let next = waiting.pop(); next && found.length < MAX_FILES; next = waiting.pop()) {
    for (const name of (await files.list(join(folder, next.path))).sort()) {
      const path = next.path === '' ? name : `${next.path}/${name}`;
      const stat = await files.stat(join(folder, path));
      if (stat?.kind === 'file' && found.length < MAX_FILES) found.push(path);
      if (stat?.kind === 'directory' && next.depth < MAX_FOLDER_DEPTH && isOfSite(name)) {
        waiting.push({ path, depth: next.depth + 1 });
      }
    }
  }
  return found.sort();
}

function isOfSite(name: string): boolean {
  return name === '.well-known' || !(name.startsWith('.') || name === 'node_modules');
}
