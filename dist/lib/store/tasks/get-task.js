import { tablesOf } from '../tables.js';
import { TASK_JSON } from './columns.js';
/** One task by its id, or undefined. */
export async function getTask(database, id) {
    const text = `SELECT t.version, ${TASK_JSON} AS json FROM ${tablesOf(database.schema).tasks} AS t WHERE t.id = $1`;
    const [row] = await database.query({ name: 'task_get', text, values: [id] });
    return row === undefined ? undefined : { json: row.json ?? '', id, version: Number(row.version) };
}
