import { isArtifactOf } from '../../../store/jobs/artifacts/artifacts.js';
import { Problem } from '../../http/problem.js';
import { fleetOf } from '../no-fleet.js';
import { askingStore, noSuchBlob } from './blob-problem.js';
/** HEAD, GET and PUT /fleet/blobs/{sha256}: files on their way from step to step. */
export function blobHandlers({ database }, fleet) {
    const mayRead = async (principal, digest) => {
        // Only who is bound to a run is bound to its repository.
        if (principal.owner === undefined && principal.repositoryId === undefined)
            return true;
        return principal.repositoryId !== undefined && isArtifactOf(database, principal.repositoryId, digest);
    };
    const find = async (principal, digest) => {
        const { blobs } = fleetOf(fleet);
        const found = (await mayRead(principal, digest)) ? await askingStore(() => blobs.stat(digest)) : undefined;
        if (found === undefined)
            throw noSuchBlob(digest);
        return { blobs, size: found.size };
    };
    return {
        statBlob: async ({ params: { sha256 }, principal }) => {
            const { size } = await find(principal, sha256);
            return { status: 200, headers: headersOf(sha256, size) };
        },
        getBlob: async ({ params: { sha256 }, principal }) => {
            const { blobs, size } = await find(principal, sha256);
            const body = await askingStore(() => blobs.get(sha256));
            if (body === undefined)
                throw noSuchBlob(sha256);
            return { status: 200, headers: headersOf(sha256, size), type: 'application/octet-stream', body };
        },
        putBlob: putBlobHandler(fleet),
    };
}
function putBlobHandler(fleet) {
    return async ({ params: { sha256 }, body, header, signal }) => {
        const { blobs } = fleetOf(fleet);
        const length = header('content-length');
        if (length === undefined)
            throw new Problem(411, 'Say how many bytes come: Content-Length.');
        try {
            await askingStore(() => blobs.put(sha256, Number(length), body, signal));
        }
        catch (thrown) {
            if (thrown !== signal.reason)
                throw thrown;
            throw new Problem(503, 'The server is closing; send it again.', { headers: { 'Retry-After': '2' } });
        }
        return { status: 204 };
    };
}
// What a name stands for never changes; what it is, nobody but its makers knows.
function headersOf(digest, size) {
    return {
        ETag: `"${digest}"`,
        'Content-Length': String(size),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': 'attachment',
    };
}
