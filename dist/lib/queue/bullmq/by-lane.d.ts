import type { QueuedJob } from '../job-queue.ts';
/** The jobs of each lane, in their order. */
export declare function byLane(jobs: readonly QueuedJob[]): ReadonlyMap<string, readonly QueuedJob[]>;
