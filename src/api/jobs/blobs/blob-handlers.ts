import type { BlobStore } from '../../../blobs/blob-store.ts';
import { isArtifactOf } from '../../../store/jobs/artifacts/artifacts.ts';
import type { Principal } from '../../auth/principal.ts';
import type { ApiContext } from '../../context.ts';
import type { Handler, Handlers } from '../../http/call.ts';
import { Problem } from '../../http/problem.ts';
import { fleetOf } from '../no-fleet.ts';
import type { FleetOptions } from '../options.ts';
import { askingStore, noSuchBlob } from './blob-problem.ts';

/** HEAD, GET and PUT /fleet/blobs/{sha256}: files on their way from step to step. */
export function blobHandlers(
  { database }: ApiContext,
  fleet: FleetOptions | undefined,
): Pick<Handlers, 'statBlob' | 'getBlob' | 'putBlob'> {
  const mayRead = async (principal: Principal, digest: string): Promise<boolean> => {
    // Only who is bound to a run is bound to its repository.
    if (principal.owner === undefined && principal.repositoryId === undefined) return true;
    return principal.repositoryId !== undefined && isArtifactOf(database, principal.repositoryId, digest);
  };
  const find = async (principal: Principal, digest: string): Promise<{ blobs: BlobStore; size: number }> => {
    const { blobs } = fleetOf(fleet);
    const found = (await mayRead(principal, digest)) ? await askingStore(() => blobs.stat(digest)) : undefined;
    if (found === undefined) throw noSuchBlob(digest);
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
      if (body === undefined) throw noSuchBlob(sha256);
      return { status: 200, headers: headersOf(sha256, size), type: 'application/octet-stream', body };
    },
    putBlob: putBlobHandler(fleet),
  };
}

function putBlobHandler(fleet: FleetOptions | undefined): Handler<'putBlob'> {
  return async ({ params: { sha256 }, body, header, signal }) => {
    const { blobs } = fleetOf(fleet);
    const length = header('content-length');
    if (length === undefined) throw new Problem(411, 'Say how many bytes come: Content-Length.');
    try {
      await askingStore(() => blobs.put(sha256, Number(length), body, signal));
    } catch (thrown) {
      if (thrown !== signal.reason) throw thrown;
      throw new Problem(503, 'The server is closing; send it again.', { headers: { 'Retry-After': '2' } });
    }
    return { status: 204 };
  };
}

// What a name stands for never changes; what it is, nobody but its makers knows.
function headersOf(digest: string, size: number): Record<string, string> {
  return {
    ETag: `"${digest}"`,
    'Content-Length': String(size),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': 'attachment',
  };
}
