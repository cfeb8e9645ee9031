import type { Database } from '../../database.ts';
import { type Tables, tablesOf } from '../../tables.ts';
import { jobJson } from '../job-json.ts';
import { FINISHED, type Finish, type Finished, finishedSql, toFinished } from './finish-job.ts';

/** A queue in the same database, as SQL; every argument is SQL, too. */
export interface EngineSql {
  /** A query that ends a job in the queue; no row where its lock was lost. `from`: what `lane` and `id` are columns of. */
  end(from: string, lane: string, id: string, token: string): string;
  /** A query that claims a job of the first of the lanes that has one: its `id`, text, and `lane`. `lanes`: a query for `lane`s in order. */
  claim(lanes: string, token: string, lockMs: string): string;
}

/** What is asked for with the end of a job. */
export interface NextWish {
  /** Proves that the next job is the worker's. */
  readonly ticket: string;
  readonly lockMs: number;
}

/** A job that the queue gave: `json` as its worker gets it, absent where more is to be looked at before anybody gets it. */
export interface NextJob {
  readonly id: string;
  readonly lane: string;
  readonly json?: string;
}

/**
 * Ends a job and gives its worker the next, in the tables and in the queue, all in one statement; undefined where the ticket is not the
 * newest. It never waits for another job than the one that ended. Where `isFirst` is false nothing was done.
 */
export async function finishAndTake(
  database: Database,
  engine: EngineSql,
  finish: Finish,
  wish: NextWish,
): Promise<(Finished & { readonly next: NextJob | undefined }) | undefined> {
  const { id, ticket, events, end, artifacts } = finish;
  const [row] = await database.query({
    name: 'job_finish_take',
    text: textFor(database.schema, engine),
    values: [id, ticket, events, end, artifacts, wish.ticket, wish.lockMs],
  });
  if (row === undefined) return undefined;
  const { next_id, next_lane, next_json } = row;
  const json = next_json == null ? {} : { json: next_json };
  const next = next_id == null ? undefined : { id: next_id, lane: next_lane ?? '', ...json };
  return { ...toFinished(row), next };
}

const texts = new WeakMap<EngineSql, string>();

function textFor(schema: string, engine: EngineSql): string {
  const text = texts.get(engine) ?? finishAndTakeSql(tablesOf(schema), engine);
  texts.set(engine, text);
  return text;
}

// Whoever was lost, refused or cancelled before, or is locked by somebody else now, is left to the careful way.
function finishAndTakeSql(tables: Tables, engine: EngineSql): string {
  const { fleet_jobs, fleet_workers, fleet_lanes } = tables;
  const lanes = `SELECT l.lane FROM f JOIN ${fleet_workers} AS w ON w.id = f.worker AND NOT w.draining
    JOIN ${fleet_lanes} AS l ON l.labels <@ w.labels AND (w.repository_id IS NULL OR w.repository_id = l.repository_id)
   ORDER BY cardinality(l.labels) DESC, random()`;
  return `
${finishedSql(tables)}, e AS MATERIALIZED (
  ${engine.end('f', 'f.lane', '($1::bigint)::text', '$2::text')}
), c AS MATERIALIZED (
  ${engine.claim(lanes, '$6::text', '$7::bigint')}
), v AS MATERIALIZED (
  SELECT j.id FROM c JOIN ${fleet_jobs} AS j ON j.id = c.id::bigint
   WHERE j.state = 'queued' AND j.try = 0 AND j.losses = 0 AND NOT j.cancel AND j.refusals = '[]' FOR UPDATE OF j SKIP LOCKED
), n AS (
  UPDATE ${fleet_jobs} AS j SET state = 'claimed', queued = true, try = 1, ticket = $6::text, worker = f.worker,
    claimed_at = clock_timestamp(), seen_at = clock_timestamp(), events = '[]'
   FROM v, f WHERE j.id = v.id
  RETURNING ${jobJson(tables, '$7::integer')} AS json
)
SELECT ${FINISHED}, c.id AS next_id, c.lane AS next_lane, n.json AS next_json, (SELECT count(*) FROM e) AS ended
  FROM t LEFT JOIN ${fleet_workers} AS w ON w.id = t.worker LEFT JOIN c ON true LEFT JOIN n ON true`;
}
