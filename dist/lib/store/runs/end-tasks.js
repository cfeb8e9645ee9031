import { TASK_EVENT_COLUMNS } from '../events/event-sql.js';
import { tablesOf } from '../tables.js';
/** Ends the open tasks of dead runs, and writes their events; answers how many. Rows of clients that register no run are left alone. */
export async function endTasks(database, runs, cause, author) {
    if (runs.length === 0)
        return 0;
    const tables = tablesOf(database.schema);
    const [row] = await database.query({
        name: `run_end_tasks_${cause}`,
        text: `
WITH dead AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS d (run_id text, attempt integer, ended_at timestamptz)),
b AS (
  SELECT t.* FROM ${tables.tasks} AS t JOIN dead AS d ON t.run_id = d.run_id AND t.attempt = d.attempt
   WHERE t.registered AND t.status IN (${cause === 'lost' ? `'queued', 'running'` : `'queued', 'running', 'awaiting_approval'`})
   ORDER BY t.id FOR NO KEY UPDATE OF t
), t AS (
  UPDATE ${tables.tasks} AS u
     SET status = ${cause === 'lost' ? `CASE b.status WHEN 'running' THEN 'failed' ELSE 'skipped' END` : `'skipped'`},
         reason = '${cause}', approval_state = CASE b.approval_state WHEN 'pending' THEN NULL ELSE b.approval_state END,
         finished_at = greatest(d.ended_at, b.started_at),
         duration_ms = CASE WHEN b.started_at IS NULL THEN b.duration_ms
                            ELSE greatest(0, (extract(epoch FROM greatest(d.ended_at, b.started_at) - b.started_at) * 1000)::bigint) END,
         version = b.version + 1, updated_at = now()
    FROM b JOIN dead AS d ON b.run_id = d.run_id AND b.attempt = d.attempt
   WHERE u.id = b.id
  RETURNING u.*
), event AS (
  INSERT INTO ${tables.events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', '${cause}', t.id, t.run_id, t.attempt, t.task, t.version, b.status, t.status, $2::text, $3::text, jsonb_build_object('reason', t.reason)
    FROM t JOIN b ON b.id = t.id ORDER BY t.id
)
SELECT count(*)::text AS ended FROM t`,
        values: [JSON.stringify(runs), author.actor, author.channel],
    });
    return Number(row?.ended ?? 0);
}
