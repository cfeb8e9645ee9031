/** A queue by BullMQ, which is loaded where it is needed. Faults: usage (the address, rights, a newer release has been here), unavailable. */
export async function createBullQueue({ at, ...rest }) {
    if ('postgres' in at) {
        const { createPostgresQueue } = await import('./postgres/create-postgres-queue.js');
        return createPostgresQueue({ ...rest, ...at.postgres });
    }
    const { createRedisQueue } = await import('./redis/create-redis-queue.js');
    return createRedisQueue({ ...rest, prefix: 'orchestrator', ...at.redis });
}
