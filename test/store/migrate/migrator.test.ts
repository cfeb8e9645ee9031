import { expect, it } from 'vitest';
import type { Migration } from '../../../src/schema/generated/migrations.ts';
import { migrations } from '../../../src/schema/generated/migrations.ts';
import type { Database } from '../../../src/store/database.ts';
import { createMigrator } from '../../../src/store/migrate/create-migrator.ts';
import { describeOnEach } from '../../support/database.ts';

const NAMES = migrations.map(({ name }) => name);

describeOnEach('a migrator', (makeDatabase, makeEmpty) => {
  it('goes up, down and up again to the same tables', async () => {
    const database = await makeEmpty();
    const migrator = createMigrator(database);
    expect(await migrator.isCurrent()).toBe(false);
    expect(await migrator.up()).toEqual(NAMES);
    const first = await describeTables(database);
    expect(first.length).toBeGreaterThan(80);
    expect(await migrator.isCurrent()).toBe(true);
    expect(await migrator.down({ to: '0001' })).toEqual(NAMES.toReversed());
    expect((await describeTables(database)).every((line) => line.startsWith('agents_migrations.'))).toBe(true);
    expect(await migrator.up()).toEqual(NAMES);
    expect(await describeTables(database)).toEqual(first);
    expect(await migrator.up()).toEqual([]);
  });

  it('goes as far as it is told', async () => {
    const migrator = createMigrator(await makeEmpty());
    expect(await migrator.steps('up', { step: 2 })).toEqual(NAMES.slice(0, 2));
    expect(await migrator.up({ step: 2 })).toEqual(NAMES.slice(0, 2));
    expect(await migrator.up({ to: '0004_events' })).toEqual(NAMES.slice(2, 4));
    expect(await migrator.up({ to: '0002' })).toEqual([]);
    expect(await migrator.down()).toEqual([NAMES[3]]);
    expect(await migrator.down({ step: 2 })).toEqual([NAMES[2], NAMES[1]]);
    expect((await migrator.status()).filter(({ appliedAt }) => appliedAt !== null).map(({ name }) => name)).toEqual([
      NAMES[0],
    ]);
    await expect(migrator.up({ to: '0999' })).rejects.toMatchObject({
      code: 'usage',
      message: 'There is no migration 0999.',
    });
  });

  it('keeps what was done before a migration that fails, and nothing of that one', async () => {
    const database = await makeEmpty();
    const broken = { name: '0002_broken', digest: 'b', up: 'CREATE TABLE half (id int); SELECT 1 / 0', down: '' };
    const migrator = createMigrator(database, [PLAIN, broken]);
    await expect(migrator.up()).rejects.toMatchObject({
      code: 'internal',
      message: 'A migration failed: division by zero.',
    });
    expect((await migrator.status()).map(({ appliedAt }) => appliedAt !== null)).toEqual([true, false]);
    const tables = await describeTables(database);
    expect(tables.some((column) => column.startsWith('half.'))).toBe(false);
    expect(tables.some((column) => column.startsWith('plain.'))).toBe(true);
  });

  it('refuses a database that a newer release has been at, and says where SQL was other', async () => {
    const database = await makeEmpty();
    const newer = { ...PLAIN, name: '0002_newer', up: 'CREATE TABLE newer (id int)' };
    await createMigrator(database, [PLAIN, newer]).up();
    const old = createMigrator(database, [PLAIN]);
    for (const call of [old.up, old.down, old.status, old.isCurrent]) {
      await expect(call()).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('does not know: 0002_newer'),
      });
    }
    const other = createMigrator(database, [{ ...PLAIN, digest: 'other' }, newer]);
    expect((await other.status()).map(({ altered }) => altered)).toEqual([true, false]);
  });

  it('answers without a lock where there is nothing to do', async () => {
    const database = await makeDatabase();
    const asked: string[] = [];
    const watched: Database = {
      ...database,
      query: (statement) => {
        asked.push(statement.text);
        return database.query(statement);
      },
      transaction: () => Promise.reject(new Error('no transaction is needed')),
    };
    expect(await createMigrator(watched).up()).toEqual([]);
    expect(asked.join()).not.toContain('lock');
  });
});

const PLAIN: Migration = {
  name: '0001_plain',
  digest: 'a',
  up: 'CREATE TABLE plain (id int)',
  down: 'DROP TABLE plain',
};

/** Every column with its type, every index and every check, in words that name no schema. */
async function describeTables(database: Database): Promise<readonly string[]> {
  const rows = await database.query({
    text: `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line FROM information_schema.columns WHERE table_schema = $1
           UNION ALL SELECT replace(indexdef, schemaname || '.', '') FROM pg_indexes WHERE schemaname = $1 AND indexname NOT LIKE 'agents_migrations%'
           UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                      WHERE connamespace = to_regnamespace($1) AND contype = 'c'
           ORDER BY 1`,
    values: [database.schema],
  });
  return rows.map(({ line }) => line ?? '');
}
