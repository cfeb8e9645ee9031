import { BlobFault } from '../blob-fault.js';
const KINDS = {
    XAmzContentSHA256Mismatch: 'mismatch',
    BadDigest: 'mismatch',
    IncompleteBody: 'mismatch',
    EntityTooLarge: 'too_large',
    QuotaExceeded: 'full',
    InsufficientCapacity: 'full',
    XMinioStorageFull: 'full',
};
const BY_STATUS = { 413: 'too_large', 507: 'full' };
const PASSING = [429, 500, 502, 503, 504];
/** What an answer that is no success means. Reads its body, which is short XML where a store speaks for itself. */
export async function readRefusal(answer) {
    const text = (await answer.text().catch(() => '')).slice(0, 10_000);
    const code = /<Code>\s*([\w.-]{1,80})\s*<\/Code>/.exec(text)?.[1];
    const said = code === undefined ? String(answer.status) : `${answer.status} ${code}`;
    const kind = KINDS[code ?? ''] ?? BY_STATUS[answer.status] ?? 'unavailable';
    const fault = new BlobFault(kind, `The blob store answers ${said}.`);
    return { fault, isPassing: kind === 'unavailable' && PASSING.includes(answer.status) };
}
/** Of a store that did not answer at all. */
export function noAnswer(cause) {
    return { fault: new BlobFault('unavailable', 'The blob store does not answer.', { cause }), isPassing: true };
}
