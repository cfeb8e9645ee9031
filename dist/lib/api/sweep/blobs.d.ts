import type { BlobStore } from '../../blobs/blob-store.ts';
import type { ApiContext } from '../context.ts';
/** What the sweep of blobs works with. */
export interface BlobSweepOptions {
    readonly context: Pick<ApiContext, 'database' | 'clock'>;
    readonly blobs: BlobStore;
    readonly onFailure: (thrown: unknown) => void;
}
/** Removes files whose tasks are gone, and those that never became part of one, every six hours until it is stopped. */
export declare function createBlobSweep({ context, blobs, onFailure }: BlobSweepOptions): {
    stop(): Promise<void>;
};
