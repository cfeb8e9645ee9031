import { createHash } from 'node:crypto';
import { BlobFault } from './blob-fault.js';
/** Throws BlobFault `too_large` for more than a store takes, before any of it is read. */
export function assertFits(size, mostBytes) {
    if (size > mostBytes)
        throw new BlobFault('too_large', `A blob has at most ${mostBytes} bytes; this one has ${size}.`);
}
/**
 * The same pieces, each passed on when the next has come, and the last only when all of them are what was announced: who gets the
 * last has the right bytes. Throws BlobFault `mismatch`, and what the source throws.
 */
export async function* checked(bytes, announced) {
    const hash = createHash('sha256');
    let count = 0;
    let held;
    for await (const piece of bytes) {
        announced.signal?.throwIfAborted();
        if (piece.byteLength === 0)
            continue;
        count += piece.byteLength;
        if (count > announced.size)
            throw wrongSize(announced.size, `more than ${announced.size}`);
        hash.update(piece);
        if (held !== undefined)
            yield held;
        held = piece;
    }
    announced.signal?.throwIfAborted();
    if (count < announced.size)
        throw wrongSize(announced.size, String(count));
    const found = hash.digest('hex');
    if (found !== announced.digest) {
        throw new BlobFault('mismatch', `The bytes are those of ${found}, not of ${announced.digest}.`);
    }
    if (held !== undefined)
        yield held;
}
/** Reads a stream to its end and keeps nothing. Throws as `checked`. */
export async function checkOnly(bytes, announced) {
    for await (const _ of checked(bytes, announced))
        ;
}
function wrongSize(size, came) {
    return new BlobFault('mismatch', `${size} bytes were announced, and ${came} came.`);
}
