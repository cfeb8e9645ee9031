/** Where the blob of a digest lies: two folders deep, so that none of them grows past what a disk likes. */
export declare function placeOf(folder: string, digest: string): string;
/** The folder of files that are being written; on the same disk, so that a whole one is put in place in one step. */
export declare function partsOf(folder: string): string;
/** A name for a file that is being written; no two writers have the same. */
export declare function partOf(folder: string, digest: string): string;
