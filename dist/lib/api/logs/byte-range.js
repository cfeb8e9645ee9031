/**
 * The part a `Range` header asks for of `size` bytes: undefined where the whole is to be sent (no header, other units, several ranges,
 * or words that are no range), `unsatisfiable` where nothing of it is there.
 */
export function readByteRange(header, size) {
    const match = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header?.trim() ?? '');
    if (match === null)
        return undefined;
    const [, first = '', last = ''] = match;
    if (first === '') {
        if (last === '')
            return undefined;
        const length = Math.min(Number(last), size);
        return length === 0 ? 'unsatisfiable' : { from: size - length, to: size };
    }
    const from = Number(first);
    if (last !== '' && Number(last) < from)
        return undefined;
    if (from >= size)
        return 'unsatisfiable';
    return { from, to: last === '' ? size : Math.min(Number(last) + 1, size) };
}
