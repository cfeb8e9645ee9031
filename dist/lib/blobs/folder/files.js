import { createReadStream } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../../errors.js';
import { diskFault } from './disk-fault.js';
const PIECE_BYTES = 256 * 1024;
/** A file's size and age; undefined where there is none. */
export async function look(path) {
    try {
        const { size, mtimeMs } = await stat(path);
        return { size, modified: mtimeMs };
    }
    catch (thrown) {
        if (systemErrorCode(thrown) === 'ENOENT')
            return undefined;
        throw thrown;
    }
}
/** The bytes of a file; it is opened when the first are asked for. */
export async function* read(path) {
    try {
        for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (thrown) {
        throw diskFault(thrown);
    }
}
/** Names in a folder as they are found; none where there is no such folder. */
export async function* namesIn(path) {
    try {
        for await (const { name } of await opendir(path))
            yield name;
    }
    catch (thrown) {
        if (systemErrorCode(thrown) !== 'ENOENT')
            throw diskFault(thrown);
    }
}
/** Every file two folders deep, but for what is in folders with other names than two characters. */
export async function* filesBelow(folder) {
    for await (const first of namesIn(folder)) {
        if (first.length !== 2)
            continue;
        for await (const second of namesIn(join(folder, first))) {
            const within = join(folder, first, second);
            for await (const name of namesIn(within))
                yield { name, path: join(within, name) };
        }
    }
}
/** Makes the names in a folder outlast a loss of power, where the system can do that for a folder. */
export async function syncFolder(path) {
    const handle = await open(path, 'r').catch(() => undefined);
    if (handle === undefined)
        return;
    await handle.sync().catch(() => undefined);
    await handle.close();
}
