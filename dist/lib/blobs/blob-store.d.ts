/**
 * Keeps bytes under the SHA-256 of what they are (64 lower-case hex digits): a name never means other bytes, and twice the same is
 * kept once. Everything throws BlobFault where the store does not answer, and Fault `usage` for what is no digest.
 */
export interface BlobStore {
    /** Bytes of the largest blob it takes. */
    readonly mostBytes: number;
    /** Whether it is there, and how large, bytes. Who asks for it keeps it from being pruned for an hour (FRESH_MS). */
    stat(digest: string): Promise<{
        readonly size: number;
    } | undefined>;
    /**
     * Keeps a stream of `size` bytes. What is there already is not written again, but the bytes are held against their name all the
     * same: who puts something has it. Throws BlobFault, the reason of the signal, and what the stream throws; then nothing is kept.
     */
    put(digest: string, size: number, bytes: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<void>;
    /** The bytes as a stream, which throws BlobFault where it breaks off; undefined where there are none. */
    get(digest: string): Promise<AsyncIterable<Uint8Array> | undefined>;
    /** Removes what nobody put or asked for since a time (ms) and `isUsed` denies; answers how many. */
    prune(before: number, isUsed: (digest: string) => Promise<boolean>): Promise<number>;
}
/** Bytes of the largest blob where nobody says otherwise: what one PUT of S3 takes. */
export declare const MOST_BYTES: number;
/** How much of its age a blob may keep when it is asked for, ms: not every question is worth a write. */
export declare const FRESH_MS: number;
