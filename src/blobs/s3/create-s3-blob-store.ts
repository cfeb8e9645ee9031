import { type BlobStore, FRESH_MS, MOST_BYTES } from '../blob-store.ts';
import { assertFits, checkOnly } from '../checked.ts';
import { type BucketOptions, createBucket } from './address.ts';
import { createAsk, type S3Keys, type S3World } from './ask.ts';
import { listObjects } from './list-objects.ts';
import { createObjects, type Objects } from './objects.ts';

/** Which bucket, by which keys. */
export interface S3BlobOptions extends BucketOptions, S3Keys, S3World {
  /** Default: MOST_BYTES, which is what one PUT takes. */
  readonly mostBytes?: number;
}

/** Keeps blobs as objects of a bucket, each sent by one PUT as it comes. Throws Fault `usage` for names that cannot be. */
export function createS3BlobStore(options: S3BlobOptions): BlobStore {
  const { clock, mostBytes = MOST_BYTES } = options;
  const bucket = createBucket(options);
  const ask = createAsk(keysOf(options), options);
  const objects = createObjects(ask, bucket);

  const stat: BlobStore['stat'] = async (digest) => {
    const found = await objects.look(digest);
    if (found === undefined) return undefined;
    if (clock.now() - found.modified > FRESH_MS) await objects.freshen(digest);
    return { size: found.size };
  };

  return {
    mostBytes,
    stat,
    put: async (digest, size, bytes, signal) => {
      signal?.throwIfAborted();
      assertFits(size, mostBytes);
      const announced = { digest, size, signal };
      if ((await stat(digest)) === undefined) await objects.send(bytes, announced);
      else await checkOnly(bytes, announced);
    },
    get: objects.open,
    prune: async (before, isUsed) => {
      let removed = 0;
      for await (const { digest, modified } of listObjects(ask, bucket)) {
        if (modified >= before || (await isUsed(digest)) || !(await isOlder(objects, digest, before))) continue;
        await objects.remove(digest);
        removed += 1;
      }
      return removed;
    },
  };
}

// Somebody may have asked for it since it was listed.
async function isOlder(objects: Objects, digest: string, before: number): Promise<boolean> {
  const found = await objects.look(digest);
  return found !== undefined && found.modified < before;
}

function keysOf({ accessKeyId, secretAccessKey, sessionToken, region }: S3BlobOptions): S3Keys & { region: string } {
  return { accessKeyId, secretAccessKey, region, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
