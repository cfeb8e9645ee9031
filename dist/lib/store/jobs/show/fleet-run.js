import { sqlFor } from '../../tables.js';
/** A run of the fleet; undefined where there is none. */
export async function getFleetRun(database, run_id, attempt) {
    const [row] = await database.query({
        name: 'fleet_run_get',
        text: runSql(database.schema),
        values: [run_id, attempt],
    });
    return row && { boundTo: row.repository_id ?? null, json: row.json ?? undefined };
}
const runSql = sqlFor(({ fleet_runs, fleet_events, runs }) => `
SELECT f.repository_id, CASE WHEN e.event IS NOT NULL THEN json_build_object('run_id', f.run_id, 'attempt', f.attempt, 'started', e.event,
    'plan_path', f.plan_path, 'plan_text', f.plan_text, 'commit', f.commit, 'dirty', f.dirty, 'prefix', coalesce(f.submission ->> 'prefix', ''),
    'repository', r.ci ->> 'repository')::text END AS json
  FROM ${fleet_runs} AS f JOIN ${runs} AS r ON r.run_id = f.run_id AND r.attempt = f.attempt
  LEFT JOIN LATERAL (
    SELECT event FROM ${fleet_events} WHERE run_id = f.run_id AND attempt = f.attempt ORDER BY seq LIMIT 1) AS e ON true
 WHERE f.run_id = $1::text AND f.attempt = $2::integer`);
