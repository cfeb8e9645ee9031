import { expect, it } from 'vitest';
import { prepareEngine } from '../../../src/queue/bullmq/postgres/prepare.ts';
import { createMigrator } from '../../../src/store/migrate/create-migrator.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('before there was a fleet', () => {
  it('there was no schema of its queue, and that of another program stays', async () => {
    const database = await freshDatabase();
    const queue = `${database.schema}_queue`;
    const schemas = async () =>
      (await database.query({ text: 'SELECT nspname FROM pg_namespace WHERE nspname = $1', values: [queue] })).length;
    const migrator = createMigrator(database);
    await prepareEngine(database, queue);
    expect(await schemas()).toBe(1);
    await migrator.down({ to: '0015' });
    expect(await schemas()).toBe(0);
    await migrator.up();
    await prepareEngine(database, queue);
    await migrator.down({ to: '0015' });
    await database.query({ text: `CREATE SCHEMA ${queue}` });
    await database.query({ text: `CREATE TABLE ${queue}.mail (id integer)` });
    await migrator.up();
    await migrator.down({ to: '0015' });
    expect(await schemas()).toBe(1);
    await database.query({ text: `DROP SCHEMA ${queue} CASCADE` });
  });
});
