import { createHmac, timingSafeEqual } from 'node:crypto';
/**
 * The value that only a page of this link holds: its form sends it back, so that a request made from the link alone decides nothing. Made
 * from the token itself, which the server does not keep: nothing is stored when a page is shown, and any server can check it.
 */
export function confirmationOf(token, { taskId, version, decision }) {
    return createHmac('sha256', token)
        .update(JSON.stringify(['link', taskId, version, decision ?? null]))
        .digest('base64url');
}
/** Whether a form holds the value of the page it says it is of. */
export function isConfirmed(token, shown, given) {
    const expected = Buffer.from(confirmationOf(token, shown));
    const found = Buffer.from(given);
    return found.length === expected.length && timingSafeEqual(found, expected);
}
