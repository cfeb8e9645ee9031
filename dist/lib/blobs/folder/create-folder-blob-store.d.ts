import type { Clock } from '../../system/clock.ts';
import { type BlobStore } from '../blob-store.ts';
/** Which folder; it is made when the first blob comes. */
export interface FolderBlobOptions {
    /** Absolute. Servers that share it may run at once. */
    readonly folder: string;
    readonly clock: Clock;
    /** Default: MOST_BYTES. */
    readonly mostBytes?: number;
}
/** Keeps blobs as files of a folder. */
export declare function createFolderBlobStore({ folder, clock, mostBytes }: FolderBlobOptions): BlobStore;
