import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '../../http/problem.js';
/** Throws Problem 401 where none of the secrets has signed these bytes (`X-Hub-Signature-256`). All are tried, in a time that tells none from another. */
export function assertSigned(body, signature, secrets) {
    const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(signature ?? '') ?? [];
    if (hex === undefined) {
        throw new Problem(401, 'This is not signed: set the secret of the webhook on GitHub, too (X-Hub-Signature-256).');
    }
    const given = Buffer.from(hex, 'hex');
    const signed = secrets.filter((secret) => timingSafeEqual(signatureOf(body, secret), given));
    if (signed.length === 0)
        throw new Problem(401, 'The signature is wrong: the secret on GitHub is not one this server knows.');
}
function signatureOf(body, secret) {
    return createHmac('sha256', secret).update(body).digest();
}
