import { type Announced } from '../checked.ts';
/** Writes a blob beside the others and puts it in its place when it is whole and safe on the disk. Throws as `put` of a BlobStore. */
export declare function writeBlob(folder: string, bytes: AsyncIterable<Uint8Array>, announced: Announced): Promise<void>;
