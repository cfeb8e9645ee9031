/** What a stream of bytes was announced to be. */
export interface Announced {
    readonly digest: string;
    /** Bytes. */
    readonly size: number;
    /** Looked at with each piece. */
    readonly signal?: AbortSignal | undefined;
}
/** Throws BlobFault `too_large` for more than a store takes, before any of it is read. */
export declare function assertFits(size: number, mostBytes: number): void;
/**
 * The same pieces, each passed on when the next has come, and the last only when all of them are what was announced: who gets the
 * last has the right bytes. Throws BlobFault `mismatch`, and what the source throws.
 */
export declare function checked(bytes: AsyncIterable<Uint8Array>, announced: Announced): AsyncGenerator<Uint8Array>;
/** Reads a stream to its end and keeps nothing. Throws as `checked`. */
export declare function checkOnly(bytes: AsyncIterable<Uint8Array>, announced: Announced): Promise<void>;
