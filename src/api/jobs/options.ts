import type { BlobStore } from '../../blobs/blob-store.ts';
import type { JobQueue } from '../../queue/job-queue.ts';

/** What a server needs to have its plans run on many machines. */
export interface FleetOptions {
  /** Delivers jobs to workers. */
  readonly queue: JobQueue;
  /** Keeps the files that tasks hand to one another. */
  readonly blobs: BlobStore;
}
