import { TASK_EVENT_COLUMNS } from '../events/event-sql.js';
import { tablesOf } from '../tables.js';
import { TASK_COLUMNS, TASK_JSON, valueFrom } from './columns.js';
/** Adds many tasks and their first events in one statement; the answers are in the order of `all`. One that cannot be stored stops all. */
export async function createTasks(database, all, author) {
    const rows = await database.query({
        name: 'tasks_create',
        text: createSql(tablesOf(database.schema)),
        values: [JSON.stringify(all), author.owner, author.actor, author.channel],
    });
    return rows.map((row) => ({ json: row.json ?? '', id: Number(row.id), version: 1 }));
}
// Ids are given in the order of the rows, which is that of the items.
function createSql(tables) {
    return `
WITH t AS (
  INSERT INTO ${tables.tasks} (${TASK_COLUMNS.join(', ')}, owner)
  SELECT ${TASK_COLUMNS.map((column) => valueFrom('p', column)).join(', ')}, $2::text
    FROM (SELECT p FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e (p, place) ORDER BY place) AS items
  RETURNING *
), event AS (
  INSERT INTO ${tables.events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', 'created', t.id, t.run_id, t.attempt, t.task, t.version, NULL, t.status, $3::text, $4::text, NULL FROM t ORDER BY t.id
)
SELECT t.id, ${TASK_JSON} AS json FROM t ORDER BY t.id`;
}
