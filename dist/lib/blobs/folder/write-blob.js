import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checked } from '../checked.js';
import { onDisk } from './disk-fault.js';
import { syncFolder } from './files.js';
import { partOf, partsOf, placeOf } from './places.js';
/** Writes a blob beside the others and puts it in its place when it is whole and safe on the disk. Throws as `put` of a BlobStore. */
export async function writeBlob(folder, bytes, announced) {
    const [part, place] = [partOf(folder, announced.digest), placeOf(folder, announced.digest)];
    const file = await onDisk(() => create(folder, part));
    try {
        try {
            for await (const piece of checked(bytes, announced))
                await onDisk(() => file.writeFile(piece));
            await onDisk(() => file.sync());
        }
        finally {
            await file.close();
        }
        await onDisk(() => settle(part, place));
    }
    catch (thrown) {
        await rm(part, { force: true });
        throw thrown;
    }
}
async function create(folder, part) {
    await mkdir(partsOf(folder), { recursive: true, mode: 0o700 });
    return open(part, 'wx', 0o600);
}
async function settle(part, place) {
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(part, place);
    await syncFolder(dirname(place));
}
