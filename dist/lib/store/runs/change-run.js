import { RUN_ENDS, RUN_TRANSITIONS } from '../../run/transitions.js';
import { RUN_EVENT_COLUMNS } from '../events/event-sql.js';
import { tablesOf } from '../tables.js';
import { runJson } from './columns.js';
import { RUN_ROW, toRun } from './run-row.js';
/** Changes a run by its own report, in one statement. Whoever reports is alive: its last sign of life is now. */
export async function changeRun(database, { run_id, attempt, action, patch, owner, actor, channel }) {
    const [row] = await database.query({
        name: 'run_change',
        text: changeSql(tablesOf(database.schema)),
        values: [run_id, attempt, JSON.stringify(patch), owner ?? null, actor, channel, action],
    });
    return row === undefined ? { kind: 'missing' } : { kind: kindOf(row), run: toRun(row) };
}
function kindOf(row) {
    if (row.owned !== 't')
        return 'foreign';
    if (row.legal !== 't')
        return 'illegal';
    return row.changed === 't' ? 'changed' : 'same';
}
const LEGAL = Object.entries(RUN_TRANSITIONS)
    .flatMap(([before, nexts]) => nexts.map((next) => `('${before}', '${next}')`))
    .join(', ');
const ENDS = RUN_ENDS.map((end) => `'${end}'`).join(', ');
const COLUMNS = 'status, reason, finished_at, duration_ms, notes';
/** What a run becomes: an end that tells no time ends now, and one that goes on after all has no end yet. */
const AFTER = `
  SELECT a.status, a.notes,
         CASE WHEN p ? 'reason' THEN p ->> 'reason' WHEN a.moved OR (p ? 'status' AND b.reason = 'lost') THEN NULL ELSE b.reason END AS reason,
         CASE WHEN p ->> 'finished_at' IS NOT NULL THEN (p ->> 'finished_at')::timestamptz
              WHEN a.status = 'running' THEN NULL
              WHEN a.moved AND a.status IN (${ENDS}) THEN now() ELSE b.finished_at END AS finished_at,
         CASE WHEN p ->> 'duration_ms' IS NOT NULL THEN (p ->> 'duration_ms')::bigint
              WHEN a.status = 'running' THEN NULL
              WHEN a.moved AND a.status IN (${ENDS})
              THEN greatest(0, (extract(epoch FROM coalesce((p ->> 'finished_at')::timestamptz, now()) - b.started_at) * 1000)::bigint)
              ELSE b.duration_ms END AS duration_ms
    FROM b, p, LATERAL (
      SELECT coalesce(p ->> 'status', b.status) AS status, coalesce(p ->> 'status', b.status) <> b.status AS moved,
             CASE WHEN p ? 'notes' THEN nullif(p -> 'notes', 'null'::jsonb) ELSE b.notes END AS notes) AS a`;
function changeSql(tables) {
    const list = (alias) => COLUMNS.split(', ')
        .map((column) => `${alias}.${column}`)
        .join(', ');
    return `
WITH p AS (SELECT $3::jsonb AS p),
b AS (SELECT * FROM ${tables.runs} WHERE run_id = $1::text AND attempt = $2::integer FOR UPDATE),
w AS (${AFTER}),
verdict AS (
  SELECT ($4::text IS NULL OR b.owner = $4::text) AS owned,
         (w.status = b.status OR (b.status, w.status) IN (${LEGAL}) OR (b.status = 'failed' AND b.reason = 'lost')) AS legal,
         (${list('w')}) IS DISTINCT FROM (${list('b')}) AS differs
    FROM b, w
), changed AS (
  UPDATE ${tables.runs} AS u
     SET (${COLUMNS}) = (SELECT ${COLUMNS} FROM w), heartbeat_at = now(), version = b.version + 1, updated_at = now()
    FROM b, verdict WHERE u.id = b.id AND owned AND legal AND differs
  RETURNING u.*
), event AS (
  INSERT INTO ${tables.events} (${RUN_EVENT_COLUMNS})
  SELECT 'run', $7::text, c.run_id, c.attempt, c.version, b.status, c.status, $5::text, $6::text, p - ARRAY['status', 'notes'] FROM changed AS c, b, p
), r AS (SELECT * FROM changed UNION ALL SELECT * FROM b WHERE NOT EXISTS (SELECT FROM changed))
SELECT owned, legal, EXISTS (SELECT FROM changed) AS changed, ${RUN_ROW}, ${runJson(tables)} AS json FROM verdict, r`;
}
