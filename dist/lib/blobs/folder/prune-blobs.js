import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDigest } from '../digest.js';
import { onDisk } from './disk-fault.js';
import { filesBelow, look, namesIn } from './files.js';
import { partsOf } from './places.js';
/** A file that nobody wrote to for so long has lost its writer, ms. */
const ABANDONED_MS = 60 * 60 * 1000;
/** Removes what killed writers left half written. */
export function removeAbandoned(folder, now) {
    return onDisk(async () => {
        for await (const name of namesIn(partsOf(folder))) {
            const path = join(partsOf(folder), name);
            const found = await look(path);
            if (found !== undefined && now - found.modified > ABANDONED_MS)
                await rm(path, { force: true });
        }
    });
}
/** Removes blobs that are older than `before` (ms) and that nobody uses; answers how many. */
export async function pruneBlobs(folder, before, isUsed) {
    let removed = 0;
    for await (const { name, path } of filesBelow(folder)) {
        if (!isDigest(name) || !(await isOlder(path, before)) || (await isUsed(name)))
            continue;
        // Somebody may have asked for it meanwhile.
        if (!(await isOlder(path, before)))
            continue;
        await onDisk(() => rm(path, { force: true }));
        removed += 1;
    }
    return removed;
}
async function isOlder(path, before) {
    const found = await onDisk(() => look(path));
    return found !== undefined && found.modified < before;
}
