import { JOB_NAME, PRIORITY, WORD } from '../names.js';
/** From so many jobs on BullMQ's way for many is faster, which begins by making tables. */
export const MANY = 48;
// The database's clock, so that servers whose clocks differ agree on when a lock has run out.
const NOW = '(extract(epoch FROM statement_timestamp()) * 1000)::bigint';
/** The statements for BullMQ's schema, a checked identifier. */
export function statementsFor(schema) {
    const s = `"${schema}".`;
    // Without its state, since only what is active has a token, and the index of all that is active would be read through.
    const held = `FROM ${s}job WHERE queue = $1 AND id = $2 AND lock_token = $3`;
    return {
        addFew: addFrom(s, 'unnest($1::text[], $2::text[], $3::integer[]) AS job (lane, id, priority)'),
        addMany: `SELECT count(*) FROM unnest($1::text[], $2::text[]) AS batch (lane, entries)
CROSS JOIN LATERAL ${s}add_jobs_bulk(batch.lane, batch.entries::jsonb)`,
        claim: `SELECT job.id, job.queue AS lane ${claimFrom(s, 'unnest($1::text[]) AS wanted (lane)', '$2', '$3::bigint')}`,
        extend: `SELECT ${s}extend_lock($1, $2, $3, $4::bigint, ${NOW}) AS held`,
        end: `SELECT ${s}move_to_completed($1, $2, $3, 'null', ${NOW}, true, NULL, NULL) ${held}`,
        putBack: `SELECT ${s}move_to_delayed($1, $2, $3, ${NOW} + $4::bigint, $4::bigint, true, NULL, NULL) ${held}`,
        sweep: `SELECT lost.id, late.queue AS lane
FROM (SELECT DISTINCT queue FROM ${s}job WHERE state = 'active' AND locked_until_ms < ${NOW}) AS late
CROSS JOIN LATERAL ${s}move_stalled_jobs_to_wait(late.queue, 2147483647, ${NOW}, $1::bigint) AS lost (id)`,
    };
}
function addFrom(s, jobs) {
    return `SELECT ${s}add_job(lane, id, '${JOB_NAME}', '{}', jsonb_build_object('priority', priority), priority, 0, ${NOW}, 1,
  NULL, NULL, NULL, NULL, NULL, false)
FROM ${jobs}`;
}
// A look at two indexes first: most who ask find nothing, and move_to_active writes even then.
function claimFrom(s, wanted, token, lockMs) {
    return `FROM ${wanted}
CROSS JOIN LATERAL ${s}move_to_active(wanted.lane, ${token}, ${lockMs}, ${NOW}, NULL, NULL, NULL) AS job
WHERE (SELECT true FROM ${s}job WHERE queue = wanted.lane AND state = 'waiting' LIMIT 1)
  OR (SELECT true FROM ${s}job WHERE queue = wanted.lane AND state = 'delayed' AND process_at_ms <= ${NOW} LIMIT 1)
LIMIT 1`;
}
/** The same for statements of others, in BullMQ's schema, a checked identifier. */
export function sqlOf(schema) {
    const s = `"${schema}".`;
    const named = (jobs) => `(SELECT lane, '${WORD}' || id AS id, ${PRIORITY} AS priority FROM (${jobs}) AS own) AS job`;
    return {
        add: (jobs) => addFrom(s, named(jobs)),
        many: MANY,
        end: (from, lane, id, token) => `SELECT ${s}move_to_completed(held.queue, held.id, ${token}, 'null', ${NOW}, true, NULL, NULL)
  FROM ${from} JOIN ${s}job AS held ON held.queue = ${lane} AND held.id = '${WORD}' || ${id} AND held.lock_token = ${token}`,
        claim: (lanes, token, lockMs) => `SELECT substr(job.id, ${WORD.length + 1}) AS id, job.queue AS lane ${claimFrom(s, `(${lanes}) AS wanted`, token, lockMs)}`,
    };
}
