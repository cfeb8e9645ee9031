import { createHmac, timingSafeEqual } from 'node:crypto';
/** Seconds a request may be old, or early where clocks differ. */
const MOST_SECONDS = 300;
/** True where one of the secrets has signed the request (v0, HMAC-SHA256), at most five minutes from `now` (ms). */
export function isSigned(secrets, { body, timestamp, signature }, now) {
    if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp))
        return false;
    if (Math.abs(now / 1_000 - Number(timestamp)) > MOST_SECONDS)
        return false;
    const given = Buffer.from(signature);
    // Every secret is tried, so that the time says nothing of which of them it was.
    const fitting = secrets.filter((secret) => {
        const expected = Buffer.from(signatureOf(secret, timestamp, body));
        return expected.length === given.length && timingSafeEqual(expected, given);
    });
    return fitting.length > 0;
}
/** The signature a secret makes for bytes sent at `timestamp` (seconds). */
export function signatureOf(secret, timestamp, body) {
    return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
}
