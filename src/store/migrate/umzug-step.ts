import { Umzug } from 'umzug';
import type { Migration } from '../../schema/generated/migrations.ts';
import type { Queryable } from '../database.ts';
import type { Direction } from './steps.ts';
import { STORAGE_TABLE } from './storage.ts';

/** Where one step starts from. */
export interface StepFrom {
  readonly direction: Direction;
  readonly schema: string;
  readonly migrations: readonly Migration[];
  /** Names of what is applied. */
  readonly names: readonly string[];
}

/** Lets Umzug do one migration on the connection of the caller's transaction; answers its name, or undefined where none is left. */
export async function umzugStep(connection: Queryable, from: StepFrom): Promise<string | undefined> {
  const table = `"${from.schema}".${STORAGE_TABLE}`;
  const digests = new Map(from.migrations.map(({ name, digest }) => [name, digest]));
  const umzug = new Umzug<Queryable>({
    migrations: from.migrations.map(({ name, up, down }) => ({
      name,
      up: () => connection.query({ text: up }),
      down: () => connection.query({ text: down }),
    })),
    context: connection,
    storage: {
      executed: async () => [...from.names],
      logMigration: async ({ name }) => {
        const values = [name, digests.get(name)];
        await connection.query({ text: `INSERT INTO ${table} (name, digest) VALUES ($1, $2)`, values });
      },
      unlogMigration: async ({ name }) => {
        await connection.query({ text: `DELETE FROM ${table} WHERE name = $1`, values: [name] });
      },
    },
    logger: undefined,
  });
  const done = await umzug[from.direction]({ step: 1 });
  return done[0]?.name;
}
