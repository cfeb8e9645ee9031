import type { FleetWorker } from '../../schema/generated/task-api/api-types.ts';

/** A job that a worker does now. */
export type WorkersJob = FleetWorker['jobs'][number];

/** The places of a worker, each with what is done there; undefined is free. */
export type Places = readonly (WorkersJob | undefined)[];

/** Free places beyond these are counted, not drawn. */
const MOST_FREE = 8;

/** Gives each job a place: the one it had `before`, so that nothing moves while it goes on, else the first that is free. */
export function placeJobs({ jobs, concurrency }: Pick<FleetWorker, 'jobs' | 'concurrency'>, before: Places): Places {
  const now = new Map(jobs.map((job) => [job.job, job]));
  const placed: (WorkersJob | undefined)[] = before.map((job) => job && now.get(job.job));
  for (const job of placed) if (job !== undefined) now.delete(job.job);
  for (const job of now.values()) {
    const free = placed.indexOf(undefined);
    if (free === -1) placed.push(job);
    else placed[free] = job;
  }
  const wanted = Math.max(Math.min(concurrency, MOST_FREE), placed.findLastIndex((job) => job !== undefined) + 1);
  return Array.from({ length: wanted }, (_, index) => placed[index]);
}

/** Free places that are not among those drawn. */
export function freeBeyond({ concurrency }: Pick<FleetWorker, 'concurrency'>, places: Places): number {
  return Math.max(0, concurrency - places.length);
}
