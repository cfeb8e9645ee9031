import { Problem } from '../http/problem.js';
/**
 * The key of an `Idempotency-Key` header: a quoted text, as the draft of the header has it, or bare, as many clients send it. Undefined
 * where there is no header. Throws a Problem 400 for one that is not 1 to 255 visible ASCII characters.
 */
export function readIdempotencyKey(header) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    const quoted = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/.exec(text)?.[1];
    const key = quoted === undefined ? text : quoted.replace(/\\(["\\])/g, '$1');
    if (quoted === undefined ? /^[!#-~][!-~]{0,254}$/.test(key) : key.length >= 1 && key.length <= 255)
        return key;
    throw new Problem(400, 'The Idempotency-Key cannot be read: send 1 to 255 visible ASCII characters, best between quotes.', {
        errors: [{ pointer: 'header/idempotency-key', detail: 'is not 1 to 255 visible ASCII characters' }],
    });
}
