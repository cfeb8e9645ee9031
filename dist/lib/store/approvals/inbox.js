import { readSnapshot } from '../../approval/snapshot.js';
import { tablesOf } from '../tables.js';
import { TASK_JSON, timeText } from '../tasks/columns.js';
/** Tasks that wait for a decision now, the one that waits longest first. What a later attempt asks for anew is asked there. */
export async function listWaiting(place, limit, after) {
    const { runs, tasks } = tablesOf(place.schema);
    const rows = await place.query({
        name: 'approvals_waiting',
        text: `
SELECT t.id, ${TASK_JSON} AS json, t.approval::text AS approval, ${timeText('t.approval_expires_at')} AS expires_at,
       to_char(t.listed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || t.id AS position,
       (SELECT r.plan_name FROM ${runs} AS r WHERE r.run_id = t.run_id AND r.attempt = t.attempt) AS plan
  FROM ${tasks} AS t
 WHERE t.status = 'awaiting_approval'
   AND ($2::text IS NULL OR (t.listed_at, t.id) > (split_part($2, ' ', 1)::timestamptz, split_part($2, ' ', 2)::bigint))
   AND NOT (t.registered AND EXISTS (
         SELECT FROM ${tasks} AS n WHERE n.registered AND n.run_id = t.run_id AND n.task = t.task AND n.attempt > t.attempt))
 ORDER BY t.listed_at, t.id LIMIT $1::integer`,
        values: [limit, after],
    });
    return rows.map((row) => ({
        id: Number(row.id),
        json: row.json ?? '',
        plan: row.plan ?? null,
        snapshot: row.approval == null ? null : readSnapshot(row.approval),
        expires_at: row.expires_at ?? null,
        position: row.position ?? '',
    }));
}
