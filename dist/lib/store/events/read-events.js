import { runJson } from '../runs/columns.js';
import { tablesOf } from '../tables.js';
import { TASK_JSON } from '../tasks/columns.js';
/** Most events of one reading beyond the late ones: as many as this means there are more. */
export const EVENTS_PER_READ = 500;
/** Events of a range in the order of their ids, at most EVENTS_PER_READ beside the late ones. Costs two index reads an event. */
export async function readEvents(database, { after, late = [] }) {
    const rows = await database.query({
        name: 'events_read',
        text: readSql(tablesOf(database.schema)),
        values: [after, late],
    });
    return rows.map((row) => ({
        id: Number(row.id),
        kind: row.kind === 'run' ? 'run' : 'task',
        key: row.kind === 'run' ? `run ${row.run_id} ${row.attempt}` : `task ${row.task_id}`,
        run_id: row.run_id ?? '',
        plan: row.plan ?? null,
        task: row.task ?? null,
        status: row.status ?? null,
        json: row.json ?? null,
    }));
}
/** Between which ids the stored events are. Costs two index reads. */
export async function eventBounds(database) {
    const { events } = tablesOf(database.schema);
    const [row] = await database.query({
        name: 'events_bounds',
        text: `SELECT min(id) AS oldest, max(id) AS newest FROM ${events}`,
    });
    return { oldest: Number(row?.oldest ?? 0), newest: Number(row?.newest ?? 0) };
}
/** Ids among the last 1,000 up to `newest` that no stored event has: taken by transactions that are still open, or were rolled back. */
export async function missingIds(database, { oldest, newest }) {
    const { events } = tablesOf(database.schema);
    const rows = await database.query({
        text: `SELECT id FROM generate_series($1::bigint, $2::bigint) AS id EXCEPT SELECT id FROM ${events} WHERE id >= $1::bigint`,
        values: [Math.max(1, oldest, newest - 1000), newest],
    });
    return rows.map(({ id }) => Number(id));
}
// The rows are looked up one by one (OFFSET 0 keeps it so): a plan for any number of events would read whole tables.
function readSql(tables) {
    const { events, tasks, runs } = tables;
    const columns = 'id, kind, task_id, run_id, attempt, task';
    return `
WITH e AS (
  (SELECT ${columns} FROM ${events} WHERE id > $1::bigint ORDER BY id LIMIT ${EVENTS_PER_READ})
  UNION
  (SELECT ${columns} FROM ${events} WHERE id = ANY ($2::bigint[]))
), n AS (
  SELECT e.*, row_number() OVER (PARTITION BY kind, task_id, run_id, attempt ORDER BY id DESC) = 1 AS newest FROM e
)
SELECT n.id, n.kind, n.task_id, n.run_id, n.attempt, n.task, r.plan_name AS plan,
       CASE n.kind WHEN 'run' THEN r.status ELSE t.status END AS status,
       CASE n.kind WHEN 'run' THEN r.json ELSE t.json END AS json
  FROM n
  LEFT JOIN LATERAL (
    SELECT t.status, ${TASK_JSON} AS json FROM ${tasks} AS t WHERE n.newest AND n.kind = 'task' AND t.id = n.task_id OFFSET 0
  ) AS t ON true
  LEFT JOIN LATERAL (
    SELECT r.status, r.plan_name, CASE WHEN n.kind = 'run' THEN ${runJson(tables)} END AS json FROM ${runs} AS r
     WHERE n.newest AND r.run_id = n.run_id AND r.attempt = n.attempt OFFSET 0
  ) AS r ON true
 ORDER BY n.id`;
}
