import { stripVTControlCharacters } from 'node:util';
const MARK = Buffer.from('outputs_uri=');
const NEWLINE = 10;
/** Watches one stream, given in whole lines or pieces of long ones, for lines `outputs_uri=…` and tells `found` of each last one. */
export function createUriWatch(found) {
    let atLineStart = true;
    return (bytes) => {
        const start = lastMark(bytes, atLineStart);
        if (start >= 0) {
            const uri = valueAt(bytes, start + MARK.length);
            if (uri !== '')
                found(uri);
        }
        atLineStart = bytes[bytes.length - 1] === NEWLINE;
    };
}
function lastMark(bytes, atLineStart) {
    let at = bytes.lastIndexOf(MARK);
    while (at > 0 && bytes[at - 1] !== NEWLINE)
        at = bytes.lastIndexOf(MARK, at - 1);
    return at === 0 && !atLineStart ? -1 : at;
}
function valueAt(bytes, start) {
    const lineEnd = bytes.indexOf(NEWLINE, start);
    return stripVTControlCharacters(bytes.toString('utf8', start, lineEnd < 0 ? bytes.length : lineEnd)).trim();
}
