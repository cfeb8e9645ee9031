import type { RunEvent } from '../../run/event.ts';
import type { Json } from '../../schema/json.ts';
import type { Database, Queryable } from '../database.ts';
import { sqlFor } from '../tables.ts';
import type { FleetRunKey } from './fleet-run.ts';
import type { OpenJob } from './record.ts';

/** A job to be made for a task. */
export interface NewJob {
  readonly task: string;
  readonly step: string;
  readonly lane: string;
  readonly labels: readonly string[];
  readonly priority: number;
  readonly spec: { readonly [name: string]: Json };
}

/** Everything one look at a run led to: written whole or not at all. */
export interface Turn extends FleetRunKey {
  readonly epoch: number;
  readonly repository: string | null;
  /** Number of the first event, from 1. */
  readonly seq: number;
  readonly events: readonly RunEvent[];
  readonly jobs: readonly NewJob[];
  /** Tasks that must stop. */
  readonly cancelled: readonly string[];
  /** Ids of jobs whose end is among the events. */
  readonly folded: readonly number[];
  /** Tasks whose named locks are free now. */
  readonly unlocked: readonly string[];
  readonly isEnded: boolean;
}

/** What came of it. */
export interface TurnTaken {
  /** The jobs that were made, or were there already. */
  readonly jobs: readonly OpenJob[];
  /** Tasks that no worker had begun, and none will. */
  readonly withdrawn: readonly string[];
}

/** Writes a turn in one transaction; undefined where the run is no longer this server's. */
export async function commitTurn(database: Database, turn: Turn): Promise<TurnTaken | undefined> {
  return database.transaction(async (connection) => {
    const { schema } = database;
    const { run_id, attempt } = turn;
    const [held] = await connection.query({
      name: 'fleet_turn',
      text: heldSql(schema),
      values: [run_id, attempt, turn.epoch, turn.isEnded],
    });
    if (held === undefined) return undefined;
    if (turn.events.length > 0) {
      const values = [run_id, attempt, turn.seq, JSON.stringify(turn.events)];
      await connection.query({ name: 'fleet_add_events', text: eventsSql(schema), values });
    }
    if (turn.folded.length > 0)
      await connection.query({ name: 'fleet_fold', text: foldSql(schema), values: [turn.folded] });
    const withdrawn = turn.cancelled.length > 0 ? await cancel(connection, schema, turn) : [];
    if (turn.unlocked.length > 0) {
      const values = [run_id, attempt, turn.unlocked];
      await connection.query({ name: 'fleet_unlock', text: unlockSql(schema), values });
    }
    const jobs = turn.jobs.length > 0 ? await addJobs(connection, schema, turn) : [];
    return { jobs, withdrawn };
  });
}

const heldSql = sqlFor(
  ({ fleet_runs }) => `
UPDATE ${fleet_runs} SET state = CASE WHEN $4::boolean THEN 'ended' ELSE state END, ended_at = CASE WHEN $4 THEN clock_timestamp() END
 WHERE run_id = $1::text AND attempt = $2::integer AND epoch = $3::integer AND state = 'running' RETURNING epoch`,
);

const eventsSql = sqlFor(
  ({ fleet_events }) => `
INSERT INTO ${fleet_events} (run_id, attempt, seq, event)
SELECT $1::text, $2::integer, $3::integer + ordinality - 1, value FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY`,
);

const foldSql = sqlFor(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET folded = true WHERE id = ANY ($1::bigint[])`);

const unlockSql = sqlFor(
  ({ fleet_locks }) => `
DELETE FROM ${fleet_locks} WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($3::text[])`,
);

async function cancel(
  connection: Queryable,
  schema: string,
  { run_id, attempt, cancelled }: Turn,
): Promise<readonly string[]> {
  const rows = await connection.query({
    name: 'fleet_cancel',
    text: cancelSql(schema),
    values: [run_id, attempt, cancelled],
  });
  return rows.flatMap(({ task, withdrawn }) => (withdrawn === 't' ? [task ?? ''] : []));
}

// What nobody has begun is over here and now; whoever is handed it later is told so.
const cancelSql = sqlFor(
  ({ fleet_jobs, fleet_done }) => `
UPDATE ${fleet_jobs} SET cancel = true,
  folded = folded OR state = 'queued',
  done_seq = CASE WHEN state = 'queued' THEN nextval('${fleet_done}') ELSE done_seq END,
  finished_at = CASE WHEN state = 'queued' THEN clock_timestamp() ELSE finished_at END,
  state = CASE WHEN state = 'queued' THEN 'finished' ELSE state END
 WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($3::text[]) AND state <> 'finished'
RETURNING task, (state = 'finished') AS withdrawn`,
);

async function addJobs(connection: Queryable, schema: string, turn: Turn): Promise<readonly OpenJob[]> {
  const { run_id, attempt, repository, jobs } = turn;
  const lanes = new Map(jobs.map(({ lane, labels }) => [lane, { lane, labels }]));
  await connection.query({
    name: 'fleet_add_lanes',
    text: lanesSql(schema),
    values: [JSON.stringify([...lanes.values()]), repository],
  });
  const rows = await connection.query({
    name: 'fleet_add_jobs',
    text: jobsSql(schema),
    values: [run_id, attempt, JSON.stringify(jobs)],
  });
  return rows.map((row) => ({ id: Number(row.id), task: row.task ?? '', lane: row.lane ?? '' }));
}

const lanesSql = sqlFor(
  ({ fleet_lanes }) => `
INSERT INTO ${fleet_lanes} (lane, labels, repository_id)
SELECT lane, ARRAY(SELECT jsonb_array_elements_text(labels)), $2::text FROM jsonb_to_recordset($1::jsonb) AS l (lane text, labels jsonb)
ON CONFLICT DO NOTHING`,
);

const jobsSql = sqlFor(
  ({ fleet_jobs }) => `
INSERT INTO ${fleet_jobs} AS j (run_id, attempt, task, step, lane, priority, spec)
SELECT $1::text, $2::integer, task, step, lane, priority, spec
  FROM jsonb_to_recordset($3::jsonb) AS n (task text, step text, lane text, priority integer, spec jsonb)
ON CONFLICT (run_id, attempt, task) DO UPDATE SET task = excluded.task
RETURNING j.id, j.task, j.lane`,
);
