import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
/** Where the blob of a digest lies: two folders deep, so that none of them grows past what a disk likes. */
export function placeOf(folder, digest) {
    return join(folder, digest.slice(0, 2), digest.slice(2, 4), digest);
}
/** The folder of files that are being written; on the same disk, so that a whole one is put in place in one step. */
export function partsOf(folder) {
    return join(folder, 'parts');
}
/** A name for a file that is being written; no two writers have the same. */
export function partOf(folder, digest) {
    return join(partsOf(folder), `${digest}.${randomUUID()}`);
}
