/** The lanes of one prefix. Waits until BullMQ knows the connection. */
export async function openLanes(redis, prefix, sweepMs) {
    const { QueueKeys, RedisConnection, RedisQueueBackend } = await import('bullmq');
    const connection = new RedisConnection(redis, { shared: true, blocking: false });
    connection.on('error', () => undefined);
    await connection.client;
    const keys = new QueueKeys(prefix);
    const known = new Map();
    const open = (lane, lockDuration) => {
        // Losses are counted in our tables, so that it never gives up a job by itself.
        const options = { prefix, lockDuration, stalledInterval: sweepMs, maxStalledCount: 2 ** 31 - 1, connection: redis };
        const toKey = (type) => keys.toKey(lane, type);
        return new RedisQueueBackend(connection, lane, keys.getKeys(lane), toKey, options, undefined, false);
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
