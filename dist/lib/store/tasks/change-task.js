import { TRANSITIONS } from '../../run/transitions.js';
import { TASK_EVENT_COLUMNS } from '../events/event-sql.js';
import { sqlFor } from '../tables.js';
import { TASK_COLUMNS, TASK_JSON, valueAfter } from './columns.js';
/** Compares and sets in one statement: the row is locked, judged as it is then, and changed or left alone. */
export async function changeTask(database, change) {
    const { id, action, patch, from, version, owner, decides, finish = false, actor, channel } = change;
    const [row] = await database.query({
        name: 'task_change',
        text: changeSql(database.schema),
        values: [
            id,
            JSON.stringify(patch),
            from ?? null,
            version ?? null,
            owner ?? null,
            decides,
            finish,
            actor,
            channel,
            action,
        ],
    });
    if (row === undefined)
        return { kind: 'missing' };
    const task = { json: row.json ?? '', id, version: Number(row.version) };
    return { kind: kindOf(row), task };
}
function kindOf(row) {
    if (row.owned !== 't')
        return 'foreign';
    if (row.fresh !== 't')
        return 'stale';
    if (row.legal !== 't')
        return 'illegal';
    if (row.decidable !== 't')
        return 'undecided';
    return row.changed === 't' ? 'changed' : 'same';
}
/** Columns a change may set; what names a task never changes. */
const CHANGEABLE = TASK_COLUMNS.filter((column) => !['task', 'run_id', 'attempt', 'inputs'].includes(column)).concat([
    'inputs',
]);
const LEGAL = Object.entries(TRANSITIONS)
    .flatMap(([before, nexts]) => nexts.map((next) => `('${before}', '${next}')`))
    .join(', ');
/** The end of a task that is finished by this change and was told none. */
function finished(column) {
    const value = valueAfter('b', 'p', column);
    if (column === 'finished_at')
        return `CASE WHEN $7 THEN coalesce(${value}, now()) ELSE ${value} END`;
    if (column !== 'duration_ms')
        return value;
    const measured = `greatest(0, (extract(epoch FROM now() - b.started_at) * 1000)::bigint)`;
    return `CASE WHEN $7 THEN coalesce(${value}, ${measured}) ELSE ${value} END`;
}
// NO KEY: who only adds to the output of a task holds its key, and would wait in a ring with who changes the task and its output.
const changeSql = sqlFor((tables) => {
    const columns = CHANGEABLE.join(', ');
    return `
WITH p AS (SELECT $2::jsonb AS p),
b AS (SELECT * FROM ${tables.tasks} WHERE id = $1 FOR NO KEY UPDATE),
w AS (SELECT ${CHANGEABLE.map((column) => `${finished(column)} AS ${column}`).join(', ')} FROM b, p),
verdict AS (
  SELECT ($5::text IS NULL OR b.owner = $5) AS owned,
         ($4::integer IS NULL OR b.version = $4) AS fresh,
         (($3::text[] IS NULL OR b.status = ANY ($3)) AND (w.status = b.status OR (b.status, w.status) IN (${LEGAL}))) AS legal,
         (b.status <> 'skipped' OR b.reason IS DISTINCT FROM 'cancelled' OR w.reason = 'cancelled') AND ($6::boolean OR CASE
            WHEN b.status = 'awaiting_approval' THEN w.status = b.status AND w.approver IS NOT DISTINCT FROM b.approver
              AND (w.approval_state IS NOT DISTINCT FROM b.approval_state OR w.approval_state IS NULL OR w.approval_state = 'pending')
            WHEN b.approval_state IN ('approved', 'rejected') THEN (w.approval_state, w.approver) IS NOT DISTINCT FROM (b.approval_state, b.approver)
              -- What was approved, with the values of its form, is what goes on.
              AND (b.approval IS NULL OR (w.outputs, w.outputs_uri) IS NOT DISTINCT FROM (b.outputs, b.outputs_uri))
            ELSE NOT b.registered OR w.approval_state IS NULL OR w.approval_state = 'pending' END) AS decidable,
         (${CHANGEABLE.map((column) => `w.${column}`).join(', ')}) IS DISTINCT FROM (${CHANGEABLE.map((column) => `b.${column}`).join(', ')}) AS differs
    FROM b, w
), t AS (
  UPDATE ${tables.tasks} AS u
     SET (${columns}, version, updated_at) = (SELECT ${columns}, b.version + 1, now() FROM w)
    FROM b, verdict
   WHERE u.id = b.id AND owned AND fresh AND legal AND decidable AND differs
  RETURNING u.*
), event AS (
  INSERT INTO ${tables.events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', $10, t.id, t.run_id, t.attempt, t.task, t.version, b.status, t.status, $8, $9,
         p - ARRAY['log_excerpt', 'inputs', 'outputs', 'status']
    FROM t, b, p
), stored AS (SELECT * FROM t UNION ALL SELECT * FROM b WHERE NOT EXISTS (SELECT FROM t))
SELECT owned, fresh, legal, decidable, EXISTS (SELECT FROM t) AS changed, t.version, ${TASK_JSON} AS json
  FROM verdict, stored AS t`;
});
