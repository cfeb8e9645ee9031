import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
/** What every token of ours begins with: found by secret scanners, and a double click selects all of it. */
export const TOKEN_PREFIX = 'orc_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BODY_LENGTH = 43;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^${TOKEN_PREFIX}[0-9A-Za-z]{${BODY_LENGTH + CHECK_LENGTH}}$`);
/** A new token: `orc_`, 256 random bits as 43 digits of base 62, and the CRC-32 of both as 6 more. */
export function mintToken() {
    const body = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), BODY_LENGTH);
    return `${TOKEN_PREFIX}${body}${checkOf(body)}`;
}
/** Whether a text can be a token at all: form and checksum. What fails this needs no question to the database. */
export function isTokenText(text) {
    if (!FORM.test(text))
        return false;
    const body = text.slice(TOKEN_PREFIX.length, -CHECK_LENGTH);
    return checkOf(body) === text.slice(-CHECK_LENGTH);
}
/** SHA-256 of a token as lower-case hex: all that is kept of it. Its 256 random bits need no slow hash. */
export function hashToken(text) {
    return createHash('sha256').update(text).digest('hex');
}
/** The beginning of a token, enough for people to tell theirs apart and too little to guess it. */
export function hintOf(text) {
    return `${text.slice(0, TOKEN_PREFIX.length + 4)}…`;
}
function checkOf(body) {
    return base62(BigInt(crc32(`${TOKEN_PREFIX}${body}`)), CHECK_LENGTH);
}
function base62(value, length) {
    let text = '';
    for (let left = value; left > 0n; left /= 62n)
        text = `${DIGITS[Number(left % 62n)]}${text}`;
    return text.padStart(length, '0');
}
