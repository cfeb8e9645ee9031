import { hide } from './mask.js';
/** A line longer than this is passed on in pieces, so that memory stays bounded. */
export const LONGEST_LINE = 65_536;
const NEWLINE = 10;
const SMALL_CHUNK = 4_096;
/** Hands `emit` masked whole lines (of a very long line, pieces). What it gives is only valid during the call. */
export function createMaskedLines(mask, emit) {
    let carried;
    let hidden = -1;
    const pass = (data, cut) => {
        if (cut > 0) {
            const spans = mask.spans(data);
            if (spans === undefined && hidden < 0)
                emit(data.subarray(0, cut));
            else {
                const masked = hide(data, cut, spans ?? [], hidden);
                hidden = masked.hidden;
                const bytes = Buffer.concat(masked.parts);
                if (bytes.length > 0)
                    emit(bytes);
            }
        }
        carried = cut < data.length ? Buffer.from(data.subarray(cut)) : undefined;
    };
    const feed = (chunk) => {
        const data = carried ? Buffer.concat([carried, chunk]) : chunk;
        pass(data, cutOf(data, mask));
    };
    return {
        write: (chunk) => {
            // A big chunk is not copied for the sake of the half line before it: only its first line is.
            const lineEnd = carried && chunk.length > SMALL_CHUNK ? chunk.indexOf(NEWLINE) + 1 : 0;
            if (lineEnd > 0)
                feed(chunk.subarray(0, lineEnd));
            if (lineEnd < chunk.length)
                feed(chunk.subarray(lineEnd));
        },
        end: () => {
            if (carried)
                pass(carried, carried.length);
        },
    };
}
/** How much of `data` can be passed on: up to its last line end, less whatever may be the first part of a secret. */
function cutOf(data, mask) {
    const lineEnd = data.lastIndexOf(NEWLINE) + 1;
    const isLong = data.length - lineEnd >= LONGEST_LINE;
    if (!isLong && (lineEnd === 0 || !mask.crossesLines))
        return lineEnd;
    const wanted = isLong ? characterEnd(data) : lineEnd;
    const safe = mask.unfinished(data);
    if (safe >= wanted)
        return wanted;
    const lineBefore = safe > 0 ? data.lastIndexOf(NEWLINE, safe - 1) + 1 : 0;
    return lineBefore > 0 || !isLong ? lineBefore : safe;
}
/** The end of `data`, less a UTF-8 character that is not whole yet. */
function characterEnd(data) {
    for (let back = 1; back <= 3 && back < data.length; back++) {
        const byte = data[data.length - back];
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return back < sequenceLength(byte) ? data.length - back : data.length;
    }
    return data.length;
}
function sequenceLength(lead) {
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}
