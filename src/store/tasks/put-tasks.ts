import { reachableFrom, TRANSITIONS } from '../../run/transitions.ts';
import type { Database, Queryable, Row } from '../database.ts';
import { type Author, TASK_EVENT_COLUMNS } from '../events/event-sql.ts';
import { type Tables, tablesOf } from '../tables.ts';
import { TASK_COLUMNS, TASK_JSON, type TaskColumn, valueFrom } from './columns.ts';
import type { StoredTask } from './create-task.ts';
import { type FoldedPut, foldPuts, type TaskPut } from './fold-puts.ts';

/** Who reports. */
export interface Reporter extends Author {
  /** The run must belong to this owner, where there is one. */
  readonly owner: string | null;
  /** True where the caller may decide approvals; without it a task that waits for one cannot leave that state. */
  readonly decides: boolean;
}

/** What came of a report. `same`: nothing new, or older than what is stored, or against what a person decided. */
export type PutOutcome =
  | { readonly kind: 'made' | 'changed' | 'same' | 'undecided'; readonly task: StoredTask }
  | { readonly kind: 'unregistered' | 'foreign' };

/**
 * Puts many tasks in one statement (one more for each that is named again where that cannot be foreseen): what is not there is made, what
 * is there goes forward along any legal path. Those who report of one run take turns, so that no two ever make the same task. All or
 * nothing is stored; the answers are in the order of `puts`.
 */
export async function putTasks(
  database: Database,
  puts: readonly TaskPut[],
  reporter: Reporter,
): Promise<readonly PutOutcome[]> {
  const tables = tablesOf(database.schema);
  return database.transaction(async (connection) => {
    const runs = await lockRuns(connection, tables, puts);
    const outcomes: PutOutcome[] = [];
    // Statements of their own: each must see what the report before in the queue did.
    for (const round of foldPuts(puts)) {
      const rows = await putRound(connection, tables, round, reporter);
      for (const [at, { put, places }] of round.entries()) {
        const outcome = outcomeOf(rows.get(at + 1), runs.has(keyOf(put)));
        for (const place of places) outcomes[place] = place === places[0] ? outcome : repeated(outcome);
      }
    }
    return outcomes;
  });
}

async function putRound(
  connection: Queryable,
  tables: Tables,
  round: readonly FoldedPut[],
  { owner, decides, actor, channel }: Reporter,
): Promise<ReadonlyMap<number, Row>> {
  const items = JSON.stringify(round.map(({ put }) => put));
  const rows = await connection.query({
    name: 'tasks_put',
    text: putSql(tables),
    values: [items, owner, decides, actor, channel],
  });
  return new Map(rows.map((row) => [Number(row.place), row]));
}

function outcomeOf(row: Row | undefined, registered: boolean): PutOutcome {
  if (row === undefined) return { kind: registered ? 'foreign' : 'unregistered' };
  const task = { json: row.json ?? '', id: Number(row.id), version: Number(row.version) };
  if (row.made === 't') return { kind: 'made', task };
  if (row.undecided === 't') return { kind: 'undecided', task };
  return { kind: row.changed === 't' ? 'changed' : 'same', task };
}

function repeated(outcome: PutOutcome): PutOutcome {
  return outcome.kind === 'made' ? { ...outcome, kind: 'changed' } : outcome;
}

function keyOf({ run_id, attempt }: { readonly run_id: unknown; readonly attempt: unknown }): string {
  return `${attempt}/${run_id}`;
}

/** Locks the runs in one order for all who do; the keys of those that there are. */
async function lockRuns(connection: Queryable, tables: Tables, puts: readonly TaskPut[]): Promise<ReadonlySet<string>> {
  const keys = new Map(puts.map((put) => [keyOf(put), { run_id: put.run_id, attempt: put.attempt }]));
  const rows = await connection.query({
    name: 'tasks_put_runs',
    text: `SELECT run_id, attempt FROM ${tables.runs}
            WHERE (run_id, attempt) IN (SELECT k.run_id, k.attempt FROM jsonb_to_recordset($1::jsonb) AS k (run_id text, attempt integer))
            ORDER BY id FOR NO KEY UPDATE`,
    values: [JSON.stringify([...keys.values()])],
  });
  return new Set(rows.map((row) => keyOf({ run_id: row.run_id, attempt: row.attempt })));
}

const FORWARD = Object.keys(TRANSITIONS)
  .flatMap((before) => reachableFrom(before as keyof typeof TRANSITIONS).map((next) => `('${before}', '${next}')`))
  .join(', ');

/** What names a task never changes. */
const CHANGEABLE = TASK_COLUMNS.filter((column) => !['task', 'run_id', 'attempt'].includes(column));

/** What a person's decision fixed. */
const DECIDED: readonly TaskColumn[] = [
  'approval_state',
  'approver',
  'approval_note',
  'reason',
  'finished_at',
  'duration_ms',
];

/** What was only assumed of a task that was lost. */
const ASSUMED: readonly TaskColumn[] = ['reason', 'finished_at', 'duration_ms'];

