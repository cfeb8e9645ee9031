/**
 * Where the character `offset` of a scalar's value stands in the file. Value and source are walked side by side; what the source has more
 * (quotes, escapes, indentation, folded line ends) is stepped over. Where they part for good, the place before is the answer.
 */
export function offsetInSource(scalar, text, offset) {
    const [start = 0, end = start] = scalar.range ?? [];
    const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
    let at = firstCharacter(scalar, text, start);
    for (let index = 0; index < value.length && at < end; index += 1) {
        at = stepOver(scalar, text, at, end, value[index] ?? '');
        if (index === offset)
            return at;
        at += lengthInSource(scalar, text, at);
    }
    return Math.min(at, Math.max(start, end - 1));
}
function firstCharacter(scalar, text, start) {
    if (scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE')
        return start + 1;
    if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED')
        return Math.max(start, text.indexOf('\n', start) + 1);
    return start;
}
// Spaces the value does not have are indentation; a line end the value has as a space was folded.
function stepOver(scalar, text, from, end, expected) {
    let at = from;
    if (scalar.type === 'QUOTE_DOUBLE' && text[at] === '\\' && text[at + 1] !== '\n')
        return at;
    const isFoldedSpace = expected === ' ' && /[\r\n]/.test(text[at] ?? '');
    while (at < end && text[at] !== expected && /[\s\\]/.test(text[at] ?? '') && !isFoldedSpace)
        at += 1;
    return at;
}
function lengthInSource(scalar, text, at) {
    if (scalar.type === 'QUOTE_SINGLE' && text.startsWith("''", at))
        return 2;
    if (scalar.type === 'QUOTE_DOUBLE' && text[at] === '\\')
        return escapeLength(text[at + 1] ?? '');
    return 1;
}
function escapeLength(letter) {
    return { x: 4, u: 6, U: 10 }[letter] ?? 2;
}
