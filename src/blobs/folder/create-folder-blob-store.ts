import { utimes } from 'node:fs/promises';
import type { Clock } from '../../system/clock.ts';
import { type BlobStore, FRESH_MS, MOST_BYTES } from '../blob-store.ts';
import { assertFits, checkOnly } from '../checked.ts';
import { assertDigest } from '../digest.ts';
import { onDisk } from './disk-fault.ts';
import { look, read } from './files.ts';
import { placeOf } from './places.ts';
import { pruneBlobs, removeAbandoned } from './prune-blobs.ts';
import { writeBlob } from './write-blob.ts';

/** Which folder; it is made when the first blob comes. */
export interface FolderBlobOptions {
  /** Absolute. Servers that share it may run at once. */
  readonly folder: string;
  readonly clock: Clock;
  /** Default: MOST_BYTES. */
  readonly mostBytes?: number;
}

/** Keeps blobs as files of a folder. */
export function createFolderBlobStore({ folder, clock, mostBytes = MOST_BYTES }: FolderBlobOptions): BlobStore {
  const tidy = (): Promise<void> => removeAbandoned(folder, clock.now());
  let tidied: Promise<void> | undefined;

  const stat: BlobStore['stat'] = async (digest) => {
    assertDigest(digest);
    const place = placeOf(folder, digest);
    const found = await onDisk(() => look(place));
    if (found === undefined) return undefined;
    if (clock.now() - found.modified > FRESH_MS) await freshen(place, clock);
    return { size: found.size };
  };

  return {
    mostBytes,
    stat,
    put: async (digest, size, bytes, signal) => {
      signal?.throwIfAborted();
      assertFits(size, mostBytes);
      const announced = { digest, size, signal };
      if ((await stat(digest)) !== undefined) return checkOnly(bytes, announced);
      // Of what killed writers left the first to write gets rid.
      tidied ??= tidy().catch(() => undefined);
      await tidied;
      await writeBlob(folder, bytes, announced);
    },
    get: async (digest) => {
      assertDigest(digest);
      const place = placeOf(folder, digest);
      return (await onDisk(() => look(place))) === undefined ? undefined : read(place);
    },
    prune: async (before, isUsed) => {
      await tidy();
      return pruneBlobs(folder, before, isUsed);
    },
  };
}

// Who prunes may be faster: then there is nothing to freshen.
async function freshen(place: string, clock: Clock): Promise<void> {
  const seconds = clock.now() / 1000;
  await utimes(place, seconds, seconds).catch(() => undefined);
}
