import { RUN_EVENT_COLUMNS } from '../../events/event-sql.js';
import { tablesOf } from '../../tables.js';
import { timeText } from '../../tasks/columns.js';
import { endTasks } from '../end-tasks.js';
const SWEEP = { actor: 'sweep', channel: 'sweep' };
const AT_ONCE = 100;
/**
 * Gives up runs that fell silent: failed with reason `lost`, ended when last heard of, and their open tasks with them. One that somebody
 * asked to cancel, and that nobody is alive to cancel, is cancelled, also where it awaited approval. Any number of servers may sweep at
 * one time: each run is one server's.
 */
export async function sweepLostRuns(database, { silentMs, atOnce = AT_ONCE }) {
    const tables = tablesOf(database.schema);
    return database.transaction(async (connection) => {
        const rows = await connection.query({
            name: 'run_sweep',
            text: sweepSql(tables),
            values: [silentMs, atOnce, SWEEP.actor, SWEEP.channel],
        });
        const dead = rows.map((row) => ({
            run_id: row.run_id ?? '',
            attempt: Number(row.attempt),
            ended_at: row.ended_at ?? '',
            cause: row.status === 'cancelled' ? 'cancelled' : 'lost',
        }));
        const bound = { schema: database.schema, query: connection.query };
        let tasks = 0;
        for (const cause of ['lost', 'cancelled']) {
            // Statements of their own: they see what a report that went before has added.
            tasks += await endTasks(bound, dead.filter((run) => run.cause === cause), cause, SWEEP);
        }
        return { runs: rows.length, tasks, more: rows.length >= atOnce };
    });
}
function sweepSql(tables) {
    const silent = `coalesce(heartbeat_at, created_at) < now() - $1::bigint * interval '1 ms'`;
    // The fleet's own runs may wait for long, and each of its servers goes on with them.
    const isNobodys = `NOT EXISTS (
    SELECT FROM ${tables.fleet_runs} AS f WHERE f.run_id = r.run_id AND f.attempt = r.attempt AND f.state <> 'ended')`;
    return `
WITH found AS (
  (SELECT id FROM ${tables.runs} AS r WHERE status = 'running' AND ${silent} AND ${isNobodys} ORDER BY coalesce(heartbeat_at, created_at) LIMIT $2::bigint)
  UNION ALL
  (SELECT id FROM ${tables.runs} AS r
    WHERE status = 'awaiting_approval' AND cancel_requested_at IS NOT NULL AND ${silent} AND ${isNobodys} LIMIT $2::bigint)
), b AS (
  -- Judged again once it is locked: it may have been heard of since.
  SELECT * FROM ${tables.runs}
   WHERE id = ANY (ARRAY(SELECT id FROM found))
     AND (status = 'running' OR (status = 'awaiting_approval' AND cancel_requested_at IS NOT NULL)) AND ${silent}
   ORDER BY id FOR UPDATE SKIP LOCKED
), r AS (
  UPDATE ${tables.runs} AS u
     SET status = CASE WHEN b.cancel_requested_at IS NULL THEN 'failed' ELSE 'cancelled' END,
         reason = CASE WHEN b.cancel_requested_at IS NULL THEN 'lost' ELSE 'cancelled' END,
         finished_at = e.ended_at,
         duration_ms = greatest(0, (extract(epoch FROM e.ended_at - b.started_at) * 1000)::bigint),
         version = b.version + 1, updated_at = now()
    FROM b, LATERAL (SELECT greatest(coalesce(b.heartbeat_at, b.created_at), b.cancel_requested_at, b.started_at) AS ended_at) AS e
   WHERE u.id = b.id
  RETURNING u.*
), event AS (
  INSERT INTO ${tables.events} (${RUN_EVENT_COLUMNS})
  SELECT 'run', r.reason, r.run_id, r.attempt, r.version, b.status, r.status, $3::text, $4::text, jsonb_build_object('reason', r.reason)
    FROM r JOIN b ON b.id = r.id ORDER BY r.id
)
SELECT run_id, attempt, status, ${timeText('finished_at')} AS ended_at FROM r`;
}
