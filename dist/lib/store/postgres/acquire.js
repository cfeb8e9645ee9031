import { connectionFault } from './faults.js';
/** Longest to wait for a connection where nothing else is said, ms. */
export const CONNECTION_TIMEOUT_MS = 5_000;
/**
 * A connection of the pool. A pool that says how long to wait is believed; a host's that would wait for ever is waited for so long and
 * no longer. Throws Fault `unavailable` where none comes.
 */
export async function acquire(pool, ms = CONNECTION_TIMEOUT_MS) {
    const isBounded = (pool.options?.connectionTimeoutMillis ?? 0) > 0;
    const client = isBounded || pool.idleCount > 0 ? pool.connect() : within(pool.connect(), ms);
    return client.catch((thrown) => {
        throw connectionFault(thrown);
    });
}
function within(coming, ms) {
    return new Promise((resolve, reject) => {
        let isLate = false;
        const timer = setTimeout(() => {
            isLate = true;
            reject(new Error(`no connection of the pool was free within ${ms} ms`));
        }, ms);
        // One that comes too late goes back to where it came from.
        coming.then((client) => (isLate ? client.release() : resolve(client)), reject).finally(() => clearTimeout(timer));
    });
}
