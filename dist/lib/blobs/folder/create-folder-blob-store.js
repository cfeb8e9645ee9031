import { utimes } from 'node:fs/promises';
import { FRESH_MS, MOST_BYTES } from '../blob-store.js';
import { assertFits, checkOnly } from '../checked.js';
import { assertDigest } from '../digest.js';
import { onDisk } from './disk-fault.js';
import { look, read } from './files.js';
import { placeOf } from './places.js';
import { pruneBlobs, removeAbandoned } from './prune-blobs.js';
import { writeBlob } from './write-blob.js';
/** Keeps blobs as files of a folder. */
export function createFolderBlobStore({ folder, clock, mostBytes = MOST_BYTES }) {
    const tidy = () => removeAbandoned(folder, clock.now());
    let tidied;
    const stat = async (digest) => {
        assertDigest(digest);
        const place = placeOf(folder, digest);
        const found = await onDisk(() => look(place));
        if (found === undefined)
            return undefined;
        if (clock.now() - found.modified > FRESH_MS)
            await freshen(place, clock);
        return { size: found.size };
    };
    return {
        mostBytes,
        stat,
        put: async (digest, size, bytes, signal) => {
            signal?.throwIfAborted();
            assertFits(size, mostBytes);
            const announced = { digest, size, signal };
            if ((await stat(digest)) !== undefined)
                return checkOnly(bytes, announced);
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
async function freshen(place, clock) {
    const seconds = clock.now() / 1000;
    await utimes(place, seconds, seconds).catch(() => undefined);
}
