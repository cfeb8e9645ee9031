import { BlobFault } from '../../../blobs/blob-fault.js';
import { Problem } from '../../http/problem.js';
const STATUSES = {
    mismatch: 422,
    too_large: 413,
    full: 507,
    unavailable: 503,
};
/** Seconds a caller should wait where the store is away. */
const RETRY_AFTER = 2;
/** Does work on a store of blobs; throws the Problem that says why it could not be done. */
export async function askingStore(work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!(thrown instanceof BlobFault))
            throw thrown;
        const headers = thrown.kind === 'unavailable' ? { headers: { 'Retry-After': String(RETRY_AFTER) } } : {};
        throw new Problem(STATUSES[thrown.kind], thrown.message, { cause: thrown, ...headers });
    }
}
/** 404 for what is not there, and for what is not the caller's to see. */
export function noSuchBlob(digest) {
    return new Problem(404, `There is no blob ${digest}.`);
}
