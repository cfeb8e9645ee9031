import { Fault } from '../../../errors.js';
/** A connection to Redis that is made again whenever it breaks; what is asked meanwhile fails at once. Faults: usage (the address), unavailable. */
export async function connectRedis(url) {
    // The text is not told on: it may hold a password.
    if (!/^rediss?:\/\/[^/]/.test(url)) {
        throw new Fault('usage', 'The Redis URL cannot be read.', {
            cure: 'Give one like redis://:password@host:6379/0, or rediss:// for TLS.',
        });
    }
    const { Redis } = await import('ioredis');
    const redis = new Redis(url, {
        lazyConnect: true,
        enableOfflineQueue: false,
        // A claim that was sent twice would take two jobs.
        autoResendUnfulfilledCommands: false,
        maxRetriesPerRequest: 0,
        connectTimeout: 5_000,
        commandTimeout: 30_000,
        keepAlive: 10_000,
        connectionName: 'orchestrator',
        retryStrategy: (attempt) => Math.min(100 * 2 ** Math.min(attempt, 7), 5_000),
    });
    // Whatever is asked next tells it, too; here it says more than `connect` does.
    let reason;
    redis.on('error', (thrown) => {
        reason = thrown;
    });
    try {
        await redis.connect();
        return redis;
    }
    catch (thrown) {
        redis.disconnect();
        const { message, cause } = unavailable(reason ?? thrown);
        throw new Fault('unavailable', message, { cure: 'Check REDIS_URL, and that Redis runs there.', cause });
    }
}
/** Words of Redis for "not now"; any other answer with a code in front means that we asked for something wrong. */
const NOT_NOW = /^(LOADING|READONLY|OOM|BUSY|MASTERDOWN|MISCONF|NOREPLICAS|CLUSTERDOWN|TRYAGAIN|NOAUTH|WRONGPASS)/;
/** What a failed command means: Fault unavailable where Redis does not answer or takes no commands now, else what was thrown. */
export function redisFault(thrown) {
    const isReply = thrown instanceof Error && thrown.name === 'ReplyError';
    return isReply && !NOT_NOW.test(thrown.message) ? thrown : unavailable(thrown);
}
/** What ioredis says of a connection that is being made again, in its own terms. */
const GONE = /^(Stream isn't writeable|Connection is closed|Reached the max retries)/;
function unavailable(thrown) {
    if (thrown instanceof Fault)
        return thrown;
    const said = thrown instanceof Error ? thrown.message.replace(/\.$/, '') : String(thrown);
    const words = GONE.test(said) ? 'the connection is gone' : said;
    return new Fault('unavailable', `Redis does not answer: ${words}.`, { cause: thrown });
}
