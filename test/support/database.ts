import { randomBytes } from 'node:crypto';
import { afterAll, onTestFinished } from 'vitest';
import { migrations } from '../../src/schema/generated/migrations.ts';
import type { Database } from '../../src/store/database.ts';
import { createStorage } from '../../src/store/migrate/storage.ts';
import { createPostgresDatabase, type PostgresOptions } from '../../src/store/postgres/create-postgres-database.ts';
import { postgresUrl } from './postgres.ts';

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

/** The same before any migration: not even its schema is there. */
export function emptyDatabase(options: PostgresOptions = {}): Database {
  const where = options.pool ? {} : { connectionString: postgresUrl() };
  const database = createPostgresDatabase({ ...where, schema: freshSchema(), ...options });
  atTheEnd(() => dropAndClose(database));
  return database;
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
  await Promise.all(ofTheFile.splice(0).map((end) => end()));
});

// What a migrator leaves, in one round trip: most tests begin here.
async function migrateAtOnce(database: Database): Promise<void> {
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
