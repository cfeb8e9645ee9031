import { Fault, systemErrorCode } from '../../errors.ts';
import { type Migration, migrations as ours } from '../../schema/generated/migrations.ts';
import type { Database, Queryable } from '../database.ts';
import { ensureSchema, migrationLock, schemaExists, transactionHead } from './locks.ts';
import { script } from './script.ts';
import { type AppliedMigration, createStorage, readApplied } from './storage.ts';

/** One migration and whether the database has it. */
export interface MigrationStatus {
  readonly name: string;
  /** RFC 3339, UTC; null while it is pending. */
  readonly appliedAt: string | null;
}

/** How far to go: at most `step` migrations, or up to and with the one named `to`. */
export interface Reach {
  readonly to?: string;
  readonly step?: number;
}

/** Brings the tables of one database and schema to where they should be. Any number may run at once. */
export interface Migrator {
  /** Applies what is pending, oldest first; answers the names of what this call applied. */
  up(reach?: Reach): Promise<readonly string[]>;
  /** Takes back the newest, or more; answers the names of what this call took back. */
  down(reach?: Reach): Promise<readonly string[]>;
  status(): Promise<readonly MigrationStatus[]>;
  /** True where nothing is pending; Fault usage where a newer release has been here. */
  isCurrent(): Promise<boolean>;
  /** A script for psql that does what `up` would do to an empty database, or takes all of it back. */
  sql(direction: 'up' | 'down'): string;
}

/** A migrator of the database's schema. Faults: usage (a table of another program, a newer release), busy (a lock), unavailable. */
export function createMigrator(database: Database, migrations: readonly Migration[] = ours): Migrator {
  const applied = async (connection: Queryable): Promise<readonly AppliedMigration[]> => {
    const found = await readApplied(connection, database.schema);
    refuseUnknown(found, migrations);
    return found;
  };
  const status = async (): Promise<readonly MigrationStatus[]> => {
    const times = new Map((await applied(database)).map((one) => [one.name, one.appliedAt]));
    return migrations.map(({ name }) => ({ name, appliedAt: times.get(name) ?? null }));
  };
  const walk = (direction: 'up' | 'down', reach: Reach): Promise<readonly string[]> =>
    walkSteps(database, migrations, { direction, reach, applied });

  return {
    up: (reach = {}) => walk('up', reach),
    down: (reach = {}) => walk('down', reach),
    status,
    isCurrent: async () => (await status()).every((one) => one.appliedAt !== null),
    sql: (direction) => script(direction, database.schema, migrations),
  };
}

interface Walk {
  readonly direction: 'up' | 'down';
  readonly reach: Reach;
  readonly applied: (connection: Queryable) => Promise<readonly AppliedMigration[]>;
}

async function walkSteps(
  database: Database,
  migrations: readonly Migration[],
  { direction, reach, applied }: Walk,
): Promise<readonly string[]> {
  const { schema } = database;
  const last = lastOf(migrations, reach.to);
  const most = reach.step ?? (direction === 'down' && reach.to === undefined ? 1 : migrations.length);
  const done: string[] = [];
  try {
    if (direction === 'up') await prepare(database);
    else if (!(await schemaExists(database, schema))) return [];
    // One transaction each, so that what is done stays done; whoever has the lock sees what the one before it did.
    while (done.length < most) {
      const name = await database.transaction(async (connection) => {
        await connection.query({ text: transactionHead(schema) });
        await connection.query({ text: migrationLock(schema) });
        const names = (await applied(connection)).map((one) => one.name);
        const next = nextStep(migrations, names, direction);
        if (!next || isBeyond(next, last, direction)) return undefined;
        const { umzugStep } = await import('./umzug-step.ts');
        return umzugStep(connection, { direction, schema, migrations, names });
      });
      if (name === undefined) break;
      done.push(name);
    }
  } catch (thrown) {
    throw migrationFault(thrown, direction);
  }
  return done;
}

async function prepare(database: Database): Promise<void> {
  const { schema } = database;
  if (!(await schemaExists(database, schema)))
    await database.transaction((connection) => ensureSchema(connection, schema));
  await database.transaction(async (connection) => {
    await connection.query({ text: transactionHead(schema) });
    await connection.query({ text: migrationLock(schema) });
    await connection.query({ text: createStorage(schema) });
  });
}

function nextStep(
  migrations: readonly Migration[],
  names: readonly string[],
  direction: 'up' | 'down',
): string | undefined {
  const has = (one: Migration): boolean => names.includes(one.name);
  return direction === 'up' ? migrations.find((one) => !has(one))?.name : migrations.findLast(has)?.name;
}

/** Names begin with a number of fixed width, so that their order is the order of time. */
function isBeyond(name: string, last: string | undefined, direction: 'up' | 'down'): boolean {
  return last !== undefined && (direction === 'up' ? name > last : name < last);
}

function lastOf(migrations: readonly Migration[], to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  const found = migrations.find(({ name }) => name === to || name.split('_')[0] === to);
  if (found) return found.name;
  throw new Fault('usage', `There is no migration ${to}.`, {
    cure: `There are ${migrations.map(({ name }) => name).join(', ')}.`,
  });
}

function refuseUnknown(found: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = found.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Fault('usage', `The database has migrations this release does not know: ${unknown.join(', ')}.`, {
    cure: 'Use the release that applied them, or take them back with it (migrate down).',
  });
}

/** SQLSTATEs of what a reader can do something about; anything else passes. */
function migrationFault(thrown: unknown, direction: string): unknown {
  if (thrown instanceof Fault) return thrown;
  const cause = thrown instanceof Error && thrown.name === 'MigrationError' ? (thrown.cause ?? thrown) : thrown;
  if (cause instanceof Fault) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  const hint = (cause as { hint?: string }).hint;
  const options = { cause: thrown, ...(hint ? { cure: hint } : {}) };
  switch (systemErrorCode(cause)) {
    case '55P03':
      return new Fault(
        'busy',
        'Somebody else holds the tables or is migrating them; nothing more was changed.',
        options,
      );
    case '42501':
      return new Fault('usage', `The database role may not migrate: ${words}.`, {
        cure: 'Give a role that owns the schema, or have `migrate sql` run by somebody who may.',
        ...options,
      });
    case 'P0001':
      return new Fault('usage', `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, options);
    default:
      return new Fault('internal', `Migrating ${direction} failed: ${words}`, options);
  }
}
