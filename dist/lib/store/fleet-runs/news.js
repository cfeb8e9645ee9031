import { sqlFor } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Most ends that are read at once. */
export const NEWS_PER_READ = 1_000;
/** What the jobs of a run told that its record does not have: ends in the order they came, then what is under way. */
export async function readJobNews(database, { run_id, attempt }) {
    const rows = await database.query({
        name: 'fleet_news',
        text: newsSql(database.schema),
        values: [run_id, attempt, NEWS_PER_READ],
    });
    return rows.map((row) => ({
        id: Number(row.id),
        task: row.task ?? '',
        try: Number(row.try),
        worker: row.worker ?? null,
        events: eventsOf(row.events, row.task ?? ''),
        claimed_at: row.claimed_at ?? null,
        finished_at: row.finished_at ?? null,
        end: row.result == null ? undefined : JSON.parse(row.result),
    }));
}
// Whatever a worker tells, it is of this task.
function eventsOf(text, task) {
    return JSON.parse(text ?? '[]').map((event) => ({ ...event, task }));
}
const newsSql = sqlFor(({ fleet_jobs, fleet_workers }) => `
SELECT j.id, j.task, j.try, w.name AS worker, j.events::text AS events, j.result::text AS result,
       ${timeText('j.claimed_at')} AS claimed_at, ${timeText('j.finished_at')} AS finished_at
  FROM (
    (SELECT * FROM ${fleet_jobs} WHERE run_id = $1::text AND attempt = $2::integer AND state = 'finished' AND NOT folded
      ORDER BY done_seq LIMIT $3::integer)
    UNION ALL
    (SELECT * FROM ${fleet_jobs} WHERE run_id = $1::text AND attempt = $2::integer AND state = 'claimed' AND events::text <> '[]')
  ) AS j LEFT JOIN ${fleet_workers} AS w ON w.id = j.worker
 ORDER BY j.done_seq NULLS LAST, j.id`);
/** Reads what is asked of a run; undefined where it is gone. */
export async function readRunWishes(database, { run_id, attempt }) {
    const [row] = await database.query({
        name: 'fleet_wishes',
        text: wishesSql(database.schema),
        values: [run_id, attempt],
    });
    return row && { cancelledBy: row.cancelled_by ?? null, supersededBy: row.superseded_by ?? null };
}
const wishesSql = sqlFor(({ fleet_runs, runs }) => `
SELECT f.superseded_by, CASE WHEN r.cancel_requested_at IS NOT NULL THEN coalesce(r.cancel_requested_by, 'somebody') END AS cancelled_by
  FROM ${fleet_runs} AS f JOIN ${runs} AS r ON r.run_id = f.run_id AND r.attempt = f.attempt
 WHERE f.run_id = $1::text AND f.attempt = $2::integer`);
