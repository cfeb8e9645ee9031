import type { BlobStore } from '../../blobs/blob-store.ts';
import type { GraphShelf } from '../../graph/graph-shelf.ts';
import type { JobQueue } from '../../queue/job-queue.ts';
import type { JobBell } from './job-bell.ts';
/** What a task API needs to have a fleet. The maker of these closes them. */
export interface FleetOptions {
    readonly queue: JobQueue;
    readonly blobs: BlobStore;
    /** The same that the coordinator of this server hears. */
    readonly bell: JobBell;
    /** Plans that were read lately, where whoever drives their runs on this server reads them from the same. */
    readonly plans?: GraphShelf;
    /** Why nobody is served yet, in sentences; undefined once all is there. */
    readonly why?: () => string | undefined;
    /** How long a job is a worker's without an extension, ms; 15,000 unless told. */
    readonly lockMs?: number;
}
/** Lock of a job where nobody says otherwise, ms. */
export declare const LOCK_MS = 15000;