/** A report of the same state adds what it knows and takes nothing away; one that moves the task on says how it is now. */
function reported(column: TaskColumn): string {
  const told = valueFrom('b.p', column);
  const before = ASSUMED.includes(column) ? `CASE WHEN b.corrects THEN NULL ELSE b.${column} END` : `b.${column}`;
  const moved = `WHEN b.moves THEN CASE WHEN b.p ? '${column}' THEN ${told} ELSE ${before} END`;
  const kept = DECIDED.includes(column) ? ` WHEN b.decided THEN b.${column}` : '';
  return `CASE ${moved}${kept} WHEN nullif(b.p -> '${column}', 'null'::jsonb) IS NOT NULL THEN ${told} ELSE b.${column} END AS ${column}`;
}

/**
 * Judgements over a stored row `t` and a report `p`. An end with reason `lost` is an assumption that any report of the run corrects, but
 * for one from before it began. `tries` tells an older report of the same state.
 */
const JUDGED = `
  SELECT t.*, e.place, e.p, v.*,
         (t.status, v.next) IN (${FORWARD}) AND (t.status <> 'awaiting_approval' OR $3::boolean) OR v.corrects AS moves,
         (t.status, v.next) IN (${FORWARD}) AND t.status = 'awaiting_approval' AND NOT $3::boolean AS undecided,
         t.status = v.next AND coalesce((e.p ->> 'tries')::integer, t.tries) >= t.tries AS adds`;

/** A result that was carried over brings along what a person decided on it. */
function carriedDecision(tables: Tables): string {
  const facts = ['approval_state', 'approver', 'approval_note'].map((column) => `'${column}', c.${column}`).join(', ');
  return `CASE WHEN e.p ->> 'carried_from' IS NULL THEN '{}'::jsonb ELSE coalesce((
           SELECT jsonb_strip_nulls(jsonb_build_object(${facts})) FROM ${tables.tasks} AS c
            WHERE c.registered AND c.run_id = r.run_id AND c.attempt = (e.p ->> 'carried_from')::integer AND c.task = e.p ->> 'task'
              AND c.approval_state IN ('approved', 'rejected')), '{}'::jsonb) END`;
}

function putSql(tables: Tables): string {
  const columns = CHANGEABLE.join(', ');
  const list = (alias: string): string => CHANGEABLE.map((column) => `${alias}.${column}`).join(', ');
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
                         coalesce(t.reason = 'lost' AND t.status IN ('failed', 'skipped'), false)
                         AND NOT (t.status = 'failed' AND e.p ->> 'status' = 'queued') AND NOT d.decided AS corrects, d.decided
                    FROM (SELECT coalesce(t.approval_state IN ('approved', 'rejected') OR t.reason = 'cancelled', false)
                                 OR t.approver IS NOT NULL AS decided) AS d) AS v
   ORDER BY t.id FOR UPDATE OF t
), w AS (
  SELECT b.id, ${CHANGEABLE.map(reported).join(', ')} FROM b WHERE moves OR adds
), changed AS (
  UPDATE ${tables.tasks} AS u
     SET (${columns}) = ROW(${list('w')}), version = b.version + 1, updated_at = now()
    FROM b JOIN w ON w.id = b.id
   WHERE u.id = b.id AND (${list('w')}) IS DISTINCT FROM (${list('b')})
  RETURNING u.*
), made AS (
  INSERT INTO ${tables.tasks} (${TASK_COLUMNS.join(', ')}, registered, owner)
  SELECT ${TASK_COLUMNS.map((column) => valueFrom('e.p', column)).join(', ')}, true, e.owner
    FROM e WHERE NOT EXISTS (SELECT FROM b WHERE b.place = e.place) ORDER BY e.place
  RETURNING *
), event AS (
  INSERT INTO ${tables.events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', action, id, run_id, attempt, task, version, status_from, status, $4::text, $5::text, changes
    FROM (SELECT e.place, 'created' AS action, t.id, t.run_id, t.attempt, t.task, t.version, NULL AS status_from, t.status, NULL::jsonb AS changes
            FROM made AS t JOIN e USING (run_id, attempt, task)
          UNION ALL
          SELECT b.place, CASE WHEN b.corrects THEN 'corrected' ELSE 'updated' END, t.id, t.run_id, t.attempt, t.task, t.version, b.status, t.status,
                 b.p - ARRAY['task', 'run_id', 'attempt', 'log_excerpt', 'inputs', 'outputs', 'status']
            FROM changed AS t JOIN b ON b.id = t.id) AS happened ORDER BY place
)
SELECT place, id, version, made, changed, undecided, json FROM (
  SELECT e.place, t.id, t.version, true AS made, true AS changed, false AS undecided, ${TASK_JSON} AS json
    FROM made AS t JOIN e USING (run_id, attempt, task)
  UNION ALL
  SELECT b.place, t.id, t.version, false, true, false, ${TASK_JSON} FROM changed AS t JOIN b ON b.id = t.id
  UNION ALL
  SELECT t.place, t.id, t.version, false, false, t.undecided, ${TASK_JSON} FROM b AS t WHERE t.id NOT IN (SELECT id FROM changed)
) AS every`;
}
