import type { Clock } from '../../../system/clock.ts';
import type { JobQueue, QueueListeners } from '../../job-queue.ts';
/** Where a queue on Redis lives. */
export interface RedisQueueOptions extends QueueListeners {
    readonly clock: Clock;
    /** As `redis://:password@host:6379/0`, or `rediss://` for TLS. */
    readonly url: string;
    /** What its keys begin with. */
    readonly prefix: string;
    /** How often lost locks are looked for, ms; 1 s where not given. */
    readonly sweepMs?: number;
}
/** A queue by BullMQ on Redis, over one connection whatever the number of lanes. Faults: usage (the address), unavailable. */
export declare function createRedisQueue(options: RedisQueueOptions): Promise<JobQueue>;
