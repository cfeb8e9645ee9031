import { type Migration, migrations as ours } from '../../schema/generated/migrations.ts';
import type { Database, Queryable } from '../database.ts';
import { migrationFault, refuseUnknown } from './faults.ts';
import { ensureSchema, migrationLock, schemaExists, transactionHead } from './locks.ts';
import { script } from './script.ts';
import { type Direction, type Reach, stepsToDo } from './steps.ts';
import { createStorage, readApplied, storageExists } from './storage.ts';

/** One migration and whether the database has it. */
export interface MigrationStatus {
  readonly name: string;
  /** RFC 3339, UTC; null while it is pending. */
  readonly appliedAt: string | null;
  /** True where it was applied as other SQL than this release has. */
  readonly altered: boolean;
}

/** Brings the tables of one database and schema to where they should be. Any number may run at once. */
export interface Migrator {
  /** Applies what is pending, oldest first; answers the names of what this call applied. */
  up(reach?: Reach): Promise<readonly string[]>;
  /** Takes back the newest, or as many as told; answers the names of what this call took back. */
  down(reach?: Reach): Promise<readonly string[]>;
  /** Names of what `up` or `down` would do now. */
  steps(direction: Direction, reach?: Reach): Promise<readonly string[]>;
  status(): Promise<readonly MigrationStatus[]>;
  /** True where nothing is pending. */
  isCurrent(): Promise<boolean>;
  /** A script for psql that does these migrations; all of them where none are named. */
  sql(direction: Direction, names?: readonly string[]): string;
}

/**
 * A migrator of the database's schema. Nothing is loaded or asked before it is called.
 * Faults: usage (a table of another program, a newer release has been here, rights), busy (a lock, after 30 s), unavailable.
 */
export function createMigrator(database: Database, migrations: readonly Migration[] = ours): Migrator {
  const { schema } = database;
  const status = async (): Promise<readonly MigrationStatus[]> => {
    const found = await readApplied(database, schema);
    refuseUnknown(found, migrations);
    return migrations.map(({ name, digest }) => {
      const applied = found.find((one) => one.name === name);
      return {
        name,
        appliedAt: applied?.appliedAt ?? null,
        altered: applied !== undefined && applied.digest !== digest,
      };
    });
  };
  const steps = async (direction: Direction, reach: Reach = {}): Promise<readonly string[]> => {
    const applied = (await status()).filter(({ appliedAt }) => appliedAt !== null).map(({ name }) => name);
    return stepsToDo(migrations, applied, { direction, reach });
  };
  const walk = async (direction: Direction, reach: Reach = {}): Promise<readonly string[]> => {
    try {
      // Where there is nothing to do no lock is taken and no right is needed.
      if ((await steps(direction, reach)).length === 0) return [];
      if (direction === 'up') await prepare(database);
      return await walkSteps(database, migrations, { direction, reach });
    } catch (thrown) {
      throw migrationFault(thrown);
    }
  };

  return {
    up: (reach) => walk('up', reach),
    down: (reach) => walk('down', reach),
    steps,
    status,
    isCurrent: async () => (await status()).every((one) => one.appliedAt !== null),
    sql: (direction, names) =>
      script(direction, schema, names ? migrations.filter(({ name }) => names.includes(name)) : migrations),
  };
}

// One transaction for each, so that what is done stays done; whoever has the lock sees what the one before it did.
async function walkSteps(
  database: Database,
  migrations: readonly Migration[],
  { direction, reach }: { direction: Direction; reach: Reach },
): Promise<readonly string[]> {
  const { umzugStep } = await import('./umzug-step.ts');
  const done: string[] = [];
  while (reach.step === undefined || done.length < reach.step) {
    const name = await locked(database, async (connection) => {
      const found = await readApplied(connection, database.schema);
      refuseUnknown(found, migrations);
      const names = found.map((one) => one.name);
      const [next] = stepsToDo(migrations, names, { direction, reach });
      return next && umzugStep(connection, { direction, schema: database.schema, migrations, names });
    });
    if (name === undefined) break;
    done.push(name);
    if (direction === 'down' && reach.to === undefined && reach.step === undefined) break;
  }
  return done;
}

async function prepare(database: Database): Promise<void> {
  const { schema } = database;
  if (!(await schemaExists(database, schema))) {
    await database.transaction((connection) => ensureSchema(connection, schema));
  }
  await locked(database, async (connection) => {
    if (!(await storageExists(connection, schema))) await connection.query({ text: createStorage(schema) });
  });
}

/** Work in a transaction that no other migrator of this schema is in, where names without a schema are ours. */
function locked<T>(database: Database, work: (connection: Queryable) => Promise<T>): Promise<T> {
  return database.transaction(async (connection) => {
    await connection.query({ text: transactionHead(database.schema) });
    await connection.query({ text: migrationLock(database.schema) });
    return work(connection);
  });
}
