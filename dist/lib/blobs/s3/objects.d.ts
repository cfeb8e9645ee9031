import { type Announced } from '../checked.ts';
import type { Bucket } from './address.ts';
import { type Ask } from './ask.ts';
import { type Listed } from './list-objects.ts';
/** What can be done with the object of a digest. Everything throws BlobFault, and Fault `usage` for what is no digest. */
export interface Objects {
    /** Its size in bytes and its age; undefined where it is not there. */
    look(digest: string): Promise<(Listed & {
        readonly size: number;
    }) | undefined>;
    /** Makes it as new. */
    freshen(digest: string): Promise<void>;
    /** Throws what the stream throws, too. */
    send(bytes: AsyncIterable<Uint8Array>, announced: Announced): Promise<void>;
    /** Its bytes; undefined where it is not there. */
    open(digest: string): Promise<AsyncIterable<Uint8Array> | undefined>;
    remove(digest: string): Promise<void>;
}
/** The objects of a bucket. */
export declare function createObjects(ask: Ask, bucket: Bucket): Objects;
