import { sqlFor } from '../tables.js';
/** Forgets the lanes that no job names any more; answers how many. A run that needs one again makes it again. */
export async function pruneLanes(database) {
    // Looks through all jobs, so before anybody is held up by it.
    const unused = await database.query({ name: 'lanes_unused', text: unusedSql(database.schema) });
    if (unused.length === 0)
        return 0;
    const values = [unused.map(({ lane }) => lane)];
    const gone = await database.transaction(async (connection) => {
        await connection.query({ text: `SET LOCAL lock_timeout = ${LOCK_MS}` });
        // Whoever is writing jobs has the lane by then, or makes it again: what is not yet to be seen in this moment is seen after it.
        await connection.query({ text: lockSql(database.schema) });
        return connection.query({ name: 'lanes_prune', text: pruneSql(database.schema), values });
    });
    return gone.length;
}
/** How long those who write jobs may be waited for, ms; others wait behind. */
const LOCK_MS = 2_000;
const unusedSql = sqlFor(({ fleet_lanes, fleet_jobs }) => `
SELECT l.lane FROM ${fleet_lanes} AS l LEFT JOIN (SELECT DISTINCT lane FROM ${fleet_jobs}) AS j ON j.lane = l.lane WHERE j.lane IS NULL`);
const lockSql = sqlFor(({ fleet_lanes }) => `LOCK TABLE ${fleet_lanes} IN SHARE ROW EXCLUSIVE MODE`);
// A job that has come since is of a run that goes on.
const pruneSql = sqlFor(({ fleet_lanes, fleet_jobs, fleet_runs }) => `
DELETE FROM ${fleet_lanes} AS l WHERE lane = ANY ($1::text[]) AND NOT EXISTS (
  SELECT FROM ${fleet_runs} AS r JOIN ${fleet_jobs} AS j ON j.run_id = r.run_id AND j.attempt = r.attempt
   WHERE r.state <> 'ended' AND j.lane = l.lane)
RETURNING l.lane`);
