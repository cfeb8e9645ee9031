/** Removes what killed writers left half written. */
export declare function removeAbandoned(folder: string, now: number): Promise<void>;
/** Removes blobs that are older than `before` (ms) and that nobody uses; answers how many. */
export declare function pruneBlobs(folder: string, before: number, isUsed: (digest: string) => Promise<boolean>): Promise<number>;
