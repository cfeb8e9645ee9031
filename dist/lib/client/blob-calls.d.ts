import type { OperationId } from '../schema/generated/task-api/api-operations.ts';
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
export declare function blobCalls(send: Send, nothing: SendNothing): BlobCalls;
export {};
