import { settleCarried } from '../approvals/apply-outcome.ts';
import { bindApprovals } from '../approvals/bind-approvals.ts';
import type { Database, Queryable, Row } from '../database.ts';
import type { Author } from '../events/event-sql.ts';
import { type AppendOutcome, appendLogs, type LogPlace } from '../logs/append-log.ts';
import { type Tables, tablesOf } from '../tables.ts';
import type { StoredTask } from './create-task.ts';
import { type FoldedPut, foldPuts, type TaskPut } from './fold-puts.ts';
import { getTask } from './get-task.ts';
import { putSql } from './put-sql.ts';

/** Who reports. */
export interface Reporter extends Author {
  /** The run must belong to this owner, where there is one. */
  readonly owner: string | null;
  /** True where the caller may decide approvals; without it, or where there is a policy, a task that waits for one cannot leave that state. */
  readonly decides: boolean;
}

/** A report that may bring the next piece of the task's output along. */
export interface TaskReport extends TaskPut {
  readonly log?: { readonly seq: number; readonly text: string };
  /** What the task says of its approval policy. */
  readonly approval?: unknown;
}

/**
 * What came of a report. `same`: nothing new, or older than what is stored, or against what a person decided. `log` is what came of the
 * piece of output, which is kept wherever the task is there and not refused.
 */
export type PutOutcome =
  | {
      readonly kind: 'made' | 'changed' | 'same' | 'undecided';
      readonly task: StoredTask;
      readonly log?: AppendOutcome;
    }
  | { readonly kind: 'unregistered' | 'foreign' };

/**
 * Puts many tasks in one statement (one more for each that is named again where that cannot be foreseen): what is not there is made, what
 * is there goes forward along any legal path. Those who report of one run take turns, so that no two ever make the same task. Output that
 * comes along is stored in one statement more. All or nothing is stored; the answers are in the order of `puts`.
 */
export async function putTasks(
  database: Database,
  reports: readonly TaskReport[],
  reporter: Reporter,
): Promise<readonly PutOutcome[]> {
  const tables = tablesOf(database.schema);
  const puts = reports.map(({ log: _, approval: __, ...put }) => put as TaskPut);
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
    const place = { schema: database.schema, query: connection.query };
    const waiting = await withApprovals(place, reports, outcomes, reporter);
    return withLogs(place, reports, waiting, reporter.owner);
  });
}

// What begins to wait is bound to its policy; what waits on may have been decided while its attempt was on the way.
async function withApprovals(
  place: LogPlace,
  reports: readonly TaskReport[],
  outcomes: readonly PutOutcome[],
  reporter: Reporter,
): Promise<readonly PutOutcome[]> {
  const waiting = outcomes.flatMap((outcome, at) => {
    const moved = outcome.kind === 'made' || outcome.kind === 'changed';
    const waits = moved && reports[at]?.status === 'awaiting_approval';
    return waits ? [{ id: outcome.task.id, told: reports[at]?.approval }] : [];
  });
  const carried = await bindApprovals(place, waiting);
  if (carried.length === 0) return outcomes;
  await settleCarried(place, carried, { actor: reporter.actor, channel: reporter.channel });
  const read = new Map<number, StoredTask>();
  for (const id of carried) {
    const task = await getTask(place, id);
    if (task !== undefined) read.set(id, task);
  }
  return outcomes.map((outcome) =>
    'task' in outcome ? { ...outcome, task: read.get(outcome.task.id) ?? outcome.task } : outcome,
  );
}

async function withLogs(
  place: LogPlace,
  reports: readonly TaskReport[],
  outcomes: readonly PutOutcome[],
  owner: string | null,
): Promise<readonly PutOutcome[]> {
  const chunks = reports.map(({ log }, at) => {
    const outcome = outcomes[at];
    if (log === undefined || outcome === undefined || !('task' in outcome) || outcome.kind === 'undecided')
      return undefined;
    return { task: outcome.task.id, seq: log.seq, bytes: Buffer.from(log.text) };
  });
  const sent = chunks.filter((chunk) => chunk !== undefined);
  if (sent.length === 0) return outcomes;
  const appended = (await appendLogs(place, sent, owner)).values();
  return outcomes.map((outcome, at) => {
    const log = chunks[at] && appended.next().value;
    return log === undefined ? outcome : { ...outcome, log };
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
