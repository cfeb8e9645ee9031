import { BlobFault } from '../blob-fault.ts';
/** Does work on a disk; its errors come out as BlobFault. */
export declare function onDisk<T>(work: () => Promise<T>): Promise<T>;
/** What an error of a disk means for a blob: `full`, `too_large` or `unavailable`. */
export declare function diskFault(cause: unknown): BlobFault;
