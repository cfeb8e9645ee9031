import { Fault } from '../errors.js';
const DIGEST = /^[0-9a-f]{64}$/;
/** Whether a text is a SHA-256 as 64 lower-case hex digits: the only names there are, so that none leads out of a store. */
export function isDigest(text) {
    return DIGEST.test(text);
}
/** Throws Fault `usage` for what is no digest. */
export function assertDigest(text) {
    if (!isDigest(text))
        throw new Fault('usage', `${JSON.stringify(text.slice(0, 80))} is no SHA-256 in lower-case hex.`);
}
