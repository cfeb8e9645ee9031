import { jobJson } from '../job-json.js';
/**
 * SQL of parts of WITH that claim a job in the queue and give it to a worker: `c` is what the queue gave, `n` the job where all is as usual.
 * What was lost, refused or cancelled before, or is locked by somebody else now, is left to the careful way.
 */
export function quickTakeSql(tables, engine, { lanes, ticket, lockMs, worker }) {
    const { fleet_jobs } = tables;
    return `c AS MATERIALIZED (
  ${engine.claim(lanes, ticket, `${lockMs}::bigint`)}
), v AS MATERIALIZED (
  SELECT j.id FROM c JOIN ${fleet_jobs} AS j ON j.id = c.id::bigint
   WHERE j.state = 'queued' AND j.try = 0 AND j.losses = 0 AND NOT j.cancel AND j.refusals = '[]' FOR UPDATE OF j SKIP LOCKED
), n AS (
  UPDATE ${fleet_jobs} AS j SET state = 'claimed', queued = true, try = 1, ticket = ${ticket}, worker = ${worker.id},
    claimed_at = clock_timestamp(), seen_at = clock_timestamp(), events = '[]'
   FROM v, ${worker.from} WHERE j.id = v.id
  RETURNING ${jobJson(tables, `${lockMs}::integer`)} AS json
)`;
}
/** Columns that `toNextJob` reads, over `c` and `n`. */
export const NEXT_JOB = 'c.id AS next_id, c.lane AS next_lane, n.json AS next_json';
/** The job in a row of `NEXT_JOB`; undefined where the queue gave none. */
export function toNextJob({ next_id, next_lane, next_json }) {
    if (next_id == null)
        return undefined;
    return { id: next_id, lane: next_lane ?? '', ...(next_json == null ? {} : { json: next_json }) };
}
