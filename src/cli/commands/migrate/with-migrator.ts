import type { Migrator } from '../../../store/migrate/create-migrator.ts';
import type { Call } from '../../line/verb.ts';
import type { Streams } from '../../streams/streams.ts';
import { stateFolder } from '../runs/stored.ts';

/** Does something with the migrator of the database a call means, and closes what was opened for it. */
export async function withMigrator<T>(
  call: Call,
  streams: Streams,
  work: (migrator: Migrator) => Promise<T>,
): Promise<T> {
  const [databaseUrl, schema] = [call.text('database-url'), call.text('schema')];
  const [{ databaseOf }, { createMigrator }] = await Promise.all([
    import('../../../serve/open-database.ts'),
    import('../../../store/migrate/create-migrator.ts'),
  ]);
  const choice = {
    stateDir: stateFolder(call, streams),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(schema === undefined ? {} : { schema }),
  };
  const database = await databaseOf(streams.system, choice, {
    warn: (message) => void streams.stderr.write(`${message}\n`),
  });
  try {
    return await work(createMigrator(database));
  } finally {
    await database.close();
  }
}
