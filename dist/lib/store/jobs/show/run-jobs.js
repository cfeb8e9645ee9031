import { sqlFor } from '../../tables.js';
import { timeText } from '../../tasks/columns.js';
import { refusalsJson } from './refusals.js';
/** The jobs of a run in the order they were made, or the one of a task; none where there is no such run. */
export async function listRunJobs(database, run_id, attempt, task) {
    const rows = await database.query({
        name: 'fleet_run_jobs',
        text: jobsSql(database.schema),
        values: [run_id, attempt, task],
    });
    return rows.map(({ json }) => JSON.parse(json ?? ''));
}
const jobsSql = sqlFor(({ fleet_jobs, fleet_workers, fleet_lanes }) => `
SELECT json_build_object('job', j.id, 'task', j.task, 'step', j.step, 'state', j.state, 'try', j.try, 'worker', coalesce(w.name, j.worker),
    'labels', coalesce(l.labels, '{}'), 'repository', l.repository_id, 'queued_at', ${timeText('j.queued_at')},
    'claimed_at', ${timeText('j.claimed_at')}, 'finished_at', ${timeText('j.finished_at')}, 'refusals', ${refusalsJson(fleet_workers)})::text AS json
  FROM ${fleet_jobs} AS j LEFT JOIN ${fleet_workers} AS w ON w.id = j.worker LEFT JOIN ${fleet_lanes} AS l ON l.lane = j.lane
 WHERE j.run_id = $1::text AND j.attempt = $2::integer AND ($3::text IS NULL OR j.task = $3::text) ORDER BY j.id`);
