import { sqlFor } from '../tables.js';
/** An attempt as it was submitted; undefined where no server drove it. */
export async function readSubmittedRun(database, { run_id, attempt }) {
    const [row] = await database.query({
        name: 'fleet_submitted',
        text: submittedSql(database.schema),
        values: [run_id, attempt],
    });
    if (row === undefined)
        return undefined;
    const { group_name: group, when_busy } = row;
    return {
        plan: { path: row.plan_path ?? '', text: row.plan_text ?? '' },
        params: JSON.parse(row.params ?? '{}'),
        submission: JSON.parse(row.submission ?? '{}'),
        ...(group == null ? {} : { group: { group, when_busy: when_busy ?? 'queue' } }),
    };
}
const submittedSql = sqlFor(({ fleet_runs }) => `
SELECT plan_path, plan_text, params::text AS params, submission::text AS submission, group_name, when_busy FROM ${fleet_runs} WHERE run_id = $1::text AND attempt = $2::integer`);
/** Gives an attempt the artifacts of tasks that it takes over from an earlier one. */
export async function takeOverArtifacts(database, { run_id, attempt }, from, tasks) {
    if (tasks.length === 0)
        return;
    const values = [run_id, attempt, from, tasks];
    await database.query({ name: 'fleet_take_artifacts', text: artifactsSql(database.schema), values });
}
const artifactsSql = sqlFor(({ fleet_artifacts }) => `
INSERT INTO ${fleet_artifacts} (run_id, attempt, task, path, sha256, size, mode)
SELECT run_id, $2::integer, task, path, sha256, size, mode FROM ${fleet_artifacts}
 WHERE run_id = $1::text AND attempt = $3::integer AND task = ANY ($4::text[]) ON CONFLICT DO NOTHING`);
