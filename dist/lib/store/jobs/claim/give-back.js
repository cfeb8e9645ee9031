import { sqlFor } from '../../tables.js';
import { CANCELLED_END, refusedEnd } from '../ends.js';
/** How long a worker is taken to be there after it was last heard of, ms. */
export const ONLINE_MS = 60_000;
/** Takes a job back from the worker that has it; undefined where the ticket is not the newest. */
export async function giveBackJob(database, { id, ticket, kind, reason }) {
    const [row] = await database.query({
        name: 'job_give_back',
        text: giveBackSql(database.schema),
        values: [id, ticket, kind, reason, JSON.stringify(CANCELLED_END), JSON.stringify(refusedEnd(reason))],
    });
    return row && { kind: row.verdict, lane: row.lane ?? '' };
}
// A worker that could do it has all labels of the lane, may do work of its repository, and has not refused it.
const giveBackSql = sqlFor(({ fleet_jobs, fleet_workers, fleet_lanes, fleet_done }) => `
WITH v AS MATERIALIZED (
  SELECT id, lane, cancel, CASE WHEN $3::text = 'draining' THEN refusals
      ELSE refusals || jsonb_build_object('worker', worker, 'kind', $3::text, 'reason', $4::text) END AS refusals
    FROM ${fleet_jobs} WHERE id = $1::bigint AND ticket = $2::text AND state = 'claimed' FOR UPDATE
), d AS MATERIALIZED (
  SELECT v.*, CASE
      WHEN cancel THEN 'cancelled'
      WHEN $3::text = 'draining' OR EXISTS (
        SELECT FROM ${fleet_workers} AS w JOIN ${fleet_lanes} AS l ON l.lane = v.lane
         WHERE w.seen_at > clock_timestamp() - ${ONLINE_MS} * interval '1 ms' AND NOT w.draining AND l.labels <@ w.labels
           AND (w.repository_id IS NULL OR w.repository_id = l.repository_id)
           AND NOT v.refusals @> jsonb_build_array(jsonb_build_object('worker', w.id))) THEN 'queued'
      ELSE 'refused' END AS verdict FROM v
)
UPDATE ${fleet_jobs} AS j SET
  state = CASE d.verdict WHEN 'queued' THEN 'queued' ELSE 'finished' END,
  refusals = d.refusals,
  ticket = NULL,
  result = CASE d.verdict WHEN 'cancelled' THEN $5::json WHEN 'refused' THEN $6::json END,
  done_seq = CASE WHEN d.verdict <> 'queued' THEN nextval('${fleet_done}') END,
  finished_at = CASE WHEN d.verdict <> 'queued' THEN clock_timestamp() END
 FROM d WHERE j.id = d.id
RETURNING d.verdict, j.lane`);
