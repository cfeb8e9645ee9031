import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
/** What every token of ours begins with: found by secret scanners, and a double click selects all of it. */
export const TOKEN_PREFIX = 'orc_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BODY_LENGTH = 43;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^[0-9A-Za-z]{${BODY_LENGTH + CHECK_LENGTH}}$`);
/** A new token: a prefix that says what it is for (`orc_`), 256 random bits as 43 digits of base 62, and the CRC-32 of both as 6 more. */
export function mintToken(prefix = TOKEN_PREFIX) {
    const body = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), BODY_LENGTH);
    return `${prefix}${body}${checkOf(prefix, body)}`;
}
/** Whether a text can be a token of this prefix at all: form and checksum. What fails this needs no question to the database. */
export function isTokenText(text, prefix = TOKEN_PREFIX) {
    if (!text.startsWith(prefix) || !FORM.test(text.slice(prefix.length)))
        return false;
    const body = text.slice(prefix.length, -CHECK_LENGTH);
    return checkOf(prefix, body) === text.slice(-CHECK_LENGTH);
}
/** SHA-256 of a token as lower-case hex: all that is kept of it. Its 256 random bits need no slow hash. */
export function hashToken(text) {
    return createHash('sha256').update(text).digest('hex');
}
/** The beginning of a token, enough for people to tell theirs apart and too little to guess it. */
export function hintOf(text) {
    return `${text.slice(0, TOKEN_PREFIX.length + 4)}…`;
}
function checkOf(prefix, body) {
    return base62(BigInt(crc32(`${prefix}${body}`)), CHECK_LENGTH);
}
function base62(value, length) {
    let text = '';
    for (let left = value; left > 0n; left /= 62n)
        text = `${DIGITS[Number(left % 62n)]}${text}`;
    return text.padStart(length, '0');
}
