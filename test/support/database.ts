import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject, onTestFinished } from 'vitest';
import { migrations } from '../../src/schema/generated/migrations.ts';
import type { Database } from '../../src/store/database.ts';
import { createEmbeddedPool, databaseOver } from '../../src/store/embedded/create-embedded-database.ts';
import { createStorage } from '../../src/store/migrate/storage.ts';
import { createPostgresDatabase, type PostgresOptions } from '../../src/store/postgres/create-postgres-database.ts';
import { createSystem } from '../../src/system/system.ts';
import { describePostgres, postgresUrl } from './postgres.ts';

/** A schema name nobody else uses. */
export function freshSchema(): string {
  return `t_${randomBytes(8).toString('hex')}`;
}

/** A database on PostgreSQL with all our tables, empty, in a schema that nobody else uses during the test. */
export async function freshDatabase(options: PostgresOptions = {}): Promise<Database> {
  if ((options.schema ?? options.pool ?? options.connectionString) !== undefined) {
    const database = emptyDatabase(options);
    await migrateAtOnce(database);
    return database;
  }
  return withCleanSchema('postgres', (schema) =>
    createPostgresDatabase({ connectionString: postgresUrl(), ...options, schema }),
  );
}

/** The same on the embedded database, of which each test file has one. */
export async function freshEmbeddedDatabase(): Promise<Database> {
  const { pool } = await sharedEmbedded();
  return withCleanSchema('embedded', (schema) => databaseOver(pool, schema, async () => undefined));
}

/** Schemas with all our tables and no rows, left by earlier tests of this file: emptying one is several times faster than making one. */
const clean = { postgres: [] as string[], embedded: [] as string[] };

async function withCleanSchema(kind: keyof typeof clean, open: (schema: string) => Database): Promise<Database> {
  const kept = clean[kind].pop();
  const database = open(kept ?? freshSchema());
  atTheEnd(async () => {
    const isClean = await empty(database).then(
      () => true,
      () => false,
    );
    if (isClean) clean[kind].push(database.schema);
    else await dropSchema(database);
    await database.close();
  });
  if (kept === undefined) {
    await migrateAtOnce(database);
    ofTheFile.push(async () => {
      const last = open(database.schema);
      await dropSchema(last);
      await last.close();
    });
  }
  return database;
}

const tables = [
  ...migrations
    .map(({ up }) => up)
    .join('')
    .matchAll(/CREATE TABLE (?:IF NOT EXISTS )?(agents_\w+)/g),
].map(([, name = '']) => name);

async function empty(database: Database): Promise<void> {
  const names = tables.map((name) => `"${database.schema}".${name}`).join(', ');
  const text = `SET LOCAL lock_timeout = '5s'; TRUNCATE ${names} RESTART IDENTITY`;
  await database.transaction((connection) => connection.query({ text }));
}

/** A maker of databases for one test each. */
export type MakeDatabase = () => Promise<Database>;

/**
 * Describes the same behaviour of every kind of database; `makeDatabase` gives one with all our tables, empty, and
 * `makeEmpty` one before any migration.
 */
export function describeOnEach(
  name: string,
  body: (makeDatabase: MakeDatabase, makeEmpty: MakeDatabase) => void,
): void {
  describePostgres(`${name}, on PostgreSQL`, () => body(freshDatabase, async () => emptyDatabase()));
  describe(`${name}, embedded`, () => {
    beforeAll(async () => void (await sharedEmbedded()), 120_000);
    body(freshEmbeddedDatabase, emptyEmbeddedDatabase);
  });
}

/** The same before any migration: not even its schema is there. */
export function emptyDatabase(options: PostgresOptions = {}): Database {
  const where = options.pool ? {} : { connectionString: postgresUrl() };
  const database = createPostgresDatabase({ ...where, schema: freshSchema(), ...options });
  atTheEnd(() => dropAndClose(database));
  return database;
}

/** An embedded database before any migration. */
export async function emptyEmbeddedDatabase(): Promise<Database> {
  const database = databaseOver((await sharedEmbedded()).pool, freshSchema(), async () => undefined);
  atTheEnd(() => dropAndClose(database));
  return database;
}

function sharedEmbedded(): Promise<ReturnType<typeof createEmbeddedPool>> {
  embedded ??= openEmbedded();
  return embedded;
}

let embedded: Promise<ReturnType<typeof createEmbeddedPool>> | undefined;

async function openEmbedded(): Promise<ReturnType<typeof createEmbeddedPool>> {
  const made = createEmbeddedPool({
    system: createSystem(),
    folder: await embeddedFolder(ofTheFile.push.bind(ofTheFile)),
  });
  ofTheFile.push(() => made.close());
  await made.pool.query('SELECT 1');
  return made;
}

/** The folder of an embedded database with nothing in it; it goes with the test (or with the file). */
export async function embeddedFolder(later: (end: () => Promise<void>) => unknown = atTheEnd): Promise<string> {
  const { folder: empty } = (await (await fetch(`${inject('databases')}/embedded`)).json()) as { folder: string };
  const folder = mkdtempSync(join(tmpdir(), 'oa-embedded-'));
  later(async () => rmSync(folder, { recursive: true, force: true }));
  cpSync(empty, folder, { recursive: true });
  return folder;
}

/** Runs `end` after the test that is running, or after all of the file's tests where none is. */
export function atTheEnd(end: () => Promise<void>): void {
  try {
    onTestFinished(end);
  } catch {
    ofTheFile.push(end);
  }
}

const ofTheFile: Array<() => Promise<void>> = [];
afterAll(async () => {
  for (const end of ofTheFile.splice(0).toReversed()) await end();
});

/** What a migrator leaves, in one round trip: most tests begin here. */
export async function migrateAtOnce(database: Database): Promise<void> {
  const applied = migrations.map(({ name, digest }) => `('${name}', '${digest}')`).join(', ');
  const text = [
    `CREATE SCHEMA "${database.schema}"`,
    `SET LOCAL search_path = "${database.schema}"`,
    createStorage(database.schema),
    ...migrations.map(({ up }) => up.trimEnd().replace(/;$/, '')),
    `INSERT INTO agents_migrations (name, digest) VALUES ${applied}`,
  ].join(';\n');
  await database.transaction((connection) => connection.query({ text }));
}

async function dropAndClose(database: Database): Promise<void> {
  await dropSchema(database);
  await database.close();
}

async function dropSchema(database: Database): Promise<void> {
  await database.query({ text: `DROP SCHEMA IF EXISTS "${database.schema}" CASCADE` }).catch(() => undefined);
}
