import { toFault } from '../../errors.ts';
import { createMigrator } from '../../store/migrate/create-migrator.ts';
import { createPostgresDatabase } from '../../store/postgres/create-postgres-database.ts';
import { type Check, fail, ok } from './check.ts';

/** The database named by DATABASE_URL answers and its tables are current. */
export const checkDatabase: Check = async ({ databaseUrl, schema }) => {
  if (databaseUrl === undefined) return [];
  const option = schema === undefined ? '' : ` --schema ${schema}`;
  try {
    const database = createPostgresDatabase({
      connectionString: databaseUrl,
      max: 1,
      ...(schema === undefined ? {} : { schema }),
    });
    try {
      await database.query({ text: 'SELECT 1' });
      const pending = (await createMigrator(database).status()).filter(({ appliedAt }) => appliedAt === null);
      const answers = ok('database', 'It answers.');
      if (pending.length === 0) return [answers, ok('migrations', 'All are applied.')];
      const what = `${pending.length} of its migrations are not applied.`;
      return [answers, fail('migrations', what, `orchestrator migrate up${option}`)];
    } finally {
      await database.close();
    }
  } catch (thrown) {
    const { message, cure = 'Start it, or correct DATABASE_URL.' } = toFault(thrown);
    return [fail('database', message, cure)];
  }
};
