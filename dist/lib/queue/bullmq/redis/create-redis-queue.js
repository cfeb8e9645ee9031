import { byLane } from '../by-lane.js';
import { engineId, enginePriority, JOB_NAME, ownId } from '../names.js';
import { startSweep } from '../sweep.js';
import { connectRedis, redisFault } from './connect.js';
import { openLanes } from './lanes.js';
/** A queue by BullMQ on Redis, over one connection whatever the number of lanes. Faults: usage (the address), unavailable. */
export async function createRedisQueue(options) {
    const { clock, prefix, sweepMs = 1_000, onStalled, onError = () => undefined } = options;
    const redis = await connectRedis(options.url);
    const lanes = await openLanes(redis, prefix, Math.floor(sweepMs / 2)).catch((thrown) => {
        redis.disconnect();
        throw redisFault(thrown);
    });
    let lapsed;
    // Whoever answers after a break may be one that was started anew, with nothing.
    redis.on('ready', () => {
        lapsed = clock.monotonic();
    });
    const register = `${prefix}:lanes`;
    const sweepLane = async (lane) => {
        const lost = await lanes.of(lane).moveStalledJobsToWait();
        for (const id of lost)
            onStalled?.({ id: ownId(id), lane });
    };
    const sweep = startSweep({
        clock,
        everyMs: sweepMs,
        onError: (thrown) => onError(redisFault(thrown)),
        work: async () => void (await Promise.all((await redis.smembers(register)).map(sweepLane))),
    });
    /** Those of the lanes that hold anything to claim, now or later. */
    const filled = async (wanted) => {
        const counts = await Promise.all(wanted.map((lane) => {
            const { keys } = lanes.of(lane);
            return redis.exists(keys.wait ?? '', keys.prioritized ?? '', keys.delayed ?? '');
        }));
        return wanted.filter((_, at) => (counts[at] ?? 0) > 0);
    };
    const claim = async (wanted, token, lockMs) => {
        for (const lane of await filled(wanted)) {
            const [, id] = (await lanes.of(lane, lockMs).moveToActive(token));
            if (id)
                return { id: ownId(id), lane };
        }
        return undefined;
    };
    return {
        enqueue: async (jobs) => {
            if (jobs.length === 0)
                return;
            const groups = byLane(jobs);
            const adding = [...groups].map(([lane, own]) => lanes.of(lane).addJobs(own.map((job) => entryOf(job, clock.now()))));
            await Promise.all([redis.sadd(register, ...groups.keys()), ...adding]).catch(throwFault);
        },
        claim: (wanted, token, lockMs) => claim(wanted, token, lockMs).catch(throwFault),
        extend: async ({ id, lane }, token, lockMs) => (await lanes.of(lane).extendLock(engineId(id), token, lockMs).catch(throwFault)) === 1,
        finish: async ({ id, lane }, token, how) => {
            const backend = lanes.of(lane);
            const done = how
                ? backend.moveToDelayed(engineId(id), clock.now(), how.again, token, { skipAttempt: true })
                : backend.moveToCompleted({ id: engineId(id), opts: {} }, null, true, token, false);
            return done.then(() => true, falseWhereLost);
        },
        lapsedAt: () => lapsed,
        close: async () => {
            await sweep.stop();
            redis.disconnect();
        },
    };
}
function entryOf(job, timestamp) {
    const priority = enginePriority(job.priority);
    const id = engineId(job.id);
    return {
        jobId: id,
        job: { id, name: JOB_NAME, data: '{}', opts: { priority, attempts: 1 }, priority, timestamp },
    };
}
function throwFault(thrown) {
    throw redisFault(thrown);
}
/** BullMQ's codes for a job that is not there, not claimed, or held by somebody else. */
const LOST = [-1, -2, -3, -6];
function falseWhereLost(thrown) {
    if (LOST.includes(thrown.code))
        return false;
    throw redisFault(thrown);
}
