import { type BlobStore } from '../blob-store.ts';
import { type BucketOptions } from './address.ts';
import { type S3Keys, type S3World } from './ask.ts';
/** Which bucket, by which keys. */
export interface S3BlobOptions extends BucketOptions, S3Keys, S3World {
    /** Default: MOST_BYTES, which is what one PUT takes. */
    readonly mostBytes?: number;
}
/** Keeps blobs as objects of a bucket, each sent by one PUT as it comes. Throws Fault `usage` for names that cannot be. */
export declare function createS3BlobStore(options: S3BlobOptions): BlobStore;
