import { createHash, timingSafeEqual } from 'node:crypto';
/** Whether two secrets are the same, in a time that says nothing about either: digests have one length. */
export function sameSecret(given, wanted) {
    return timingSafeEqual(digest(given), digest(wanted));
}
function digest(text) {
    return createHash('sha256').update(text).digest();
}
