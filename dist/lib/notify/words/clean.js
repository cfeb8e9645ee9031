import { printable, printableLines } from '../../report/text/printable.js';
/** Characters of a line: a task's message, a name. */
const LONGEST_LINE = 500;
/** Characters of an excerpt; a record's own is at most 2,000. */
const LONGEST_EXCERPT = 2_500;
/** Foreign text as one harmless line: no control characters, no signs that turn the direction of writing. */
export function line(text, longest = LONGEST_LINE) {
    return cutEnd(printable(text).trim(), longest);
}
/** Foreign text of several lines, cut at its beginning: the error is at the end. */
export function excerptOf(text) {
    if (text === null)
        return undefined;
    const clean = printableLines(text.slice(-4 * LONGEST_EXCERPT)).trimEnd();
    return clean === '' ? undefined : cutStart(clean, LONGEST_EXCERPT);
}
/** The address, where it is one a person may be led to; undefined for anything but http and https. */
export function safeUrl(text) {
    if (text === null || text === undefined || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** At most `longest` characters, `…` at the end where something was left out; `encode` says how long a sign becomes. */
export function cutEnd(text, longest, encode = same) {
    if (encode === same && text.length <= longest)
        return text;
    return fitted([...text], longest, encode, (kept) => `${kept.join('')}…`);
}
/** Like `cutEnd`, but what is left out is the beginning. */
export function cutStart(text, longest, encode = same) {
    if (encode === same && text.length <= longest)
        return text;
    return fitted([...text].reverse(), longest, encode, (kept) => `…${kept.reverse().join('')}`, true);
}
function fitted(signs, longest, encode, cut, isReversed = false) {
    const kept = [];
    let room = longest;
    let whole = true;
    let beforeLast = 0;
    for (const sign of signs) {
        const encoded = encode(sign);
        if (encoded.length > room) {
            whole = false;
            break;
        }
        room -= encoded.length;
        kept.push(encoded);
        if (room >= 1)
            beforeLast = kept.length;
    }
    if (whole)
        return (isReversed ? kept.reverse() : kept).join('');
    return cut(kept.slice(0, beforeLast));
}
function same(sign) {
    return sign;
}
