import { sqlFor } from '../../tables.js';
/** Paths of the files that a task handed in, from the run's folder. */
export async function readHandedPaths(database, { run_id, attempt }, task) {
    const values = [run_id, attempt, task];
    const rows = await database.query({ name: 'artifact_paths', text: pathsSql(database.schema), values });
    return rows.map(({ path }) => path ?? '');
}
const pathsSql = sqlFor(({ fleet_artifacts }) => `
SELECT path FROM ${fleet_artifacts} WHERE run_id = $1::text AND attempt = $2::integer AND task = $3::text ORDER BY path`);
/** Forgets the files of a job, and gives it another end (JSON), both or neither. */
export async function forgetHanded(database, job, end) {
    await database.query({ name: 'artifact_forget', text: forgetSql(database.schema), values: [job, end] });
}
const forgetSql = sqlFor(({ fleet_artifacts, fleet_jobs }) => `
WITH j AS (UPDATE ${fleet_jobs} SET result = $2::json WHERE id = $1::bigint AND state = 'finished' RETURNING run_id, attempt, task)
DELETE FROM ${fleet_artifacts} AS a USING j WHERE a.run_id = j.run_id AND a.attempt = j.attempt AND a.task = j.task`);
