import type { RedisQueueBackend } from 'bullmq';
import type { Redis } from 'ioredis';

/** BullMQ's queues, one a lane, over one connection. */
export interface Lanes {
  /** What works on a lane; `lockMs` is how long what it claims is locked. */
  of(lane: string, lockMs?: number): RedisQueueBackend;
}

/** The lanes of one prefix. Waits until BullMQ knows the connection. */
export async function openLanes(redis: Redis, prefix: string, sweepMs: number): Promise<Lanes> {
  const { QueueKeys, RedisConnection, RedisQueueBackend } = await import('bullmq');
  const connection = new RedisConnection(redis, { shared: true, blocking: false });
  connection.on('error', () => undefined);
  await connection.client;
  const keys = new QueueKeys(prefix);
  const known = new Map<string, RedisQueueBackend>();
  const open = (lane: string, lockDuration: number): RedisQueueBackend => {
    // Losses are counted in our tables, so that it never gives up a job by itself.
    const options = { prefix, lockDuration, stalledInterval: sweepMs, maxStalledCount: 2 ** 31 - 1, connection: redis };
    const toKey = (type: string): string => keys.toKey(lane, type);
    return new RedisQueueBackend(connection, lane, keys.getKeys(lane), toKey, options as never, undefined, false);
  };
  return {
    of: (lane, lockMs = 30_000) => {
      const key = `${lockMs} ${lane}`;
      const found = known.get(key) ?? open(lane, lockMs);
      known.set(key, found);
      return found;
    },
  };
}
