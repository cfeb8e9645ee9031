import pg from 'pg';
import { Fault } from '../../errors.ts';
import type { Database } from '../database.ts';
import { checkSchemaName } from '../schema-name.ts';
import { CONNECTION_TIMEOUT_MS } from './acquire.ts';
import { createListener } from './listener.ts';
import { queriesOver } from './pool-database.ts';

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
  readonly logger?: { warn(message: string, details?: object): void };
}

/** Longest that a transaction may stand still, ms. */
const IDLE_IN_TRANSACTION_MS = 15_000;

/** A database on Postgres 14 or newer. Nothing is connected before it is asked. Fault usage where the options are wrong. */
export function createPostgresDatabase(options: PostgresOptions): Database {
  const schema = checkSchemaName(options.schema ?? 'public');
  const warn = (message: string, thrown: unknown): void => options.logger?.warn(message, { error: thrown });
  const pool = options.pool ?? ownPool(options, warn);
  const listener = createListener({ makeClient: () => clientLike(pool), warn });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await listener.close();
    if (!options.pool) await pool.end();
  };

  return {
    kind: 'postgres',
    schema,
    ...queriesOver(pool, { schema, prepare: options.prepare ?? true }),
    listen: listener.listen,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function ownPool(options: PostgresOptions, warn: (message: string, thrown: unknown) => void): pg.Pool {
  if (!options.connectionString) {
    throw new Fault('usage', 'A Postgres database needs a pool or a connection string.');
  }
  const pool = new pg.Pool({
    connectionString: checkUrl(options.connectionString),
    max: options.max ?? 10,
    connectionTimeoutMillis: options.connectionTimeoutMs ?? CONNECTION_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    fallback_application_name: 'orchestrator',
    ...(options.prepare === false ? {} : limits(options)),
  });
  pool.on('error', (error) => warn('An idle connection to the database broke.', error));
  return pool;
}

// A server that stands still in a transaction, or whose wire is cut, would keep its rows from the others for hours.
function limits({ statementTimeoutMs = 30_000 }: PostgresOptions): pg.PoolConfig {
  return { statement_timeout: statementTimeoutMs, idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS };
}

// Neither the text nor the parser's own words are told on: they may hold a password.
function checkUrl(text: string): string {
  try {
    if (!/^(postgres|postgresql|socket):/.test(text)) throw new Error('no such protocol');
    new pg.Client({ connectionString: text });
    return text;
  } catch {
    throw new Fault('usage', 'The database URL cannot be read.', {
      cure: 'Give one like postgres://user:password@host:5432/database.',
    });
  }
}

/** A client that reaches what the pool reaches, with the pool's own class, since a host may have another version of pg. */
function clientLike(pool: pg.Pool): pg.Client {
  const { Client, options } = pool as unknown as { Client: typeof pg.Client; options: pg.ClientConfig };
  return new Client(options);
}
