import { sqlFor } from '../../tables.js';
import { CANCELLED_END, LOST_END, MOST_LOSSES } from '../ends.js';
import { jobJson } from '../job-json.js';
/** Gives a job to a worker: whoever had it before can change nothing any more. */
export async function takeJob(database, { id, worker, ticket, lockMs }) {
    const [row] = await database.query({
        name: 'job_take',
        text: takeSql(database.schema),
        values: [id, ticket, worker, lockMs, JSON.stringify(CANCELLED_END), JSON.stringify(LOST_END)],
    });
    if (row === undefined)
        return { kind: 'over', wasLost: false };
    const wasLost = row.was_lost === 't';
    if (row.verdict !== 'taken')
        return { kind: row.verdict, wasLost };
    if (Number(row.try) > 1)
        await countLog(database, id, ticket);
    return { kind: 'taken', json: row.json ?? '', wasLost };
}
const takeSql = sqlFor((tables) => {
    const { fleet_jobs, fleet_done } = tables;
    const ends = `v.verdict IN ('cancelled', 'lost')`;
    return `
WITH v AS MATERIALIZED (
  SELECT id, state = 'claimed' AS was_lost, CASE
      WHEN cancel THEN 'cancelled'
      WHEN losses + (state = 'claimed')::integer >= ${MOST_LOSSES} THEN 'lost'
      WHEN refusals @> jsonb_build_array(jsonb_build_object('worker', $3::text)) THEN 'refused'
      ELSE 'taken' END AS verdict
    FROM ${fleet_jobs} WHERE id = $1::bigint AND state <> 'finished' FOR UPDATE
)
UPDATE ${fleet_jobs} AS j SET
  state = CASE v.verdict WHEN 'taken' THEN 'claimed' WHEN 'refused' THEN 'queued' ELSE 'finished' END,
  queued = true,
  try = j.try + (v.verdict = 'taken')::integer,
  losses = j.losses + v.was_lost::integer,
  ticket = CASE v.verdict WHEN 'taken' THEN $2::text END,
  worker = CASE v.verdict WHEN 'taken' THEN $3::text ELSE j.worker END,
  claimed_at = CASE v.verdict WHEN 'taken' THEN clock_timestamp() ELSE j.claimed_at END,
  seen_at = CASE v.verdict WHEN 'taken' THEN clock_timestamp() ELSE j.seen_at END,
  events = CASE v.verdict WHEN 'taken' THEN '[]' ELSE j.events END,
  result = CASE v.verdict WHEN 'cancelled' THEN $5::json WHEN 'lost' THEN $6::json END,
  done_seq = CASE WHEN ${ends} THEN nextval('${fleet_done}') END,
  finished_at = CASE WHEN ${ends} THEN clock_timestamp() END
 FROM v WHERE j.id = v.id
RETURNING v.verdict, v.was_lost, j.try, CASE v.verdict WHEN 'taken' THEN ${jobJson(tables, '$4::integer')} END AS json`;
});
// Who had the job before may have written to the log; it cannot any more, so that what is there now stays all there is.
async function countLog(database, id, ticket) {
    await database.query({ name: 'job_count_log', text: countLogSql(database.schema), values: [id, ticket] });
}
const countLogSql = sqlFor(({ fleet_jobs, logs }) => `
UPDATE ${fleet_jobs} AS j SET log_base = coalesce((SELECT max(l.seq) FROM ${logs} AS l WHERE l.task_id = j.log_task), 0)
 WHERE j.id = $1::bigint AND j.ticket = $2::text`);
/** The job that a worker was given by a ticket and still has; undefined where there is none. Looks at all jobs that workers have. */
export async function jobOfTicket(database, ticket, lockMs) {
    const [row] = await database.query({
        name: 'job_of_ticket',
        text: ofTicketSql(database.schema),
        values: [ticket, lockMs],
    });
    return row?.json ?? undefined;
}
const ofTicketSql = sqlFor((tables) => `SELECT ${jobJson(tables, '$2::integer')} AS json FROM ${tables.fleet_jobs} AS j WHERE j.state = 'claimed' AND j.ticket = $1::text`);
