import { sqlFor } from '../../tables.js';
/** Whether a task made these bytes, named by their digest. */
export async function isArtifact(database, digest) {
    const rows = await database.query({ name: 'artifact_is', text: isSql(database.schema), values: [digest] });
    return rows.length > 0;
}
const isSql = sqlFor(({ fleet_artifacts }) => `SELECT 1 FROM ${fleet_artifacts} WHERE sha256 = $1::text LIMIT 1`);
/** Whether a task of a run that is bound to a repository (its id) made them. */
export async function isArtifactOf(database, repository, digest) {
    const text = isOfSql(database.schema);
    const rows = await database.query({ name: 'artifact_is_of', text, values: [digest, repository] });
    return rows.length > 0;
}
const isOfSql = sqlFor(({ fleet_artifacts, fleet_runs }) => `
SELECT 1 FROM ${fleet_artifacts} AS a JOIN ${fleet_runs} AS r USING (run_id, attempt)
 WHERE a.sha256 = $1::text AND r.repository_id = $2::text LIMIT 1`);
