import { sqlFor } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Keeps jobs of a run from going on. */
export async function haltJobs(connection, schema, run, halts) {
    let ended = 0;
    for (const one of halts)
        ended += await halt(connection, schema, run, one);
    const [now] = await connection.query({
        name: 'fleet_now',
        text: `SELECT ${timeText("(clock_timestamp() + interval '1 ms')")} AS now`,
    });
    return { ended, at: now?.now ?? '' };
}
async function halt(connection, schema, { run_id, attempt }, one) {
    const { tasks, cancel, end } = one;
    const values = [run_id, attempt, tasks, cancel, JSON.stringify(end.unbegun), JSON.stringify(end.begun)];
    const rows = await connection.query({ name: 'fleet_halt', text: haltSql(schema), values });
    return rows.filter(({ state }) => state === 'finished').length;
}
// Whoever is handed one of them later is told that it is over.
const haltSql = sqlFor(({ fleet_jobs, fleet_done }) => `
UPDATE ${fleet_jobs} SET cancel = cancel OR $4::boolean,
  result = CASE WHEN state = 'queued' THEN CASE WHEN try = 0 THEN $5::json ELSE $6::json END END,
  done_seq = CASE WHEN state = 'queued' THEN nextval('${fleet_done}') END,
  finished_at = CASE WHEN state = 'queued' THEN clock_timestamp() END,
  state = CASE WHEN state = 'queued' THEN 'finished' ELSE state END
 WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($3::text[]) AND state <> 'finished' AND ($4 OR (state = 'queued' AND try = 0))
RETURNING state`);
