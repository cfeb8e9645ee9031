import { sqlFor } from '../tables.js';
/** Notes that the queue was told of jobs. */
export async function markQueued(database, ids) {
    await database.query({ name: 'fleet_mark_queued', text: markSql(database.schema), values: [ids] });
}
const markSql = sqlFor(({ fleet_jobs }) => `
UPDATE ${fleet_jobs} SET queued = true, seen_at = CASE WHEN state = 'queued' THEN clock_timestamp() ELSE seen_at END
 WHERE id = ANY ($1::bigint[])`);
/**
 * Jobs to tell the queue of: those that it was not told of within `ms`, since their server ended between its record and the queue, and
 * those that wait for `againMs` since: a queue may have lost what it was told.
 */
export async function jobsToQueue(database, { ms, againMs, most }) {
    const rows = await database.query({
        name: 'fleet_unqueued',
        text: unqueuedSql(database.schema),
        values: [ms, againMs, most],
    });
    return rows.map((row) => ({ id: Number(row.id), lane: row.lane ?? '', priority: Number(row.priority) }));
}
const unqueuedSql = sqlFor(({ fleet_jobs }) => `
SELECT id, lane, priority FROM ${fleet_jobs}
 WHERE state = 'queued' AND greatest(queued_at, seen_at)
   < clock_timestamp() - (CASE WHEN queued THEN $2::integer ELSE $1::integer END) * interval '1 ms' ORDER BY id LIMIT $3::integer`);
/**
 * Takes jobs away from workers that were silent for `ms`: what is to be cancelled is over, the rest waits for another worker. Answers how
 * many.
 */
export async function takeFromSilent(database, ms) {
    const rows = await database.query({
        name: 'fleet_silent',
        text: silentSql(database.schema),
        values: [ms, JSON.stringify(CANCELLED)],
    });
    return rows.length;
}
const CANCELLED = {
    status: 'failed',
    reason: 'cancelled',
    exit_code: null,
    tries: 1,
    duration_ms: null,
    outputs: {},
    outputs_uri: null,
    log_excerpt: null,
    tolerated: false,
    approval_state: null,
    message: 'It was to be stopped, and its worker fell silent.',
};
const silentSql = sqlFor(({ fleet_jobs, fleet_done }) => `
UPDATE ${fleet_jobs} SET ticket = NULL, losses = losses + 1, queued = false,
  state = CASE WHEN cancel THEN 'finished' ELSE 'queued' END,
  result = CASE WHEN cancel THEN $2::json END,
  done_seq = CASE WHEN cancel THEN nextval('${fleet_done}') END,
  finished_at = CASE WHEN cancel THEN clock_timestamp() END
 WHERE id IN (
   SELECT id FROM ${fleet_jobs} WHERE state = 'claimed' AND seen_at < clock_timestamp() - $1::integer * interval '1 ms'
    FOR UPDATE SKIP LOCKED)
RETURNING id`);
