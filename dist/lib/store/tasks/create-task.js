import { TASK_EVENT_COLUMNS } from '../events/event-sql.js';
import { sqlFor } from '../tables.js';
import { TASK_COLUMNS, TASK_JSON, valueFrom } from './columns.js';
/** Adds one task and its first event in one statement. */
export async function createTask(database, fields, author) {
    const [row] = await database.query({
        name: 'task_create',
        text: createSql(database.schema),
        values: [JSON.stringify(fields), author.owner, author.actor, author.channel],
    });
    return { json: row?.json ?? '', id: Number(row?.id), version: 1 };
}
const createSql = sqlFor((tables) => {
    return `
WITH p AS (SELECT $1::jsonb AS p), t AS (
  INSERT INTO ${tables.tasks} (${TASK_COLUMNS.join(', ')}, owner)
  SELECT ${TASK_COLUMNS.map((column) => valueFrom('p', column)).join(', ')}, $2 FROM p
  RETURNING *
), event AS (
  INSERT INTO ${tables.events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', 'created', t.id, t.run_id, t.attempt, t.task, t.version, NULL, t.status, $3, $4, NULL FROM t
)
SELECT t.id, ${TASK_JSON} AS json FROM t`;
});
