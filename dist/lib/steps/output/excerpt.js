import { stripVTControlCharacters } from 'node:util';
/** Up to this many lines an excerpt is the whole output; beyond it half of them from either end. */
const LINES = 20;
/** Characters (UTF-16 units) of an excerpt at most. */
const CHARACTERS = 2_000;
/** What the beginning may take of them where both ends do not fit; the end gets the rest. */
const BEGINNING = 800;
/** Bytes kept of either end of the output. Far more than is shown: colours and progress lines shrink. */
const KEPT_BYTES = 8_192;
/** Lines are counted up to here; beyond it an excerpt says how many bytes it leaves out instead. */
const COUNTED_LINES = 10_000;
const NEWLINE = 10;
/** Collects masked output; `mask` is asked once more for secrets that only show when colours are taken out. */
export function createExcerpt(mask) {
    const head = createHead();
    const tail = createTail();
    let total = 0;
    let lineEnds = 0;
    return {
        add: (bytes) => {
            total += bytes.length;
            for (let at = bytes.indexOf(NEWLINE); at >= 0 && lineEnds < COUNTED_LINES; at = bytes.indexOf(NEWLINE, at + 1)) {
                lineEnds++;
            }
            const taken = head.add(bytes);
            if (taken < bytes.length)
                tail.add(bytes.subarray(taken));
        },
        text: () => {
            const [first, last] = [head.bytes(), tail.bytes()];
            const dropped = total - first.length - last.length;
            const isOneLine = lineEnds < COUNTED_LINES && lineEnds === countLineEnds(first) + countLineEnds(last);
            if (dropped === 0)
                return short(readable(Buffer.concat([first, last]), mask));
            if (isOneLine)
                return short(readable(Buffer.concat([first, Buffer.from('…'), last]), mask));
            const start = readable(first, mask).slice(0, LINES / 2);
            const end = readable(last, mask).slice(-LINES / 2);
            const lines = lineEnds < COUNTED_LINES ? lineEnds - start.length - end.length : 0;
            return joinEnds(start.join('\n'), leftOut(lines, dropped), end.join('\n'));
        },
    };
}
function createHead() {
    let kept = [];
    let size = 0;
    return {
        add: (bytes) => {
            if (size === KEPT_BYTES)
                return 0;
            const part = Buffer.from(bytes.subarray(0, KEPT_BYTES - size));
            kept.push(part);
            size += part.length;
            return part.length;
        },
        bytes: () => {
            kept = [Buffer.concat(kept)];
            return kept[0];
        },
    };
}
function createTail() {
    let room;
    let end = 0;
    return {
        add: (bytes) => {
            room ??= Buffer.allocUnsafeSlow(2 * KEPT_BYTES);
            const part = bytes.subarray(Math.max(0, bytes.length - KEPT_BYTES));
            if (part.length === KEPT_BYTES)
                end = 0;
            else if (end + part.length > room.length)
                end = room.copy(room, 0, end - KEPT_BYTES, end);
            end += part.copy(room, end);
        },
        bytes: () => room?.subarray(Math.max(0, end - KEPT_BYTES), end) ?? Buffer.alloc(0),
    };
}
function countLineEnds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1))
        count++;
    return count;
}
/** Bytes as lines a person can read: decoded, without colours and control characters, progress lines in their last state. */
function readable(bytes, mask) {
    const lines = stripVTControlCharacters(bytes.toString())
        .split('\n')
        .map((line) => lastState(line).replace(CONTROL, ''));
    return mask.text(lines.join('\n').trimEnd()).split('\n');
}
/** Every control character but the tab, and the signs that turn the direction of writing. */
const CONTROL = /(?!\t)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
function lastState(line) {
    const shown = line.replace(/\r+$/, '');
    return shown.slice(shown.lastIndexOf('\r') + 1);
}
function short(lines) {
    if (lines.length <= LINES)
        return wholeOrEnds(lines.join('\n')) || null;
    const start = lines.slice(0, LINES / 2);
    const end = lines.slice(-LINES / 2);
    return joinEnds(start.join('\n'), leftOut(lines.length - LINES, 0), end.join('\n'));
}
function wholeOrEnds(text) {
    if (text.length <= CHARACTERS)
        return text;
    const start = firstOf(text, BEGINNING);
    const notice = `… ${count(text.length - CHARACTERS)} characters left out …`;
    return `${start}\n${notice}\n${lastOf(text, CHARACTERS - start.length - notice.length - 2)}`;
}
function joinEnds(start, notice, end) {
    const room = CHARACTERS - notice.length - 2;
    if (start.length + end.length <= room)
        return `${start}\n${notice}\n${end}`;
    const shownEnd = end.length <= room - BEGINNING ? end : `…${lastOf(end, Math.max(room - BEGINNING, room - start.length) - 1)}`;
    const left = room - shownEnd.length;
    const shownStart = start.length <= left ? start : `${firstOf(start, left - 1)}…`;
    return `${shownStart}\n${notice}\n${shownEnd}`;
}
function leftOut(lines, bytes) {
    if (lines > 0)
        return `… ${count(lines)} ${lines === 1 ? 'line' : 'lines'} left out …`;
    return `… ${(bytes / 1e6).toFixed(1)} MB left out …`;
}
function count(amount) {
    return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
function firstOf(text, units) {
    return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
}
function lastOf(text, units) {
    return text.slice(-units).replace(/^[\uDC00-\uDFFF]/, '');
}
