import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Plans that were started by a schedule since a time (RFC 3339). */
export async function ciPlans(database, since) {
    const { runs, schedule_ticks: ticks } = tablesOf(database.schema);
    const ms = (time) => `ceil(extract(epoch FROM ${time}) * 1000)::bigint::text`;
    const rows = await database.query({
        name: 'ci_plans',
        text: `
WITH newest AS (
  SELECT DISTINCT ON (key) * FROM (
    SELECT left('ci ' || coalesce(r.repository_id, r.ci ->> 'repository', '') || ' ' || coalesce(r.plan_path, '') || ' ' || r.plan_name, 1024) AS key, r.*
      FROM ${runs} AS r WHERE r.ci ->> 'event' = 'schedule' AND r.started_at > $1::timestamptz AND r.plan_text IS NOT NULL) AS r
   ORDER BY key, started_at DESC, id DESC
)
SELECT n.key, n.plan_digest, n.run_id, n.attempt, ${ms('greatest(n.started_at, l.started_at)')} AS last_start,
       (SELECT ${ms('max(t.due_at)')} FROM ${ticks} AS t WHERE t.plan_path = n.key) AS last_missed
  FROM newest AS n
  LEFT JOIN LATERAL (
    SELECT max(r.started_at) AS started_at FROM ${runs} AS r
     WHERE r.plan_name = n.plan_name AND r.started_at > n.started_at AND r.plan_path IS NOT DISTINCT FROM n.plan_path
       AND r.repository_id IS NOT DISTINCT FROM n.repository_id AND r.ci ->> 'repository' IS NOT DISTINCT FROM n.ci ->> 'repository'
       AND coalesce(r.ci ->> 'event', '') NOT IN ('pull_request', 'pull_request_target')) AS l ON true`,
        values: [since],
    });
    return rows.map((row) => ({
        key: row.key ?? '',
        digest: row.plan_digest ?? '',
        run_id: row.run_id ?? '',
        attempt: Number(row.attempt),
        lastStart: Number(row.last_start),
        lastMissed: row.last_missed == null ? undefined : Number(row.last_missed),
    }));
}
/** The text of a run's plan; undefined where it is not kept. */
export async function planTextOf({ schema, query }, run_id, attempt) {
    const [row] = await query({
        name: 'ci_plan_text',
        text: `SELECT plan_text FROM ${tablesOf(schema).runs} WHERE run_id = $1::text AND attempt = $2::integer`,
        values: [run_id, attempt],
    });
    return row?.plan_text ?? undefined;
}
/** Notes that a plan did not start at its time, once for each time, whoever notes it: true for the first. */
export async function notePlanMissed(database, { key, run_id, attempt, due_at, times }) {
    const { schedule_ticks: ticks, events } = tablesOf(database.schema);
    const rows = await database.query({
        name: 'ci_plan_missed',
        text: `
WITH gone AS (
  INSERT INTO ${ticks} (plan_path, due_at, taken_by, outcome) VALUES ($1, $2::timestamptz, 'sweep', 'missed')
  ON CONFLICT (plan_path, due_at) DO NOTHING RETURNING due_at
)
INSERT INTO ${events} (kind, action, run_id, attempt, version, actor, channel, changes)
SELECT 'plan', 'missed', $3::text, $4::integer, 0, 'sweep', 'sweep', jsonb_build_object('due_at', ${timeText('due_at')}, 'times', $5::integer) FROM gone
RETURNING 't' AS noted`,
        values: [key, due_at, run_id, attempt, times],
    });
    return rows.length > 0;
}
