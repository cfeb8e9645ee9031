/** Keeps bytes under the SHA-256 of what they are: a name never means other bytes, and twice the same is kept once. */
export interface BlobStore {
  /** Whether it is there, and how large, bytes. Throws BlobFault. */
  stat(digest: string): Promise<{ readonly size: number } | undefined>;
  /**
   * Keeps a stream under its digest (64 lower-case hex digits); what is there already is not written again. `size` is what was
   * announced, in bytes, and is held against what comes. Throws BlobFault; where it throws nothing is kept.
   */
  put(digest: string, size: number | undefined, bytes: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<void>;
  /** The bytes as a stream, which throws BlobFault where it breaks off; undefined where there are none. */
  get(digest: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Removes what is older than a time (ms) and what `isUsed` denies; answers how many. */
  prune(before: number, isUsed: (digest: string) => Promise<boolean>): Promise<number>;
}

/** Bytes of the largest blob where nobody says otherwise: what one PUT of S3 takes. */
export const MOST_BYTES = 5 * 1024 ** 3;
