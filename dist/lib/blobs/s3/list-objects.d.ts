import type { Bucket } from './address.ts';
import type { Ask } from './ask.ts';
/** A blob as a listing tells of it. */
export interface Listed {
    readonly digest: string;
    /** ms since the epoch. */
    readonly modified: number;
}
/** Every blob of a bucket, in the order of their digests, a page at a time; what else lies there is passed over. */
export declare function listObjects(ask: Ask, bucket: Bucket): AsyncGenerator<Listed>;
/** When a store says something was changed, ms since the epoch; 0 where it does not say. */
export declare function modifiedAt(text: string | null): number;
