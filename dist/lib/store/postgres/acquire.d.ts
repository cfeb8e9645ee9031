import type { Pool, PoolClient } from 'pg';
/** Longest to wait for a connection where nothing else is said, ms. */
export declare const CONNECTION_TIMEOUT_MS = 5000;
/**
 * A connection of the pool. A pool that says how long to wait is believed; a host's that would wait for ever is waited for so long and
 * no longer. Throws Fault `unavailable` where none comes.
 */
export declare function acquire(pool: Pool, ms?: number): Promise<PoolClient>;
