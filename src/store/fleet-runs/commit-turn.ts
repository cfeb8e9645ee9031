import type { RunEvent, TaskEnd } from '../../run/event.ts';
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
  /** Tasks that must not go on. */
  readonly halts: readonly Halt[];
  /** Ids of jobs whose end is among the events. */
  readonly folded: readonly number[];
  /** Tasks whose named locks are free now. */
  readonly unlocked: readonly string[];
}

/** Tasks that must not go on: what no worker has begun ends here and now, as news of the run like every other end. */
export interface Halt {
  readonly tasks: readonly string[];
  /** True where what a worker has begun is stopped, too. */
  readonly cancel: boolean;
  /** The end of what no worker ever had, and of what waits for another worker. */
  readonly end: { readonly unbegun: TaskEnd; readonly begun: TaskEnd };
}

/** What came of it. */
export interface TurnTaken {
  /** The jobs that were made, or were there already. */
  readonly jobs: readonly OpenJob[];
  /** Whether jobs have ended by it. */
  readonly hasNews: boolean;
  /** Whether others may take a named lock that was held. */
  readonly isUnlocked: boolean;
}

/** Writes a turn in one transaction; undefined where the run is no longer this server's, or its record is not as this server knows it. */
export async function commitTurn(database: Database, turn: Turn): Promise<TurnTaken | undefined> {
  return database.transaction(async (connection) => {
    const { schema } = database;
    const { run_id, attempt } = turn;
    const [held] = await connection.query({
      name: 'fleet_turn',
      text: heldSql(schema),
      values: [run_id, attempt, turn.epoch, turn.seq],
    });
    if (held === undefined) return undefined;
    if (turn.events.length > 0) {
      const values = [run_id, attempt, turn.seq, JSON.stringify(turn.events)];
      await connection.query({ name: 'fleet_add_events', text: eventsSql(schema), values });
    }
    if (turn.folded.length > 0)
      await connection.query({ name: 'fleet_fold', text: foldSql(schema), values: [turn.folded] });
    let ended = 0;
    for (const one of turn.halts) ended += await halt(connection, schema, turn, one);
    let unlocked = 0;
    if (turn.unlocked.length > 0) {
      const values = [run_id, attempt, turn.unlocked];
      unlocked = (await connection.query({ name: 'fleet_unlock', text: unlockSql(schema), values })).length;
    }
    const jobs = turn.jobs.length > 0 ? await addJobs(connection, schema, turn) : [];
    return { jobs, hasNews: ended > 0, isUnlocked: unlocked > 0 };
  });
}

// A database that came back without its last commits has an older record: a gap in it could not be told from what never was.
const heldSql = sqlFor(
  ({ fleet_runs, fleet_events }) => `
UPDATE ${fleet_runs} SET state = state WHERE run_id = $1::text AND attempt = $2::integer AND epoch = $3::integer AND state = 'running'
   AND $4::integer - 1 = coalesce((SELECT max(seq) FROM ${fleet_events} WHERE run_id = $1::text AND attempt = $2::integer), 0)
RETURNING epoch`,
);

const eventsSql = sqlFor(
  ({ fleet_events }) => `
INSERT INTO ${fleet_events} (run_id, attempt, seq, event)
SELECT $1::text, $2::integer, $3::integer + ordinality - 1, value FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY`,
);

const foldSql = sqlFor(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET folded = true WHERE id = ANY ($1::bigint[])`);

// In the order in which they are taken, so that nobody waits in a circle.
const unlockSql = sqlFor(
  ({ fleet_locks }) => `
DELETE FROM ${fleet_locks} WHERE name IN (
  SELECT name FROM ${fleet_locks} WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($3::text[]) ORDER BY name FOR UPDATE)
RETURNING name`,
);

async function halt(connection: Queryable, schema: string, { run_id, attempt }: Turn, one: Halt): Promise<number> {
  const { tasks, cancel, end } = one;
  const values = [run_id, attempt, tasks, cancel, JSON.stringify(end.unbegun), JSON.stringify(end.begun)];
  const rows = await connection.query({ name: 'fleet_halt', text: haltSql(schema), values });
  return rows.filter(({ state }) => state === 'finished').length;
}

// Whoever is handed one of them later is told that it is over.
const haltSql = sqlFor(
  ({ fleet_jobs, fleet_done }) => `
UPDATE ${fleet_jobs} SET cancel = cancel OR $4::boolean,
  result = CASE WHEN state = 'queued' THEN CASE WHEN try = 0 THEN $5::jsonb ELSE $6::jsonb END END,
  done_seq = CASE WHEN state = 'queued' THEN nextval('${fleet_done}') END,
  finished_at = CASE WHEN state = 'queued' THEN clock_timestamp() END,
  state = CASE WHEN state = 'queued' THEN 'finished' ELSE state END
 WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($3::text[]) AND state <> 'finished' AND ($4 OR (state = 'queued' AND try = 0))
RETURNING state`,
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
