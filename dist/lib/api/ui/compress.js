import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
const PACKED = /^text\/|javascript|svg|json/;
const SMALLEST = 1_024;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** The encoding for a file: the best that the caller takes (`Accept-Encoding`) and that is worth it. */
export function encodingFor({ type, bytes }, accepted = '') {
    if (!PACKED.test(type) || bytes.length < SMALLEST)
        return 'identity';
    const taken = (name) => new RegExp(`(^|[\\s,])${name}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\b`).test(accepted);
    return taken('br') ? 'br' : taken('gzip') ? 'gzip' : 'identity';
}
/** Packs files, each once. */
export function createPacker() {
    const packed = new Map();
    return (file, encoding) => {
        if (encoding === 'identity')
            return Promise.resolve(file.bytes);
        const key = `${file.digest} ${encoding}`;
        const made = packed.get(key) ?? pack(file.bytes, encoding);
        packed.set(key, made);
        return made;
    };
}
function pack(bytes, encoding) {
    if (encoding === 'gzip')
        return toGzip(bytes, { level: 9 });
    // The last levels take ten times as long for a few hundredths.
    return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
