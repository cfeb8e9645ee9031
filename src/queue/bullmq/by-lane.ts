import type { QueuedJob } from '../job-queue.ts';

/** The jobs of each lane, in their order. */
export function byLane(jobs: readonly QueuedJob[]): ReadonlyMap<string, readonly QueuedJob[]> {
  const lanes = new Map<string, QueuedJob[]>();
  for (const job of jobs) {
    const own = lanes.get(job.lane);
    if (own === undefined) lanes.set(job.lane, [job]);
    else own.push(job);
  }
  return lanes;
}
