import type { Database, Queryable } from '../database.ts';
import { tablesOf } from '../tables.ts';
import { TASK_JSON } from './columns.ts';
import type { StoredTask } from './create-task.ts';

/** One task by its id, or undefined. */
export async function getTask(
  database: Pick<Database, 'schema'> & Queryable,
  id: number,
): Promise<StoredTask | undefined> {
  const text = `SELECT t.version, ${TASK_JSON} AS json FROM ${tablesOf(database.schema).tasks} AS t WHERE t.id = $1`;
  const [row] = await database.query({ name: 'task_get', text, values: [id] });
  return row === undefined ? undefined : { json: row.json ?? '', id, version: Number(row.version) };
}
