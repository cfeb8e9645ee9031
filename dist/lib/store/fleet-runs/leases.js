import { sqlFor } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { toLeasedRun } from './fleet-run.js';
/**
 * Takes runs that nobody drives, the oldest first: new ones whose group is free, and those whose server fell silent. Never waits for
 * another server.
 */
export async function takeFleetRuns(database, { coordinator, leaseMs }, most) {
    const rows = await database.query({
        name: 'fleet_take_runs',
        text: takeSql(database.schema),
        values: [coordinator, leaseMs, most],
    });
    return rows.map(toLeasedRun);
}
// A run of a group waits for those that are driven, and for those that were submitted before it. One that nobody waits for any more does
// not: it is begun as one that finds its group taken, and ends without having run anything.
const takeSql = sqlFor(({ fleet_runs, fleet_events, runs }) => `
WITH mine AS MATERIALIZED (
  SELECT c.run_id, c.attempt, CASE WHEN w.gives_way THEN h.run_id END AS busy_with FROM ${fleet_runs} AS c
  CROSS JOIN LATERAL (
    SELECT c.when_busy = 'skip' OR c.superseded_by IS NOT NULL OR EXISTS (
      SELECT FROM ${runs} AS r WHERE r.run_id = c.run_id AND r.attempt = c.attempt AND r.cancel_requested_at IS NOT NULL) AS gives_way) AS w
  LEFT JOIN LATERAL (
    SELECT o.run_id FROM ${fleet_runs} AS o
     WHERE c.group_name IS NOT NULL AND o.group_name = c.group_name AND o.state <> 'ended' AND (o.run_id, o.attempt) <> (c.run_id, c.attempt)
       AND (o.state = 'running' OR (o.submitted_at, o.run_id, o.attempt) < (c.submitted_at, c.run_id, c.attempt)) LIMIT 1) AS h
    ON c.state = 'waiting' OR (w.gives_way AND NOT EXISTS (
      SELECT FROM ${fleet_events} AS e WHERE e.run_id = c.run_id AND e.attempt = c.attempt))
   WHERE c.state <> 'ended' AND (c.lease_until IS NULL OR c.lease_until < clock_timestamp()) AND (h.run_id IS NULL OR w.gives_way)
   ORDER BY c.submitted_at LIMIT $3::integer FOR UPDATE OF c SKIP LOCKED
)
UPDATE ${fleet_runs} AS f
   SET coordinator = $1::text, lease_until = clock_timestamp() + $2::integer * interval '1 ms', epoch = f.epoch + 1, state = 'running'
  FROM mine JOIN ${runs} AS r ON r.run_id = mine.run_id AND r.attempt = mine.attempt
 WHERE f.run_id = mine.run_id AND f.attempt = mine.attempt
RETURNING f.run_id, f.attempt, f.plan_path, f.plan_text, f.params::text AS params, f.submission::text AS submission, f.repository_id,
  r.source_key, ${timeText('r.started_at')} AS started_at, r.origin::text AS origin, r.git::text AS git, r.resumed_from,
  mine.busy_with, f.epoch, (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now_ms`);
/** Keeps the leases of runs that a server drives; answers which of them are still its own. */
export async function renewLeases(database, { coordinator, leaseMs }, held) {
    const rows = await database.query({
        name: 'fleet_renew_leases',
        text: renewSql(database.schema),
        values: [coordinator, leaseMs, JSON.stringify(held)],
    });
    return rows.map((row) => ({ run_id: row.run_id ?? '', attempt: Number(row.attempt), epoch: Number(row.epoch) }));
}
const renewSql = sqlFor(({ fleet_runs }) => `
UPDATE ${fleet_runs} AS f SET lease_until = clock_timestamp() + $2::integer * interval '1 ms'
  FROM jsonb_to_recordset($3::jsonb) AS h (run_id text, attempt integer, epoch integer)
 WHERE f.run_id = h.run_id AND f.attempt = h.attempt AND f.epoch = h.epoch AND f.coordinator = $1::text AND f.state = 'running'
RETURNING f.run_id, f.attempt, f.epoch`);
/** Gives up a run, so that any server takes it at once. */
export async function leaveFleetRun(database, { run_id, attempt, epoch }) {
    const values = [run_id, attempt, epoch];
    await database.query({ name: 'fleet_leave_run', text: leaveSql(database.schema), values });
}
const leaveSql = sqlFor(({ fleet_runs }) => `
UPDATE ${fleet_runs} SET lease_until = NULL, coordinator = NULL, epoch = epoch + 1
 WHERE run_id = $1::text AND attempt = $2::integer AND epoch = $3::integer AND state = 'running'`);
/** Notes that a run has ended and everybody was told; nobody takes it again, and its group and its locks are free. */
export async function endFleetRun(database, { run_id, attempt, epoch }) {
    const values = [run_id, attempt, epoch];
    await database.query({ name: 'fleet_end_run', text: endSql(database.schema), values });
}
const endSql = sqlFor(({ fleet_runs, fleet_locks }) => `
WITH ended AS (
  UPDATE ${fleet_runs} SET state = 'ended', ended_at = clock_timestamp(), lease_until = NULL
   WHERE run_id = $1::text AND attempt = $2::integer AND epoch = $3::integer AND state = 'running' RETURNING run_id, attempt
)
DELETE FROM ${fleet_locks} AS l USING ended AS e WHERE l.run_id = e.run_id AND l.attempt = e.attempt`);
