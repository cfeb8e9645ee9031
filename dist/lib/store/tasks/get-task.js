import { tablesOf } from '../tables.js';
import { TASK_JSON } from './columns.js';
/** One task by its id, or undefined. */
export async function getTask(database, id) {
    const { tasks, fleet_runs } = tablesOf(database.schema);
    const text = `SELECT t.version, ${TASK_JSON} AS json,
       EXISTS (SELECT FROM ${fleet_runs} AS f WHERE f.run_id = t.run_id AND f.attempt = t.attempt) AS fleet
  FROM ${tasks} AS t WHERE t.id = $1`;
    const [row] = await database.query({ name: 'task_get', text, values: [id] });
    if (row === undefined)
        return undefined;
    return { json: row.json ?? '', id, version: Number(row.version), isOfFleet: row.fleet === 't' };
}
