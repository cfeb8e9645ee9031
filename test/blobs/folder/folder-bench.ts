import { readdir, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createFolderBlobStore } from '../../../src/blobs/folder/create-folder-blob-store.ts';
import { placeOf } from '../../../src/blobs/folder/places.ts';
import { systemClock } from '../../../src/system/clock.ts';
import type { BlobBench } from '../../contracts/blob-store.ts';
import { createFolder } from '../../support/cli.ts';

/** A store in a folder of its own, or in one that is given. */
export async function folderBench(
  options: { mostBytes?: number; folder?: string } = {},
): Promise<BlobBench & { readonly folder: string }> {
  const folder = options.folder ?? join(createFolder(), 'blobs');
  return {
    folder,
    store: createFolderBlobStore({ clock: systemClock, ...options, folder }),
    kept: () => filesIn(folder),
    age: (digest, ms) => makeOlder(placeOf(folder, digest), ms),
  };
}

/** Names of all files below a folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => basename(name));
}

/** Sets the time of a file back. */
export async function makeOlder(path: string, ms: number): Promise<void> {
  const seconds = (Date.now() - ms) / 1000;
  await utimes(path, seconds, seconds);
}
