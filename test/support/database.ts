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

/** A database on PostgreSQL with all our tables, empty, in a schema of its own that goes with the test (or with the file). */
export async function freshDatabase(options: PostgresOptions = {}): Promise<Database> {
  const database = emptyDatabase(options);
  await migrateAtOnce(database);
  return database;
}

/** The same on the embedded database, of which each test file has one. */
export async function freshEmbeddedDatabase(): Promise<Database> {
  const database = await emptyEmbeddedDatabase();
  await migrateAtOnce(database);
  return database;
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
  const made = createEmbeddedPool({ system: createSystem(), folder: await embeddedFolder() });
  ofTheFile.push(() => made.close());
  await made.pool.query('SELECT 1');
  return made;
}

/** The folder of an embedded database with nothing in it; it goes with the test (or with the file). */
export async function embeddedFolder(): Promise<string> {
  const { folder: empty } = (await (await fetch(`${inject('databases')}/embedded`)).json()) as { folder: string };
  const folder = mkdtempSync(join(tmpdir(), 'oa-embedded-'));
  atTheEnd(async () => rmSync(folder, { recursive: true, force: true }));
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
  await database.query({ text: `DROP SCHEMA IF EXISTS "${database.schema}" CASCADE` }).catch(() => undefined);
  await database.close();
}
