import { createHmac } from 'node:crypto';
const SHORTEST_BYTES = 24;
const LONGEST_BYTES = 64;
/** The bytes of a Standard Webhooks secret (`whsec_` and 24 to 64 bytes in base64); undefined where it is none. */
export function readSecret(text) {
    const encoded = text.trim().replace(/^whsec_/, '');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded))
        return undefined;
    const bytes = Buffer.from(encoded, 'base64');
    return bytes.length < SHORTEST_BYTES || bytes.length > LONGEST_BYTES ? undefined : bytes;
}
/** Headers of Standard Webhooks 1.0.0 for a body; with several secrets (while they are changed) a signature by each. */
export function signedHeaders(id, seconds, body, secrets) {
    const signatures = secrets.map((secret) => `v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`);
    return {
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signatures.join(' '),
    };
}
