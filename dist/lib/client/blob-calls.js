import { ApiError } from './api-error.js';
/** The calls about blobs, over two ways of sending. */
export function blobCalls(send, nothing) {
    return {
        statBlob: (sha256, request) => send('statBlob', { params: { sha256 } }, ({ headers }) => Number(headers.get('content-length')), request).catch(unlessNone),
        getBlob: (sha256, request) => send('getBlob', { params: { sha256 }, accept: '*/*' }, 
        // An answer with a status for bytes has some, be they none.
        ({ body }) => body, request),
        putBlob: (sha256, body, request) => nothing('putBlob', { params: { sha256 }, body }, request),
    };
}
function unlessNone(thrown) {
    if (thrown instanceof ApiError && thrown.status === 404)
        return undefined;
    throw thrown;
}
