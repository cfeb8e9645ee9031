import type { OperationId } from '../schema/generated/task-api/api-operations.ts';
import { ApiError } from './api-error.ts';
import type { Cargo, RequestOptions, Send } from './send.ts';

/** The calls about files that steps of a fleet hand on, each named by the SHA-256 of its bytes in lower-case hex. */
export interface BlobCalls {
  /** How many bytes it has; undefined where there is none. */
  statBlob(sha256: string, options?: RequestOptions): Promise<number | undefined>;
  /** Its bytes as they come; the time limit is over once they begin. */
  getBlob(sha256: string, options?: RequestOptions): Promise<ReadableStream<Uint8Array>>;
  /** Keeps it; what is there already is kept once. The time limit is for all of it: give large ones a `timeoutMs`. */
  putBlob(sha256: string, bytes: Uint8Array | Blob, options?: RequestOptions): Promise<void>;
}

type SendNothing = (id: OperationId, cargo: Cargo, request?: RequestOptions) => Promise<void>;

/** The calls about blobs, over two ways of sending. */
export function blobCalls(send: Send, nothing: SendNothing): BlobCalls {
  return {
    statBlob: (sha256, request) =>
      send('statBlob', { params: { sha256 } }, ({ headers }) => Number(headers.get('content-length')), request).catch(
        unlessNone,
      ),
    getBlob: (sha256, request) =>
      send(
        'getBlob',
        { params: { sha256 }, accept: '*/*' },
        // An answer with a status for bytes has some, be they none.
        ({ body }) => body as ReadableStream<Uint8Array>,
        request,
      ),
    putBlob: (sha256, body, request) => nothing('putBlob', { params: { sha256 }, body }, request),
  };
}

function unlessNone(thrown: unknown): undefined {
  if (thrown instanceof ApiError && thrown.status === 404) return undefined;
  throw thrown;
}
