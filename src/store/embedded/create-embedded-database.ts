import pg from 'pg';
import type { System } from '../../system/system.ts';
import type { Database } from '../database.ts';
import { queriesOver } from '../postgres/pool-database.ts';
import { checkSchemaName } from '../schema-name.ts';
import type { Engine } from './engine.ts';
import { createSessionStream } from './session-stream.ts';

/** Where an embedded database is. */
export interface EmbeddedOptions {
  readonly system: System;
  /** Absolute path of its folder; in memory where none is given. */
  readonly folder?: string;
  /** The schema of our tables; `public` where none is given. */
  readonly schema?: string;
}

/**
 * A database in this process, by PGlite: nothing to install or run, for one process at a time. It opens with the first
 * statement (some seconds where its files are not there yet), and gives one unit of work after the other its connection.
 * Faults of the first statement: usage (PGlite is not installed), busy (another process has the folder), state_corrupt, state_unwritable.
 */
export function createEmbeddedDatabase(options: EmbeddedOptions): Database {
  const schema = checkSchemaName(options.schema ?? 'public');
  const { pool, close } = createEmbeddedPool(options);
  return databaseOver(pool, schema, close);
}

/** Longest to wait for the one connection, ms: making the files takes a busy machine most of a minute. */
const WAIT_MS = 120_000;

/** The one connection of an embedded database as a pool of `pg`, for several schemas in it. */
export function createEmbeddedPool(options: Omit<EmbeddedOptions, 'schema'>): {
  pool: pg.Pool;
  close(): Promise<void>;
} {
  let opening: Promise<Engine> | undefined;
  const open = (): Promise<Engine> => {
    opening ??= openEngine(options).catch((thrown: unknown) => {
      // The next statement tries again: another process may have let go of the folder.
      opening = undefined;
      throw thrown;
    });
    return opening;
  };
  const stream = (): never => createSessionStream(open) as never;
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: WAIT_MS,
    host: 'embedded',
    user: 'postgres',
    password: '',
    stream,
  });
  pool.on('error', () => undefined);
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await pool.end();
    await (await opening?.catch(() => undefined))?.close();
  };
  return {
    pool,
    close: () => {
      closing ??= end();
      return closing;
    },
  };
}

/** One schema of an embedded database. */
export function databaseOver(pool: pg.Pool, schema: string, close: () => Promise<void>): Database {
  return {
    kind: 'embedded',
    schema,
    ...queriesOver(pool, { schema, prepare: true }),
    listen: async () => async () => undefined,
    close,
  };
}

async function openEngine({ system, folder }: Omit<EmbeddedOptions, 'schema'>): Promise<Engine> {
  const [{ findPglite }, { startEngine }] = await Promise.all([import('./find-pglite.ts'), import('./engine.ts')]);
  const pglite = findPglite(system.cwd);
  if (folder === undefined) return startEngine(pglite, undefined);
  const { holdFolder } = await import('./folder.ts');
  const held = await holdFolder(system, folder, pglite.version);
  try {
    const engine = await startEngine(pglite, held.data);
    await held.markReady();
    return { ...engine, close: () => engine.close().finally(() => held.release()) };
  } catch (thrown) {
    held.release();
    throw thrown;
  }
}
