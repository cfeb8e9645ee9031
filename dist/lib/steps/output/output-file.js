/** Bytes an output file may hold in all. */
export const OUTPUT_LIMIT_BYTES = 2 ** 20;
/**
 * Reads an output file: lines `NAME=value`, or `NAME<<END` with the value on the lines up to one that is `END` alone. Lines may end in
 * CRLF, blank lines between entries are nothing, the last value of a name wins.
 */
export function parseOutputFile(bytes) {
    if (bytes.length > OUTPUT_LIMIT_BYTES) {
        return bad(`it holds ${bytes.length} bytes, and ${OUTPUT_LIMIT_BYTES} (1 MiB) is the limit for all outputs of a step`);
    }
    const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString()
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    // Own names only: an output may be called `constructor` or `__proto__`.
    const outputs = new Map();
    for (let at = 0; at < lines.length;) {
        const read = readEntry(lines, at);
        if (typeof read === 'string')
            return bad(read);
        if (read.name !== undefined)
            outputs.set(read.name, read.value);
        at = read.next;
    }
    return { ok: true, outputs: Object.fromEntries(outputs) };
}
function readEntry(lines, at) {
    const line = lines[at] ?? '';
    if (line.trim() === '')
        return { name: undefined, value: '', next: at + 1 };
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals))
        return readBlock(lines, at, heredoc);
    if (equals < 0)
        return `line ${at + 1} is neither NAME=value nor NAME<<END`;
    const name = line.slice(0, equals).trim();
    if (name === '')
        return `line ${at + 1} has no name before the =`;
    return { name, value: line.slice(equals + 1), next: at + 1 };
}
function readBlock(lines, at, heredoc) {
    const line = lines[at] ?? '';
    const name = line.slice(0, heredoc).trim();
    const delimiter = line.slice(heredoc + 2).trim();
    if (name === '')
        return `line ${at + 1} has no name before the <<`;
    if (delimiter === '')
        return `line ${at + 1} has no delimiter after the <<`;
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0)
        return `the value of ${name} (line ${at + 1}) is not closed: no line is the delimiter ${delimiter} alone`;
    return { name, value: lines.slice(at + 1, end).join('\n'), next: end + 1 };
}
function bad(reason) {
    return { ok: false, message: `The outputs written to $ORCHESTRATOR_OUTPUT cannot be read: ${reason}.` };
}
