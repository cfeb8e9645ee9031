import { sqlFor } from '../../tables.js';
import { timeText } from '../../tasks/columns.js';
import { ONLINE_MS } from '../claim/give-back.js';
import { refusalsJson } from './refusals.js';
/** Workers that were heard of in the last hour, by name; of `repository` (null: of all) and those that are bound to none. */
export async function listWorkers(database, repository) {
    const rows = await database.query({
        name: 'fleet_workers',
        text: workersSql(database.schema),
        values: [repository],
    });
    return rows.map(({ json }) => JSON.parse(json ?? ''));
}
const workersSql = sqlFor(({ fleet_workers, fleet_jobs, fleet_runs }) => `
SELECT json_build_object('id', w.id, 'name', w.name, 'labels', w.labels, 'concurrency', w.concurrency, 'host', w.host, 'version', w.version,
    'repository', w.repository_id, 'online', w.seen_at > clock_timestamp() - ${ONLINE_MS} * interval '1 ms', 'draining', w.draining,
    'first_seen', ${timeText('w.first_seen')}, 'seen_at', ${timeText('w.seen_at')}, 'jobs', coalesce(j.jobs, '[]'::json))::text AS json
  FROM ${fleet_workers} AS w LEFT JOIN (
    SELECT j.worker, json_agg(json_build_object('job', j.id, 'run_id', j.run_id, 'attempt', j.attempt, 'task', j.task, 'try', j.try,
             'claimed_at', ${timeText('j.claimed_at')}) ORDER BY j.claimed_at, j.id) AS jobs
      FROM ${fleet_jobs} AS j JOIN ${fleet_runs} AS r ON r.run_id = j.run_id AND r.attempt = j.attempt
     WHERE j.state = 'claimed' AND ($1::text IS NULL OR r.repository_id = $1::text) GROUP BY j.worker
  ) AS j ON j.worker = w.id
 WHERE w.seen_at > clock_timestamp() - interval '1 hour' AND ($1::text IS NULL OR w.repository_id IS NULL OR w.repository_id = $1::text)
 ORDER BY w.name, w.id`);
/** Lanes with jobs that wait or run; of `repository` only, where one is given. */
export async function listFullLanes(database, repository) {
    const rows = await database.query({
        name: 'fleet_full_lanes',
        text: fullLanesSql(database.schema),
        values: [repository],
    });
    return rows.map((row) => ({
        lane: row.lane ?? '',
        labels: JSON.parse(row.labels ?? '[]'),
        repository: row.repository_id ?? null,
        queued: Number(row.queued),
        running: Number(row.running),
        oldest_queued_at: row.oldest ?? null,
        refusals: JSON.parse(row.refusals ?? '[]'),
    }));
}
const fullLanesSql = sqlFor(({ fleet_lanes, fleet_jobs, fleet_workers }) => `
WITH open AS (
  SELECT lane, count(*) AS queued, 0 AS running, min(queued_at) AS oldest,
         CASE WHEN bool_and(refusals <> '[]') THEN min(id) END AS refused
    FROM ${fleet_jobs} WHERE state = 'queued' GROUP BY lane
  UNION ALL
  SELECT lane, 0, count(*), NULL, NULL FROM ${fleet_jobs} WHERE state = 'claimed' GROUP BY lane
)
SELECT o.lane, array_to_json(coalesce(l.labels, '{}'))::text AS labels, l.repository_id, sum(o.queued) AS queued, sum(o.running) AS running,
       ${timeText('min(o.oldest)')} AS oldest,
       (SELECT ${refusalsJson(fleet_workers)} FROM ${fleet_jobs} AS j WHERE j.id = min(o.refused))::text AS refusals
  FROM open AS o LEFT JOIN ${fleet_lanes} AS l ON l.lane = o.lane
 WHERE $1::text IS NULL OR l.repository_id = $1::text
 GROUP BY o.lane, l.labels, l.repository_id ORDER BY o.lane`);
/** Numbers of workers that are there. */
export async function countOnline(database) {
    const [row] = await database.query({ name: 'fleet_online', text: onlineSql(database.schema) });
    return Number(row?.n);
}
const onlineSql = sqlFor(({ fleet_workers }) => `SELECT count(*) AS n FROM ${fleet_workers} WHERE seen_at > clock_timestamp() - ${ONLINE_MS} * interval '1 ms'`);
