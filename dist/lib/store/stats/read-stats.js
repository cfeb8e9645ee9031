import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Most tasks that are counted: the newest. Where there are more, `since` of the answer says from when on. */
export const MOST_TASKS = 100_000;
/**
 * The numbers as JSON text. Reads the tasks of the span along the index of newest first, 100,000 at most (well under a second), and the
 * events of those that were decided. What an attempt carried over from the one before is counted where it ran.
 */
export async function readStats(database, { since, until, plan, task }) {
    const values = [since, until ?? null];
    const ofPlan = plan === undefined ? undefined : `$${values.push(plan)}::text`;
    const ofTask = task === undefined ? undefined : `$${values.push(task)}::text`;
    const [row] = await database.query({ text: statsSql(tablesOf(database.schema), ofPlan, ofTask), values });
    return row?.json ?? '{}';
}
function statsSql(tables, plan, task) {
    const { tasks, runs } = tables;
    const asked = `(SELECT max(e.at) FROM ${tables.events} AS e
      WHERE e.task_id = t.id AND e.status_to = 'awaiting_approval' AND e.status_from IS DISTINCT FROM 'awaiting_approval')`;
    const wanted = [
        plan &&
            `AND EXISTS (SELECT FROM ${runs} AS p WHERE p.run_id = t.run_id AND p.attempt = t.attempt AND p.plan_name = ${plan})`,
        task && `AND t.task = ${task}`,
    ].join(' ');
    return `
WITH base AS MATERIALIZED (
  SELECT t.id, t.task, t.status, t.duration_ms, t.approval_state, t.listed_at, ${SAME_SOURCE} AS source
    FROM (SELECT * FROM ${tasks} AS t
           WHERE t.listed_at >= $1::timestamptz AND ($2::timestamptz IS NULL OR t.listed_at < $2::timestamptz)
             AND t.carried_from IS NULL ${wanted}
           ORDER BY t.listed_at DESC, t.id DESC LIMIT ${MOST_TASKS}) AS t
    LEFT JOIN ${runs} AS r ON r.run_id = t.run_id AND r.attempt = t.attempt
), waits AS (${waitsSql(tables)}
), turns AS (
  SELECT task, status, lag(status) OVER (PARTITION BY task, source ORDER BY listed_at, id) AS before
    FROM base WHERE status IN ('succeeded', 'failed')
), flaky AS (
  SELECT task, count(*) AS flaky FROM turns WHERE status = 'succeeded' AND before = 'failed' GROUP BY task
), by_task AS (
  SELECT base.task, count(*) AS total, ${NUMBERS}, count(*) FILTER (WHERE status = 'succeeded') AS succeeded,
         count(*) FILTER (WHERE status = 'failed') AS failed, count(*) FILTER (WHERE status = 'skipped') AS skipped,
         (percentile_cont(0.5) WITHIN GROUP (ORDER BY waits.ms))::bigint AS waited_p50_ms
    FROM base LEFT JOIN waits ON waits.id = base.id
   GROUP BY base.task ORDER BY count(*) DESC, base.task LIMIT 200
), run_base AS (
  SELECT status, duration_ms, started_at FROM ${runs} AS r
   WHERE r.started_at >= $1::timestamptz AND ($2::timestamptz IS NULL OR r.started_at < $2::timestamptz)
     ${plan === undefined ? '' : `AND r.plan_name = ${plan}`}
), ${DAYS}, pending AS (
  SELECT count(*) AS pending, min(coalesce(${asked}, t.updated_at)) AS oldest FROM ${tasks} AS t WHERE t.approval_state = 'pending' ${wanted}
)
SELECT json_build_object(
  'since', ${timeText(`(SELECT CASE WHEN count(*) < ${MOST_TASKS} THEN $1::timestamptz ELSE min(listed_at) END FROM base)`)},
  'until', ${timeText('$2::timestamptz')},
  'tasks', (SELECT ${totalsOf('base')}),
  'runs', (SELECT ${totalsOf('run_base')}),
  'approvals', (SELECT json_build_object('pending', pending, 'oldest_at', ${timeText('oldest')},
     'waited_p50_ms', (SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY ms))::bigint FROM waits),
     'waited_p95_ms', (SELECT (percentile_cont(0.95) WITHIN GROUP (ORDER BY ms))::bigint FROM waits)) FROM pending),
  'by_task', coalesce((SELECT json_agg(json_build_object('task', b.task, 'total', b.total, 'succeeded', b.succeeded, 'failed', b.failed,
     'skipped', b.skipped, 'success_rate', b.success_rate, 'p50_ms', b.p50_ms, 'p95_ms', b.p95_ms, 'flaky', coalesce(f.flaky, 0),
     'spent_ms', b.spent_ms, 'waited_p50_ms', b.waited_p50_ms) ORDER BY b.total DESC, b.task)
     FROM by_task AS b LEFT JOIN flaky AS f ON f.task = b.task), '[]'::json),
  'by_day', coalesce((SELECT json_agg(json_build_object('day', day::text, 'tasks', tasks, 'runs', runs, 'waited_p50_ms', waited_p50_ms,
     'waited_p95_ms', waited_p95_ms) ORDER BY day) FROM days), '[]'::json)
)::text AS json`;
}
/** Two runs of a task are about the same where they had the same commit and nothing uncommitted, or belong to one run. */
const SAME_SOURCE = `hashtextextended(CASE WHEN r.git ->> 'commit' IS NOT NULL AND r.git ->> 'dirty' IS DISTINCT FROM 'true'
       THEN 'commit ' || (r.git ->> 'commit') || ' ' || r.plan_name ELSE 'run ' || t.run_id END, 0)`;
