import { createHash } from 'node:crypto';
import { isoTime } from '../../system/clock.ts';
import type { Database } from '../database.ts';
import { tablesOf } from '../tables.ts';
import { missedEventSql } from './missed-event.ts';

/** One time of a plan's schedule: the path of the plan as its servers name it, and the moment, ms since the epoch. */
export interface TickKey {
  readonly plan: string;
  readonly due: number;
}

/** What became of a tick. `missed` is also one that could not be started. */
export type TickOutcome =
  | { readonly outcome: 'started'; readonly runId: string }
  | { readonly outcome: 'skipped' | 'missed' };

/** How long a tick that was taken counts as being started without a word of who took it. */
export const SILENCE_MS = 120_000;

/**
 * Takes a tick for `taker`: true where it is theirs. Only one ever gets it. Whoever has it may take it again until it is finished, so that an
 * answer that was lost on the way loses no tick.
 */
export async function takeTick(database: Database, tick: TickKey, taker: string): Promise<boolean> {
  const { schedule_ticks: ticks } = tablesOf(database.schema);
  const rows = await database.query({
    name: 'tick_take',
    text: `INSERT INTO ${ticks} AS t (plan_path, due_at, taken_by, outcome) VALUES ($1, $2::timestamptz, $3, 'started')
           ON CONFLICT (plan_path, due_at) DO UPDATE SET taken_at = now()
           WHERE t.taken_by = excluded.taken_by AND t.outcome = 'started' AND t.run_id IS NULL
           RETURNING 't' AS taken`,
    values: [tick.plan, isoTime(tick.due), taker],
  });
  return rows.length > 0;
}

/** Says that `taker` is still there and about to start the tick. */
export async function renewTick(database: Database, tick: TickKey, taker: string): Promise<void> {
  const { schedule_ticks: ticks } = tablesOf(database.schema);
  await database.query({
    name: 'tick_renew',
    text: `UPDATE ${ticks} SET taken_at = now()
           WHERE plan_path = $1 AND due_at = $2::timestamptz AND taken_by = $3 AND outcome = 'started' AND run_id IS NULL`,
    values: [tick.plan, isoTime(tick.due), taker],
  });
}

/** Records what became of a tick that `taker` has; of one that is missed the plan's history tells. */
export async function finishTick(database: Database, tick: TickKey, taker: string, end: TickOutcome): Promise<void> {
  const tables = tablesOf(database.schema);
  await database.query({
    name: 'tick_finish',
    text: `WITH ended AS (
             UPDATE ${tables.schedule_ticks} SET outcome = $4, run_id = $5
              WHERE plan_path = $1 AND due_at = $2::timestamptz AND taken_by = $3 RETURNING due_at, outcome
           ), gone AS (SELECT due_at FROM ended WHERE outcome = 'missed'), ${missedEventSql(tables)}
           SELECT count(*)::text AS ended FROM ended`,
    values: [tick.plan, isoTime(tick.due), taker, end.outcome, end.outcome === 'started' ? end.runId : null],
  });
}

/** Gives back a tick that was taken and not begun: whoever comes next may take it. */
export async function releaseTick(database: Database, tick: TickKey, taker: string): Promise<void> {
  const { schedule_ticks: ticks } = tablesOf(database.schema);
  await database.query({
    name: 'tick_release',
    text: `DELETE FROM ${ticks}
           WHERE plan_path = $1 AND due_at = $2::timestamptz AND taken_by = $3 AND outcome = 'started' AND run_id IS NULL`,
    values: [tick.plan, isoTime(tick.due), taker],
  });
}

/**
 * Records moments of a plan as passed without a run; what somebody took stays theirs. Tells how many were not known; of these the plan's
 * history tells, but for a `baseline`, which only says from when on its times count.
 */
