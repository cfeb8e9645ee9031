import { join } from 'node:path';
import { Fault } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { createMigrator } from '../store/migrate/create-migrator.ts';
import { createPostgresDatabase } from '../store/postgres/create-postgres-database.ts';
import type { System } from '../system/system.ts';

/** Which database a server works with. */
export interface DatabaseChoice {
  /** Absent for the embedded one in the state directory. */
  readonly databaseUrl?: string;
  readonly schema?: string;
  /** Absolute. */
  readonly stateDir: string;
  /** True to bring the tables of a database of your own up to date; an embedded one always is. */
  readonly migrate: boolean;
}

/** A database that answered and whose tables are current. */
export interface OpenDatabase {
  readonly database: Database;
  /** Names of the migrations this call applied. */
  readonly applied: readonly string[];
}

/**
 * Opens the database and looks at its tables. Faults: usage (a URL or schema that cannot be, tables that are not current, no embedded
 * database installed), unavailable (it does not answer), busy, state_corrupt, state_unwritable.
 */
export async function openDatabase(
  system: System,
  choice: DatabaseChoice,
  logger: { warn(message: string): void },
): Promise<OpenDatabase> {
  const database = await databaseOf(system, choice, logger);
  try {
    await database.query({ text: 'SELECT 1' });
    return { database, applied: await bringUpToDate(database, choice) };
  } catch (thrown) {
    await database.close().catch(() => undefined);
    throw thrown;
  }
}

/** The database of a choice, before it is asked anything. */
export async function databaseOf(
  system: System,
  { databaseUrl, schema, stateDir }: Omit<DatabaseChoice, 'migrate'>,
  logger: { warn(message: string): void },
): Promise<Database> {
  const where = schema === undefined ? {} : { schema };
  if (databaseUrl !== undefined) return createPostgresDatabase({ connectionString: databaseUrl, ...where, logger });
  const folder = join(stateDir, 'db');
  if (!system.files.exists(folder))
    logger.warn(`Making the embedded database in ${folder}; this first time takes some seconds.`);
  const { createEmbeddedDatabase } = await import('../store/embedded/create-embedded-database.ts');
  return createEmbeddedDatabase({ system, folder, ...where });
}

async function bringUpToDate(database: Database, { migrate, schema }: DatabaseChoice): Promise<readonly string[]> {
  const migrator = createMigrator(database);
  if (migrate || database.kind === 'embedded') return migrator.up();
  if (await migrator.isCurrent()) return [];
  throw new Fault('usage', 'The tables of the database are not current.', {
    cure: `Run "orchestrator migrate up${schema === undefined ? '' : ` --schema ${schema}`}", or start with --migrate.`,
  });
}
