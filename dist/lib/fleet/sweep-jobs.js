import { jobsToQueue, markQueued, takeFromSilent } from '../store/fleet-runs/sweep.js';
/** How long a job may be in the record and not in the queue, how often the queue is told again at least, ms, and of how many at once. */
const RULE = { ms: 3_000, againMs: 60_000, most: 1_000 };
/** How long after the queue was told of a job that may be noted, ms: what was noted soon after a lapse may have been told before it. */
const MARKED_MS = 3_000;
/** Mends what a server left half done: jobs that the queue was not told of, and jobs of workers that fell silent for `silentMs`. */
export async function sweepJobs({ database, queue, bell, system }, silentMs) {
    const taken = await takeFromSilent(database, silentMs);
    if (taken > 0)
        bell.ring('results');
    const lapsedAt = queue.lapsedAt?.() ?? Number.NEGATIVE_INFINITY;
    const since = Math.floor(system.clock.monotonic() - lapsedAt) - MARKED_MS;
    const againMs = Math.min(RULE.againMs, Math.max(0, since));
    const jobs = await jobsToQueue(database, { ...RULE, againMs });
    if (jobs.length === 0)
        return;
    await queue.enqueue(jobs.map(({ id, lane, priority }) => ({ id: String(id), lane, priority })));
    await markQueued(database, jobs.map(({ id }) => id));
    bell.ring('jobs');
}
