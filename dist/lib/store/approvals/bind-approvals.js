import { LARGEST_POLICY, TOO_LARGE } from '../../approval/policy.js';
import { snapshotOf } from '../../approval/snapshot.js';
import { tablesOf } from '../tables.js';
/**
 * Keeps with tasks that have begun to wait what they wait for: the policy of their step, who asked, and by when. One that waits on from an
 * earlier attempt waits on by the same policy and until the same time. What is bound stays as it is. Answers the ids of tasks that were
 * bound and wait on from an earlier attempt: that may have been decided meanwhile.
 */
export async function bindApprovals(place, tasks) {
    if (tasks.length === 0)
        return [];
    const told = new Map(tasks.map((task) => [task.id, task.told]));
    const rows = await place.query({
        name: 'approval_unbound',
        text: unboundSql(place.schema),
        values: [[...told.keys()]],
    });
    if (rows.length === 0)
        return [];
    const bound = rows.map((row) => boundOf(row, told.get(Number(row.id))));
    await place.query({ name: 'approval_bind', text: bindSql(place.schema), values: [JSON.stringify(bound)] });
    return rows.filter((row) => row.carried === 't').map((row) => Number(row.id));
}
function boundOf(row, told) {
    const id = Number(row.id);
    if (row.before != null)
        return { id, approval: JSON.parse(row.before), expires_at: row.expires_at, reminded_at: row.reminded_at };
    const askers = JSON.parse(row.askers ?? '[]');
    const approval = snapshotOf({ written: row.written == null ? undefined : JSON.parse(row.written), askers }, told);
    return { id, approval, expires_in_ms: approval.policy?.expires_in_ms ?? null };
}
// The first attempt says who started the run; who let it go on with this one asks for what is new in it.
function unboundSql(schema) {
    const { tasks, runs } = tablesOf(schema);
    const written = `nullif(r.requests #> ARRAY['steps', coalesce(t.step, t.task), 'approval'], 'null'::jsonb)`;
    return `
SELECT t.id, CASE WHEN length(w.written) > ${LARGEST_POLICY} * 2 THEN '"${TOO_LARGE}"' ELSE w.written END AS written, t.carried_from IS NOT NULL AS carried,
       (SELECT json_agg(json_build_object('actor', a.actor, 'ci', a.ci) ORDER BY a.id) FROM ${runs} AS a
         WHERE t.registered AND a.run_id = t.run_id
           AND (a.attempt = t.attempt OR a.id = (SELECT min(f.id) FROM ${runs} AS f WHERE f.run_id = t.run_id)))::text AS askers,
       b.approval::text AS before, b.approval_expires_at::text AS expires_at, b.approval_reminded_at::text AS reminded_at
  FROM ${tasks} AS t
  LEFT JOIN ${runs} AS r ON t.registered AND r.run_id = t.run_id AND r.attempt = t.attempt
  LEFT JOIN ${tasks} AS b ON t.registered AND b.registered AND b.run_id = t.run_id AND b.task = t.task AND b.attempt = t.carried_from,
       LATERAL (SELECT (${written})::text AS written) AS w
 WHERE t.id = ANY ($1::bigint[]) AND t.status = 'awaiting_approval' AND t.approval IS NULL`;
}
function bindSql(schema) {
    return `
UPDATE ${tablesOf(schema).tasks} AS t
   SET approval = jsonb_build_object('bound_at', clock_timestamp()) || b.approval, approval_reminded_at = b.reminded_at,
       approval_expires_at = coalesce(b.expires_at, clock_timestamp() + b.expires_in_ms * interval '1 ms')
  FROM jsonb_to_recordset($1::jsonb) AS b (id bigint, approval jsonb, expires_at timestamptz, reminded_at timestamptz, expires_in_ms bigint)
 WHERE t.id = b.id`;
}
