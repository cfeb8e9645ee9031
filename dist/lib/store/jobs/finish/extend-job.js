import { sqlFor } from '../../tables.js';
import { eventsWith } from '../job-json.js';
import { touchSql } from '../workers/known-worker.js';
/** Notes that a worker is at its job, and what it told; undefined where the ticket is not the newest. */
export async function extendJob(database, { id, ticket, events }) {
    const [row] = await database.query({
        name: 'job_extend',
        text: extendSql(database.schema),
        values: [id, ticket, events],
    });
    if (row === undefined)
        return undefined;
    const run = { run_id: row.run_id ?? '', attempt: Number(row.attempt) };
    return { run, lane: row.lane ?? '', cancel: row.cancel === 't' };
}
const extendSql = sqlFor(({ fleet_jobs, fleet_workers }) => `
WITH e AS (
  UPDATE ${fleet_jobs} AS j SET seen_at = clock_timestamp(), events = ${eventsWith('$3')}
   WHERE j.id = $1::bigint AND j.ticket = $2::text AND j.state = 'claimed'
  RETURNING j.run_id, j.attempt, j.lane, j.cancel, j.worker
), ${touchSql(fleet_workers, 'SELECT worker FROM e')}
SELECT run_id, attempt, lane, cancel FROM e`);
