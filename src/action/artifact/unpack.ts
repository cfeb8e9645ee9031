import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Bytes of a file that is worth its memory: what is larger can only be a log, which a later attempt does without. */
const LARGEST = 64 * 2 ** 20;

/** Unpacks the archives that lie in a folder, there. Throws where one is none, or holds a path that leads out of the folder. */
export async function unpackIn(folder: string): Promise<void> {
  const { unzipSync } = await import('fflate');
  for (const name of readdirSync(folder)) {
    const archive = join(folder, name);
    const files = unzipSync(readFileSync(archive), { filter: ({ originalSize }) => originalSize <= LARGEST });
    rmSync(archive);
    for (const [path, bytes] of Object.entries(files)) writeInside(folder, path, bytes);
  }
}

function writeInside(folder: string, path: string, bytes: Uint8Array): void {
  if (path.endsWith('/')) return;
  const target = resolve(folder, path);
  if (relative(folder, target).split(sep)[0] === '..') throw new Error(`the archive holds the path ${path}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
