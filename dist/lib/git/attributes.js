import { nulFields } from './git.js';
/** Asks git what `.gitattributes` says of each path. */
export async function readAttributes(git, names, paths) {
    const found = new Map();
    for (const part of inParts(paths, ARGUMENT_BYTES)) {
        const fields = nulFields(await git.read(['check-attr', '-z', ...names, '--', ...part]));
        for (let at = 0; at + 2 < fields.length; at += 3) {
            const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
            if (value !== 'unspecified')
                found.set(path, { ...found.get(path), [name]: value });
        }
    }
    return found;
}
/** Bytes of arguments a program may be given at once; systems allow at least 128 KiB, the environment included. */
export const ARGUMENT_BYTES = 64 * 2 ** 10;
/** Words cut into lists whose bytes stay under `limit`, in order; a word longer than that stands alone. */
export function inParts(words, limit) {
    const parts = [];
    let left = 0;
    for (const word of words) {
        const bytes = Buffer.byteLength(word) + 1;
        if (bytes > left || parts.length === 0) {
            parts.push([]);
            left = limit;
        }
        parts.at(-1)?.push(word);
        left -= bytes;
    }
    return parts;
}
