import type { Database } from '../database.ts';
import { sqlFor } from '../tables.ts';
import type { FleetRunKey } from './fleet-run.ts';

/** Who has a named lock. */
export interface LockOwner extends FleetRunKey {
  readonly name: string;
  readonly task: string;
}

/** Takes named locks for a task, all or none; answers who has the first that is not free. */
export async function takeLocks(
  database: Database,
  owner: Omit<LockOwner, 'name'>,
  names: readonly string[],
): Promise<LockOwner | undefined> {
  return database.transaction(async (connection) => {
    const values = [owner.run_id, owner.attempt, owner.task, [...names].sort()];
    await connection.query({ name: 'fleet_lock', text: takeSql(database.schema), values });
    const rows = await connection.query({ name: 'fleet_lock_held', text: heldSql(database.schema), values: [names] });
    const owners = rows.map(toOwner);
    const other = owners.find((one) => !isSame(one, owner));
    if (other !== undefined) await connection.query({ text: releaseSql(database.schema), values });
    return other;
  });
}

const takeSql = sqlFor(
  ({ fleet_locks }) => `
INSERT INTO ${fleet_locks} (name, run_id, attempt, task)
SELECT name, $1::text, $2::integer, $3::text FROM unnest($4::text[]) AS name ORDER BY name ON CONFLICT DO NOTHING`,
);

const heldSql = sqlFor(
  ({ fleet_locks }) =>
    `SELECT name, run_id, attempt, task FROM ${fleet_locks} WHERE name = ANY ($1::text[]) ORDER BY name`,
);

const releaseSql = sqlFor(
  ({ fleet_locks }) => `
DELETE FROM ${fleet_locks} WHERE run_id = $1::text AND attempt = $2::integer AND task = $3::text AND name = ANY ($4::text[])`,
);

function toOwner(row: Readonly<Record<string, string | null>>): LockOwner {
  return { name: row.name ?? '', run_id: row.run_id ?? '', attempt: Number(row.attempt), task: row.task ?? '' };
}

function isSame(one: Omit<LockOwner, 'name'>, other: Omit<LockOwner, 'name'>): boolean {
  return one.run_id === other.run_id && one.attempt === other.attempt && one.task === other.task;
}
