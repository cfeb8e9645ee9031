import { type BlobStore } from '../../blobs/blob-store.ts';
import type { System } from '../../system/system.ts';
/** Where the files that steps hand on are kept: `FLEET_BLOBS`, or `blobs` in the state directory. No bucket is asked yet. Faults: usage. */
export declare function readBlobStore(system: System, stateDir: string): Promise<BlobStore>;
