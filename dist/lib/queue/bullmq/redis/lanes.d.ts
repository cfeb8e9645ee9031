import type { RedisQueueBackend } from 'bullmq';
import type { Redis } from 'ioredis';
/** BullMQ's queues, one a lane, over one connection. */
export interface Lanes {
    /** What works on a lane; `lockMs` is how long what it claims is locked. */
    of(lane: string, lockMs?: number): RedisQueueBackend;
}
/** The lanes of one prefix. Waits until BullMQ knows the connection. */
export declare function openLanes(redis: Redis, prefix: string, sweepMs: number): Promise<Lanes>;
