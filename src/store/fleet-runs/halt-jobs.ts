import type { TaskEnd } from '../../run/event.ts';
import type { Queryable } from '../database.ts';
import { sqlFor } from '../tables.ts';
import { timeText } from '../tasks/columns.ts';
import type { FleetRunKey } from './fleet-run.ts';

/** Tasks that must not go on: what no worker has begun ends here and now, as news of the run like every other end. */
export interface Halt {
  readonly tasks: readonly string[];
  /** True where what a worker has begun is stopped, too. */
  readonly cancel: boolean;
  /** The end of what no worker ever had, and of what waits for another worker. */
  readonly end: { readonly unbegun: TaskEnd; readonly begun: TaskEnd };
}

/** What came of it. */
export interface Halted {
  /** Jobs that have ended by it. */
  readonly ended: number;
  /** When it took effect, by the database's clock, rounded up: what had begun by then was claimed before it. */
  readonly at: string;
}

/** Keeps jobs of a run from going on. */
export async function haltJobs(
  connection: Queryable,
  schema: string,
  run: FleetRunKey,
  halts: readonly Halt[],
): Promise<Halted> {
  let ended = 0;
  for (const one of halts) ended += await halt(connection, schema, run, one);
  const [now] = await connection.query({
    name: 'fleet_now',
    text: `SELECT ${timeText("(clock_timestamp() + interval '1 ms')")} AS now`,
  });
  return { ended, at: now?.now ?? '' };
}

async function halt(
  connection: Queryable,
  schema: string,
  { run_id, attempt }: FleetRunKey,
  one: Halt,
): Promise<number> {
  const { tasks, cancel, end } = one;
  const values = [run_id, attempt, tasks, cancel, JSON.stringify(end.unbegun), JSON.stringify(end.begun)];
  const rows = await connection.query({ name: 'fleet_halt', text: haltSql(schema), values });
  return rows.filter(({ state }) => state === 'finished').length;
}

// Whoever is handed one of them later is told that it is over.
const haltSql = sqlFor(
  ({ fleet_jobs, fleet_done }) => `
UPDATE ${fleet_jobs} SET cancel = cancel OR $4::boolean,
  result = CASE WHEN state = 'queued' THEN CASE WHEN try = 0 THEN $5::json ELSE $6::json END END,
  done_seq = CASE WHEN state = 'queued' THEN nextval('${fleet_done}') END,
  finished_at = CASE WHEN state = 'queued' THEN clock_timestamp() END,
  state = CASE WHEN state = 'queued' THEN 'finished' ELSE state END
 WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($3::text[]) AND state <> 'finished' AND ($4 OR (state = 'queued' AND try = 0))
RETURNING state`,
);