export async function missTicks(
  database: Database,
  plan: string,
  dues: readonly number[],
  taker: string,
  { baseline = false }: { readonly baseline?: boolean } = {},
): Promise<number> {
  const tables = tablesOf(database.schema);
  const [row] = await database.query({
    name: 'tick_miss',
    text: `WITH missed AS (
             INSERT INTO ${tables.schedule_ticks} (plan_path, due_at, taken_by, outcome)
             SELECT $1, due.at::timestamptz, $3, 'missed' FROM json_array_elements_text($2::json) AS due(at)
             ON CONFLICT (plan_path, due_at) DO NOTHING RETURNING due_at
           ), gone AS (SELECT due_at FROM missed WHERE NOT $4::boolean), ${missedEventSql(tables)}
           SELECT count(*)::text AS missed FROM missed`,
    values: [plan, JSON.stringify(dues.map(isoTime)), taker, baseline],
  });
  return Number(row?.missed ?? 0);
}

/** The newest moment of a plan anything is known of, ms since the epoch; undefined for a plan that was never seen. */
export async function lastTick(database: Database, plan: string): Promise<number | undefined> {
  const { schedule_ticks: ticks } = tablesOf(database.schema);
  const [row] = await database.query({
    name: 'tick_last',
    text: `SELECT ceil(extract(epoch FROM due_at) * 1000)::bigint::text AS due FROM ${ticks}
           WHERE plan_path = $1 ORDER BY due_at DESC LIMIT 1`,
    values: [plan],
  });
  return row?.due == null ? undefined : Number(row.due);
}

/**
 * Names the run of a tick that `taker` has, where it is driven elsewhere: handed over twice it is one run, and who took the tick is found to
 * have begun it although they died before they could say so. Nobody else can guess it.
 */
export function sourceKeyOf({ plan, due }: TickKey, taker: string): string {
  return createHash('sha256').update(`${taker} ${due} ${plan}`).digest('hex');
}

/** The same in SQL. */
const SOURCE_KEY = `encode(sha256(convert_to(t.taken_by || ' ' || ceil(extract(epoch FROM t.due_at) * 1000)::bigint::text || ' ' || t.plan_path, 'UTF8')), 'hex')`;

/** An earlier tick of a plan whose run goes on. */
export interface OpenRun {
  readonly due: number;
  /** Undefined while it is only being started. */
  readonly runId: string | undefined;
}

/** The newest tick before this one that is being started, or whose run still runs, wherever that is. */
export async function openRunOf(database: Database, tick: TickKey): Promise<OpenRun | undefined> {
  const { schedule_ticks: ticks, runs } = tablesOf(database.schema);
  const [row] = await database.query({
    name: 'tick_open_run',
    text: `SELECT ceil(extract(epoch FROM t.due_at) * 1000)::bigint::text AS due,
                  coalesce(t.run_id, (SELECT r.run_id FROM ${runs} r WHERE r.status = 'running' AND r.source_key = ${SOURCE_KEY} LIMIT 1)) AS run_id
             FROM ${ticks} t
           WHERE t.plan_path = $1 AND t.due_at < $2::timestamptz AND t.outcome = 'started'
             AND (t.run_id IN (SELECT r.run_id FROM ${runs} r WHERE r.status = 'running')
               OR (t.run_id IS NULL AND (t.taken_at > now() - interval '${SILENCE_MS} milliseconds'
                 OR ${SOURCE_KEY} IN (SELECT r.source_key FROM ${runs} r WHERE r.status = 'running'))))
           ORDER BY t.due_at DESC LIMIT 1`,
    values: [tick.plan, isoTime(tick.due)],
  });
  return row?.due == null ? undefined : { due: Number(row.due), runId: row.run_id ?? undefined };
}

/** Forgets ticks from before a moment (ms), the newest of each plan excepted; tells how many. */
export async function pruneTicks(database: Database, before: number): Promise<number> {
  const { schedule_ticks: ticks } = tablesOf(database.schema);
  const [row] = await database.query({
    text: `WITH gone AS (
             DELETE FROM ${ticks} t WHERE t.due_at < $1::timestamptz
                AND t.due_at < (SELECT max(n.due_at) FROM ${ticks} n WHERE n.plan_path = t.plan_path)
             RETURNING 1)
           SELECT count(*)::text AS gone FROM gone`,
    values: [isoTime(before)],
  });
  return Number(row?.gone ?? 0);
}
