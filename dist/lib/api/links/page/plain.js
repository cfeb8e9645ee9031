import { stripVTControlCharacters } from 'node:util';
/** Control characters but line ends and tabs, and the signs that turn the direction of writing. */
const HIDDEN = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
const EVERY_HIDDEN = new RegExp(HIDDEN, 'g');
/** Foreign text as one line that says what it seems to say, at most `longest` characters of it. */
export function plainLine(text, longest = 300) {
    const line = plainLines(text).replace(/\s+/g, ' ').trim();
    return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
/** The same with its line ends, cut at its beginning: the end is where the news are. */
export function plainLines(text, longest = 65_536) {
    const kept = text.length > longest ? `…${text.slice(1 - longest)}` : text;
    return stripVTControlCharacters(kept).replace(EVERY_HIDDEN, '');
}
/** The address where it is one a person may be led to: http or https, without a password in it. */
export function webAddress(text) {
    if (text === null || !URL.canParse(text))
        return undefined;
    const { protocol, username, password, href } = new URL(text);
    return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}
