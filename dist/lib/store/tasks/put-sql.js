import { reachableFrom, TRANSITIONS } from '../../run/transitions.js';
import { TASK_EVENT_COLUMNS } from '../events/event-sql.js';
import { TASK_COLUMNS, TASK_JSON, valueFrom } from './columns.js';
const FORWARD = Object.keys(TRANSITIONS)
    .flatMap((before) => reachableFrom(before).map((next) => `('${before}', '${next}')`))
    .join(', ');
/** What names a task never changes. */
const CHANGEABLE = TASK_COLUMNS.filter((column) => !['task', 'run_id', 'attempt'].includes(column));
/** What a person's decision fixed. */
const DECIDED = [
    'approval_state',
    'approver',
    'approval_note',
    'reason',
    'finished_at',
    'duration_ms',
];
/** What a decision by a policy was about, and what its form has added. */
const DECIDED_ON = ['outputs', 'outputs_uri'];
/** What was only assumed of a task that was lost. */
const ASSUMED = ['reason', 'finished_at', 'duration_ms'];
/** A report of the same state adds what it knows and takes nothing away; one that moves the task on says how it is now. */
function reported(column) {
    const told = valueFrom('b.p', column);
    const before = ASSUMED.includes(column) ? `CASE WHEN b.corrects THEN NULL ELSE b.${column} END` : `b.${column}`;
    const moved = `WHEN b.moves THEN CASE WHEN b.p ? '${column}' THEN ${told} ELSE ${before} END`;
    const isKept = DECIDED.includes(column) ? 'b.decided' : 'b.decided AND b.approval IS NOT NULL';
    const kept = [...DECIDED, ...DECIDED_ON].includes(column) ? ` WHEN ${isKept} THEN b.${column}` : '';
    return `CASE ${moved}${kept} WHEN nullif(b.p -> '${column}', 'null'::jsonb) IS NOT NULL THEN ${told} ELSE b.${column} END AS ${column}`;
}
/**
 * Judgements over a stored row `t` and a report `p`. An end with reason `lost` is an assumption that any report of the run corrects, but
 * for one from before it began. `tries` tells an older report of the same state.
 */
const JUDGED = `
  SELECT t.*, e.place, e.p, v.*,
         (t.status, v.next) IN (${FORWARD}) AND (t.status <> 'awaiting_approval' OR v.may_end) OR v.corrects AS moves,
         (t.status, v.next) IN (${FORWARD}) AND t.status = 'awaiting_approval' AND NOT v.may_end AS undecided,
         t.status = v.next AND coalesce((e.p ->> 'tries')::integer, t.tries) >= t.tries AS adds`;
/** A result that was carried over brings along what a person decided on it. */
function carriedDecision(tables) {
    const facts = ['approval_state', 'approver', 'approval_note'].map((column) => `'${column}', c.${column}`).join(', ');
    return `CASE WHEN e.p ->> 'carried_from' IS NULL THEN '{}'::jsonb ELSE coalesce((
           SELECT jsonb_strip_nulls(jsonb_build_object(${facts})) FROM ${tables.tasks} AS c
            WHERE c.registered AND c.run_id = r.run_id AND c.attempt = (e.p ->> 'carried_from')::integer AND c.task = e.p ->> 'task'
              AND c.approval_state IN ('approved', 'rejected')), '{}'::jsonb) END`;
}
/**
 * One statement that puts every report of `$1` (a JSON array, each of another task): `place` from 1 on tells which one a row is of.
 * What a row of the answer needs is carried along, not joined again: the planner takes such tables for short and would walk each for each.
 */
export function putSql(tables) {
    const columns = CHANGEABLE.join(', ');
    const list = (prefix) => CHANGEABLE.map((column) => `${prefix}${column}`).join(', ');
    return `
WITH e AS MATERIALIZED (
  SELECT e.place, e.p || ${carriedDecision(tables)} AS p, r.owner, r.run_id, r.attempt, e.p ->> 'task' AS task
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e (p, place)
    JOIN ${tables.runs} AS r ON r.run_id = e.p ->> 'run_id' AND r.attempt = (e.p ->> 'attempt')::integer
   WHERE $2::text IS NULL OR r.owner = $2
), b AS MATERIALIZED (
  ${JUDGED}
    FROM e JOIN ${tables.tasks} AS t ON t.registered AND t.run_id = e.run_id AND t.attempt = e.attempt AND t.task = e.task,
         LATERAL (SELECT e.p ->> 'status' AS next,
                         -- Where there is a policy, a decision is judged by it, and a report is none.
                         $3::boolean AND coalesce(jsonb_typeof(t.approval -> 'policy'), 'null') = 'null' AS may_end,
                         coalesce(t.reason = 'lost' AND t.status IN ('failed', 'skipped'), false)
                         AND NOT (t.status = 'failed' AND e.p ->> 'status' = 'queued') AND NOT d.decided AS corrects, d.decided
                    FROM (SELECT coalesce(t.approval_state IN ('approved', 'rejected') OR t.reason = 'cancelled', false)
                                 OR t.approver IS NOT NULL AS decided) AS d) AS v
   ORDER BY t.id FOR NO KEY UPDATE OF t
), w AS MATERIALIZED (
  SELECT *, (${list('w.')}) IS DISTINCT FROM (${list('w.was_')}) AS differs
    FROM (SELECT id, place, p, corrects, version, ${CHANGEABLE.map((column) => `${column} AS was_${column}, ${reported(column)}`).join(', ')}
            FROM b WHERE moves OR adds) AS w
), changed AS (
  UPDATE ${tables.tasks} AS u
     SET (${columns}) = ROW(${list('w.')}), version = w.version + 1, updated_at = now()
    FROM w WHERE u.id = w.id AND w.differs
  RETURNING u.*, w.place, w.p, w.corrects, w.was_status AS status_from
), missing AS MATERIALIZED (
  SELECT * FROM e WHERE place NOT IN (SELECT place FROM b)
), made AS (
  INSERT INTO ${tables.tasks} (${TASK_COLUMNS.join(', ')}, registered, owner)
  SELECT ${TASK_COLUMNS.map((column) => valueFrom('e.p', column)).join(', ')}, true, e.owner FROM missing AS e ORDER BY e.place
  RETURNING *
), placed AS (
  -- Ids are given in the order of the rows.
  SELECT made.*, places[row_number() OVER (ORDER BY id)] AS place FROM made, (SELECT array_agg(place ORDER BY place) AS places FROM missing) AS m
), event AS (
  INSERT INTO ${tables.events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', action, id, run_id, attempt, task, version, status_from, status, $4::text, $5::text, changes
    FROM (SELECT place, 'created' AS action, id, run_id, attempt, task, version, NULL AS status_from, status, NULL::jsonb AS changes FROM placed
          UNION ALL
          SELECT place, CASE WHEN corrects THEN 'corrected' ELSE 'updated' END, id, run_id, attempt, task, version, status_from, status,
                 p - ARRAY['task', 'run_id', 'attempt', 'log_excerpt', 'inputs', 'outputs', 'status'] FROM changed) AS happened ORDER BY place
)
SELECT place, id, version, true AS made, true AS changed, false AS undecided, ${TASK_JSON} AS json FROM placed AS t
UNION ALL
SELECT place, id, version, false, true, false, ${TASK_JSON} FROM changed AS t
UNION ALL
SELECT place, id, version, false, false, undecided, ${TASK_JSON} FROM b AS t WHERE id NOT IN (SELECT id FROM changed)`;
}
