import { RUN_EVENT_COLUMNS } from '../events/event-sql.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { runJson } from './columns.js';
import { endTasks } from './end-tasks.js';
import { RUN_ROW, toRun } from './run-row.js';
/**
 * Records the request; the runner hears of it at its next sign of life. A run that nobody is alive to cancel is cancelled here and now,
 * with all its open tasks. Asking for a cancellation twice is asking once; each request to resume counts.
 */
export async function askRun(database, request) {
    const { run_id, asks, actor, channel, owner, silentMs } = request;
    const tables = tablesOf(database.schema);
    return database.transaction(async (connection) => {
        const [row] = await connection.query({
            name: `run_ask_${asks}`,
            text: asks === 'cancel' ? cancelSql(tables) : resumeSql(tables),
            values: [run_id, owner ?? null, actor, channel, ...(asks === 'cancel' ? [silentMs] : [])],
        });
        if (row === undefined)
            return { kind: 'missing' };
        const run = toRun(row);
        if (row.owned !== 't')
            return { kind: 'foreign', run };
        if (row.legal !== 't')
            return { kind: 'illegal', run };
        if (row.changed !== 't')
            return { kind: 'same', run };
        if (asks === 'resume' || run.status !== 'cancelled')
            return { kind: 'asked', run };
        const dead = { run_id, attempt: run.attempt, ended_at: row.ended_at ?? '' };
        const bound = { schema: database.schema, query: connection.query };
        await endTasks(bound, [dead], 'cancelled', request);
        return { kind: 'asked', run: (await reread(bound, tables, run)) ?? run };
    });
}
// The counts of its tasks have changed since.
async function reread(connection, tables, { run_id, attempt }) {
    const text = `SELECT ${RUN_ROW}, ${runJson(tables)} AS json FROM ${tables.runs} AS r WHERE run_id = $1::text AND attempt = $2::integer`;
    const [row] = await connection.query({ name: 'run_reread', text, values: [run_id, attempt] });
    return row && toRun(row);
}
function newest(tables) {
    return `b AS (SELECT * FROM ${tables.runs} WHERE run_id = $1::text ORDER BY attempt DESC LIMIT 1 FOR UPDATE)`;
}
function cancelSql(tables) {
    return `
WITH ${newest(tables)},
verdict AS (
  SELECT ($2::text IS NULL OR owner = $2::text) AS owned, status IN ('running', 'awaiting_approval') AS legal,
         coalesce(heartbeat_at, created_at) < now() - $5::bigint * interval '1 ms' AS dead FROM b
), changed AS (
  UPDATE ${tables.runs} AS u
     SET cancel_requested_at = coalesce(b.cancel_requested_at, now()), cancel_requested_by = coalesce(b.cancel_requested_by, $3::text),
         status = CASE WHEN dead THEN 'cancelled' ELSE b.status END, reason = CASE WHEN dead THEN 'cancelled' ELSE b.reason END,
         finished_at = CASE WHEN dead THEN now() ELSE b.finished_at END,
         duration_ms = CASE WHEN dead THEN greatest(0, (extract(epoch FROM now() - b.started_at) * 1000)::bigint) ELSE b.duration_ms END,
         version = b.version + 1, updated_at = now()
    FROM b, verdict WHERE u.id = b.id AND owned AND legal AND (dead OR b.cancel_requested_at IS NULL)
  RETURNING u.*
), event AS (
  INSERT INTO ${tables.events} (${RUN_EVENT_COLUMNS})
  SELECT 'run', CASE WHEN c.status = 'cancelled' THEN 'cancelled' ELSE 'cancel_requested' END,
         c.run_id, c.attempt, c.version, b.status, c.status, $3::text, $4::text, NULL FROM changed AS c, b
), r AS (SELECT * FROM changed UNION ALL SELECT * FROM b WHERE NOT EXISTS (SELECT FROM changed))
SELECT owned, legal, EXISTS (SELECT FROM changed) AS changed, ${timeText('r.finished_at')} AS ended_at,
       ${RUN_ROW}, ${runJson(tables)} AS json FROM verdict, r`;
}
function resumeSql(tables) {
    return `
WITH ${newest(tables)},
verdict AS (SELECT ($2::text IS NULL OR owner = $2::text) AS owned, status IN ('failed', 'cancelled', 'awaiting_approval') AS legal FROM b),
changed AS (
  UPDATE ${tables.runs} AS u
     SET resume_requested_at = now(), resume_requested_by = $3::text, version = b.version + 1, updated_at = now()
    FROM b, verdict WHERE u.id = b.id AND owned AND legal
  RETURNING u.*
), event AS (
  INSERT INTO ${tables.events} (${RUN_EVENT_COLUMNS})
  SELECT 'run', 'resume_requested', c.run_id, c.attempt, c.version, b.status, c.status, $3::text, $4::text, NULL FROM changed AS c, b
), r AS (SELECT * FROM changed UNION ALL SELECT * FROM b WHERE NOT EXISTS (SELECT FROM changed))
SELECT owned, legal, EXISTS (SELECT FROM changed) AS changed, ${RUN_ROW}, ${runJson(tables)} AS json FROM verdict, r`;
}
