import type { Database, Queryable } from '../database.ts';
import { tablesOf } from '../tables.ts';
import { TASK_JSON } from './columns.ts';
import type { StoredTask } from './create-task.ts';

/** A task, and whether the fleet does its run. */
export interface FoundTask extends StoredTask {
  readonly isOfFleet: boolean;
}

/** One task by its id, or undefined. */
export async function getTask(
  database: Pick<Database, 'schema'> & Queryable,
  id: number,
): Promise<FoundTask | undefined> {
  const { tasks, fleet_runs } = tablesOf(database.schema);
  const text = `SELECT t.version, ${TASK_JSON} AS json,
       EXISTS (SELECT FROM ${fleet_runs} AS f WHERE f.run_id = t.run_id AND f.attempt = t.attempt) AS fleet
  FROM ${tasks} AS t WHERE t.id = $1`;
  const [row] = await database.query({ name: 'task_get', text, values: [id] });
  if (row === undefined) return undefined;
  return { json: row.json ?? '', id, version: Number(row.version), isOfFleet: row.fleet === 't' };
}
