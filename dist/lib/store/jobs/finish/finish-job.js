import { sqlFor } from '../../tables.js';
import { eventsWith } from '../job-json.js';
import { KNOWN_WORKER, toKnownWorker, touchSql } from '../workers/known-worker.js';
/** Ends a job, with what it told and made, in one statement; undefined where the ticket is not the newest. */
export async function finishJob(database, finish) {
    const [row] = await database.query({
        name: 'job_finish',
        text: finishSql(database.schema),
        values: [finish.id, finish.ticket, finish.events, finish.end, finish.artifacts],
    });
    return row && toFinished(row);
}
/** What came of it, in a row of `FINISHED`. */
export function toFinished(row) {
    const run = { run_id: row.run_id ?? '', attempt: Number(row.attempt) };
    return { isFirst: row.first === 't', run, lane: row.lane ?? '', worker: toKnownWorker(row) };
}
/** Columns that `toFinished` reads, over the parts of `finishedSql` and the row `w` of the worker. */
export const FINISHED = `t.first, t.run_id, t.attempt, t.lane, ${KNOWN_WORKER}`;
const finishSql = sqlFor((tables) => `
${finishedSql(tables)}
SELECT ${FINISHED} FROM t LEFT JOIN ${tables.fleet_workers} AS w ON w.id = t.worker`);
/**
 * SQL of parts of WITH that end a job: `f` is what ended now, `t` what ended now or by an earlier call. $1 id, $2 ticket, and JSON of $3
 * events, $4 end, $5 artifacts.
 */
export function finishedSql({ fleet_jobs, fleet_artifacts, fleet_workers, fleet_done }) {
    // What `t` sees of the row is how it was before: finished only by an earlier call.
    return `WITH f AS (
  UPDATE ${fleet_jobs} AS j SET state = 'finished', result = $4::json, events = ${eventsWith('$3')},
    seen_at = clock_timestamp(), finished_at = clock_timestamp(), done_seq = nextval('${fleet_done}')
   WHERE j.id = $1::bigint AND j.ticket = $2::text AND j.state = 'claimed'
  RETURNING j.run_id, j.attempt, j.task, j.lane, j.worker
), made AS (
  INSERT INTO ${fleet_artifacts} (run_id, attempt, task, path, sha256, size, mode)
  SELECT f.run_id, f.attempt, f.task, a.path, a.sha256, a.size, a.mode
    FROM f, jsonb_to_recordset($5::jsonb) AS a (path text, sha256 text, size bigint, mode integer)
  ON CONFLICT (run_id, attempt, task, path) DO UPDATE SET sha256 = excluded.sha256, size = excluded.size, mode = excluded.mode
), ${touchSql(fleet_workers, 'SELECT worker FROM f')}, t AS (
  SELECT true AS first, run_id, attempt, lane, worker FROM f
  UNION ALL
  SELECT false, run_id, attempt, lane, worker FROM ${fleet_jobs} WHERE id = $1::bigint AND ticket = $2::text AND state = 'finished'
)`;
}
