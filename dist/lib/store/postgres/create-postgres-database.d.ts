import pg from 'pg';
import type { Database } from '../database.ts';
/** Which Postgres, and how. */
export interface PostgresOptions {
    /** A host's pool: it is used as it is and never ended. */
    readonly pool?: pg.Pool;
    /** Where to connect, for a pool of our own. */
    readonly connectionString?: string;
    /** The schema of our tables; `public` where none is given. */
    readonly schema?: string;
    /** Most connections of our own pool; 10 where not given. */
    readonly max?: number;
    /** False for poolers that give each transaction another connection (PgBouncer): statements are then never prepared. */
    readonly prepare?: boolean;
    /** Longest a statement of our own pool may take; 30 s where not given. Not sent to poolers (`prepare: false`). */
    readonly statementTimeoutMs?: number;
    /** Longest to wait for a connection of our own pool; 5 s where not given. */
    readonly connectionTimeoutMs?: number;
    /** Hears of connections that broke while nobody used them. */
    readonly logger?: {
        warn(message: string, details?: object): void;
    };
}
/** A database on Postgres 14 or newer. Nothing is connected before it is asked. Fault usage where the options are wrong. */
export declare function createPostgresDatabase(options: PostgresOptions): Database;
