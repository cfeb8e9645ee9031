import { sqlFor } from '../../tables.js';
import { timeText } from '../../tasks/columns.js';
/** The jobs of a run in the order they were made; none where there is no such run. */
export async function listRunJobs(database, run_id, attempt) {
    const rows = await database.query({
        name: 'fleet_run_jobs',
        text: jobsSql(database.schema),
        values: [run_id, attempt],
    });
    return rows.map(({ json }) => JSON.parse(json ?? ''));
}
const jobsSql = sqlFor(({ fleet_jobs, fleet_workers, fleet_lanes }) => `
SELECT json_build_object('job', j.id, 'task', j.task, 'step', j.step, 'state', j.state, 'try', j.try, 'worker', coalesce(w.name, j.worker),
    'labels', coalesce(l.labels, '{}'), 'repository', l.repository_id, 'queued_at', ${timeText('j.queued_at')},
    'claimed_at', ${timeText('j.claimed_at')}, 'finished_at', ${timeText('j.finished_at')}, 'refusals', CASE WHEN j.refusals = '[]' THEN '[]'::json ELSE (
      SELECT json_agg(json_build_object('worker', coalesce(n.name, r.worker), 'kind', r.kind, 'reason', r.reason))
        FROM jsonb_to_recordset(j.refusals) AS r (worker text, kind text, reason text) LEFT JOIN ${fleet_workers} AS n ON n.id = r.worker) END)::text AS json
  FROM ${fleet_jobs} AS j LEFT JOIN ${fleet_workers} AS w ON w.id = j.worker LEFT JOIN ${fleet_lanes} AS l ON l.lane = j.lane
 WHERE j.run_id = $1::text AND j.attempt = $2::integer ORDER BY j.id`);
