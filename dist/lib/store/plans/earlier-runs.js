import { sqlFor } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { NEWEST } from './run-brief.js';
/** So many of the newest runs are looked at. */
const LOOKED_AT = 200;
/** Runs that succeeded, at most. */
const SUCCEEDED = 10;
/** The newest run before this one that succeeded or failed, and the last ten that succeeded; newest first. */
export async function listEarlierRuns(database, asked) {
    const { plan, run_id, attempt, repository } = asked;
    const values = [plan, run_id, attempt, repository];
    const rows = await database.query({ name: 'plan_earlier_runs', text: earlierSql(database.schema), values });
    return rows.map((row) => ({
        run_id: row.run_id ?? '',
        attempt: Number(row.attempt),
        status: row.status,
        started_at: row.started_at ?? '',
        durations: JSON.parse(row.durations ?? '{}'),
    }));
}
const earlierSql = sqlFor(({ runs, tasks, fleet_runs }) => `
WITH ended AS MATERIALIZED (
  SELECT r.id, r.run_id, r.attempt, r.status, r.started_at FROM (
    SELECT r.* FROM ${runs} AS r
     WHERE r.plan_name = $1::text AND r.started_at <= (SELECT m.started_at FROM ${runs} AS m WHERE m.run_id = $2::text AND m.attempt = $3::integer)
    ${NEWEST} LIMIT ${LOOKED_AT}) AS r
   WHERE r.status IN ('succeeded', 'failed') AND NOT (r.run_id = $2::text AND r.attempt = $3::integer)
     AND ($4::text IS NULL OR EXISTS (
       SELECT FROM ${fleet_runs} AS f WHERE f.run_id = r.run_id AND f.attempt = r.attempt AND f.repository_id = $4::text))
), picked AS (
  (SELECT r.id FROM ended AS r ${NEWEST} LIMIT 1) UNION (SELECT r.id FROM ended AS r WHERE r.status = 'succeeded' ${NEWEST} LIMIT ${SUCCEEDED})
)
SELECT r.run_id, r.attempt, r.status, ${timeText('r.started_at')} AS started_at, CASE WHEN r.status = 'succeeded' THEN (
    SELECT json_object_agg(t.task, t.duration_ms) FROM ${tasks} AS t
     WHERE t.registered AND t.run_id = r.run_id AND t.attempt = r.attempt
       AND t.status = 'succeeded' AND t.carried_from IS NULL AND t.duration_ms IS NOT NULL) END::text AS durations
  FROM ended AS r WHERE r.id IN (SELECT id FROM picked) ${NEWEST}`);
