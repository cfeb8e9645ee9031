import pg from 'pg';
import { expect, it } from 'vitest';
import { migrations } from '../../../src/schema/generated/migrations.ts';
import type { Database } from '../../../src/store/database.ts';
import { createMigrator } from '../../../src/store/migrate/create-migrator.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { atTheEnd, emptyDatabase, freshDatabase } from '../../support/database.ts';
import { describePostgres, postgresUrl, runScript } from '../../support/postgres.ts';

const NAMES = migrations.map(({ name }) => name);

describePostgres('migrators that race', () => {
  it('all succeed, and each migration is applied once', async () => {
    const [first, ...others] = siblings(emptyDatabase(), 20);
    const all = [first, ...others].filter((database) => database !== undefined);
    const done = await Promise.all(all.map((database) => createMigrator(database).up()));
    expect(done.flat().sort()).toEqual(NAMES);
    expect(await Promise.all(all.map((database) => createMigrator(database).isCurrent()))).not.toContain(false);
  });

  it('may come down together too', async () => {
    const all = siblings(await freshDatabase(), 20);
    const done = await Promise.all(all.map((database) => createMigrator(database).down({ to: '0001' })));
    expect(done.flat().sort()).toEqual(NAMES);
  });

  it('do not wait for those of another schema', async () => {
    const [one, other] = [emptyDatabase(), emptyDatabase()];
    await createMigrator(one).up({ step: 1 });
    const done = await one.transaction(async (connection) => {
      await connection.query({
        text: `SELECT pg_advisory_xact_lock(hashtextextended(current_database() || ' agents migrations of ${one.schema}', 0))`,
      });
      return createMigrator(other).up();
    });
    expect(done).toEqual(NAMES);
  });
});

describePostgres('the rights of a migrator', () => {
  it('need not include making schemas where the schema is there', async () => {
    const { limited, schema } = await limitedRole();
    await expect(createMigrator(limited).up()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('permission denied for database'),
    });
    await admin(`CREATE SCHEMA "${schema}"; GRANT USAGE, CREATE ON SCHEMA "${schema}" TO "${schema}"`);
    expect(await createMigrator(limited).up()).toEqual(NAMES);
  });

  it('are told where they do not reach', async () => {
    const { limited, schema } = await limitedRole();
    await admin(`CREATE SCHEMA "${schema}"; GRANT USAGE ON SCHEMA "${schema}" TO "${schema}"`);
    await expect(createMigrator(limited).up()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('permission denied for schema'),
      cure: expect.stringContaining('migrate sql'),
    });
  });
});

describePostgres('the script of a migrator', () => {
  it('does for psql what the migrator does, and takes it back', async () => {
    const database = emptyDatabase();
    const migrator = createMigrator(database);
    await runScript(migrator.sql('up'));
    expect(await migrator.isCurrent()).toBe(true);
    expect(await migrator.up()).toEqual([]);
    await expect(runScript(migrator.sql('up'))).rejects.toThrow();
    expect(await migrator.isCurrent()).toBe(true);
    await runScript(migrator.sql('down', NAMES.slice(2)));
    expect(await migrator.steps('up')).toEqual(NAMES.slice(2));
    await runScript(migrator.sql('up', await migrator.steps('up')));
    await runScript(migrator.sql('down'));
    expect(await migrator.steps('up')).toEqual(NAMES);
  });
});

/** Databases on the same schema as `database`, each with a pool of its own. */
function siblings(database: Database, count: number): readonly Database[] {
  return Array.from({ length: count }, () => {
    const sibling = createPostgresDatabase({
      connectionString: postgresUrl(),
      schema: database.schema,
      max: 2,
      connectionTimeoutMs: 30_000,
    });
    atTheEnd(() => sibling.close());
    return sibling;
  });
}

/** A database whose role is called like its schema and may do nothing yet. */
async function limitedRole(): Promise<{ limited: Database; schema: string }> {
  const { schema } = emptyDatabase();
  await admin(`CREATE ROLE "${schema}" LOGIN PASSWORD 'limited'`);
  const url = new URL(postgresUrl());
  url.username = schema;
  url.password = 'limited';
  const limited = createPostgresDatabase({ connectionString: url.href, schema });
  atTheEnd(async () => {
    await limited.close();
    await admin(`DROP OWNED BY "${schema}"; DROP ROLE "${schema}"`);
  });
  return { limited, schema };
}

async function admin(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl() });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
