import { tablesOf } from '../../tables.js';
import { jobJson } from '../job-json.js';
import { KNOWN_WORKER, toKnownWorker } from '../workers/known-worker.js';
import { finishedSql } from './finish-job.js';
/**
 * Ends a job and gives its worker the next, in the tables and in the queue, all in one statement; undefined where the ticket is not the
 * newest. It never waits for another job than the one that ended. Where `isFirst` is false nothing was done.
 */
export async function finishAndTake(database, engine, finish, wish) {
    const { id, ticket, events, end, artifacts } = finish;
    const [row] = await database.query({
        name: 'job_finish_take',
        text: textFor(database.schema, engine),
        values: [id, ticket, events, end, artifacts, wish.ticket, wish.lockMs],
    });
    if (row === undefined)
        return undefined;
    const { next_id, next_lane, next_json } = row;
    const json = next_json == null ? {} : { json: next_json };
    const next = next_id == null ? undefined : { id: next_id, lane: next_lane ?? '', ...json };
    return { isFirst: row.first === 't', lane: row.lane ?? '', worker: toKnownWorker(row), next };
}
const texts = new WeakMap();
function textFor(schema, engine) {
    const text = texts.get(engine) ?? finishAndTakeSql(tablesOf(schema), engine);
    texts.set(engine, text);
    return text;
}
// Whoever was lost, refused or cancelled before, or is locked by somebody else now, is left to the careful way.
function finishAndTakeSql(tables, engine) {
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
SELECT t.first, t.lane, ${KNOWN_WORKER}, c.id AS next_id, c.lane AS next_lane, n.json AS next_json, (SELECT count(*) FROM e) AS ended
  FROM t LEFT JOIN ${fleet_workers} AS w ON w.id = t.worker LEFT JOIN c ON true LEFT JOIN n ON true`;
}