const ENDED = `status IN ('succeeded', 'failed')`;
/** Success rate, durations of what ended, and time spent, over rows with \`status\` and \`duration_ms\`. */
const NUMBERS = `
  round(count(*) FILTER (WHERE status = 'succeeded')::numeric / nullif(count(*) FILTER (WHERE ${ENDED}), 0), 4) AS success_rate,
  ${percentile(0.5)} AS p50_ms,
  ${percentile(0.95)} AS p95_ms,
  coalesce(sum(duration_ms), 0)::bigint AS spent_ms`;
const EMPTY_DAY = `json_build_object('total', 0, 'succeeded', 0, 'failed', 0, 'p50_ms', NULL, 'p95_ms', NULL, 'spent_ms', 0)`;
const OF_DAY = `json_build_object('total', count(*), 'succeeded', count(*) FILTER (WHERE status = 'succeeded'),
    'failed', count(*) FILTER (WHERE status = 'failed'), 'p50_ms', ${percentile(0.5)}, 'p95_ms', ${percentile(0.95)},
    'spent_ms', coalesce(sum(duration_ms), 0)::bigint)`;
/** The same by days of UTC on which there was something, the newest 400. */
const DAYS = `task_days AS (
  SELECT (listed_at AT TIME ZONE 'UTC')::date AS day, ${OF_DAY} AS tasks,
         (percentile_cont(0.5) WITHIN GROUP (ORDER BY waits.ms))::bigint AS waited_p50_ms,
         (percentile_cont(0.95) WITHIN GROUP (ORDER BY waits.ms))::bigint AS waited_p95_ms
    FROM base LEFT JOIN waits ON waits.id = base.id GROUP BY 1
), run_days AS (
  SELECT (started_at AT TIME ZONE 'UTC')::date AS day, ${OF_DAY} AS runs FROM run_base GROUP BY 1
), days AS (
  SELECT day, coalesce(tasks, ${EMPTY_DAY}) AS tasks, coalesce(runs, ${EMPTY_DAY}) AS runs, waited_p50_ms, waited_p95_ms
    FROM task_days FULL JOIN run_days USING (day) ORDER BY day DESC LIMIT 400
)`;
function totalsOf(rows) {
    return `json_build_object('total', n.total, 'counts', coalesce((SELECT json_object_agg(status, n) FROM (
      SELECT status, count(*) AS n FROM ${rows} GROUP BY status) AS by_status), '{}'::json),
    'success_rate', n.success_rate, 'p50_ms', n.p50_ms, 'p95_ms', n.p95_ms, 'spent_ms', n.spent_ms)
    FROM (SELECT count(*) AS total, ${NUMBERS} FROM ${rows}) AS n`;
}
/** How long each decided task had waited, by its history. */
function waitsSql({ events }) {
    return `
  SELECT b.id, (extract(epoch FROM decided.at - asked.at) * 1000)::bigint AS ms
    FROM base AS b
    CROSS JOIN LATERAL (SELECT min(e.at) AS at FROM ${events} AS e
      WHERE e.task_id = b.id AND e.status_to = 'awaiting_approval') AS asked
    CROSS JOIN LATERAL (SELECT min(e.at) AS at FROM ${events} AS e
      WHERE e.task_id = b.id AND e.status_from = 'awaiting_approval' AND e.status_to <> 'awaiting_approval') AS decided
   WHERE b.approval_state IN ('approved', 'rejected') AND decided.at >= asked.at`;
}
function percentile(part) {
    return `(percentile_cont(${part}) WITHIN GROUP (ORDER BY duration_ms) FILTER (WHERE ${ENDED}))::bigint`;
}
