import { FRESH_MS, MOST_BYTES } from '../blob-store.js';
import { assertFits, checkOnly } from '../checked.js';
import { createBucket } from './address.js';
import { createAsk } from './ask.js';
import { listObjects } from './list-objects.js';
import { createObjects } from './objects.js';
/** Keeps blobs as objects of a bucket, each sent by one PUT as it comes. Throws Fault `usage` for names that cannot be. */
export function createS3BlobStore(options) {
    const { clock, mostBytes = MOST_BYTES } = options;
    const bucket = createBucket(options);
    const ask = createAsk(keysOf(options), options);
    const objects = createObjects(ask, bucket);
    const stat = async (digest) => {
        const found = await objects.look(digest);
        if (found === undefined)
            return undefined;
        if (clock.now() - found.modified > FRESH_MS)
            await objects.freshen(digest);
        return { size: found.size };
    };
    return {
        mostBytes,
        stat,
        put: async (digest, size, bytes, signal) => {
            signal?.throwIfAborted();
            assertFits(size, mostBytes);
            const announced = { digest, size, signal };
            if ((await stat(digest)) === undefined)
                await objects.send(bytes, announced);
            else
                await checkOnly(bytes, announced);
        },
        get: objects.open,
        prune: async (before, isUsed) => {
            let removed = 0;
            for await (const { digest, modified } of listObjects(ask, bucket)) {
                if (modified >= before || (await isUsed(digest)) || !(await isOlder(objects, digest, before)))
                    continue;
                await objects.remove(digest);
                removed += 1;
            }
            return removed;
        },
    };
}
// Somebody may have asked for it since it was listed.
async function isOlder(objects, digest, before) {
    const found = await objects.look(digest);
    return found !== undefined && found.modified < before;
}
function keysOf({ accessKeyId, secretAccessKey, sessionToken, region }) {
    return { accessKeyId, secretAccessKey, region, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
