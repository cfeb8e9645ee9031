import { sqlFor } from '../../tables.js';
/** Adds the row of a run, of the repository that it is registered for; to be called in the transaction that registers it. */
export async function addFleetRun(database, run) {
    await database.query({
        name: 'fleet_run_add',
        text: addSql(database.schema),
        values: [
            run.run_id,
            run.attempt,
            run.plan.path,
            run.plan.text,
            run.params,
            run.submission,
            run.commit,
            run.dirty,
            run.group?.name ?? null,
            run.group?.whenBusy ?? null,
            run.principal.slice(0, 255),
        ],
    });
}
const addSql = sqlFor(({ fleet_runs, runs }) => `
INSERT INTO ${fleet_runs} (run_id, attempt, plan_path, plan_text, params, submission, commit, dirty, repository_id, group_name, when_busy, submitted_by)
SELECT run_id, attempt, $3::text, $4::text, $5::json, $6::jsonb, $7::text, $8::boolean, repository_id, $9::text, $10::text, $11::text
  FROM ${runs} WHERE run_id = $1::text AND attempt = $2::integer`);
/** Whether a run is one that servers drive. */
export async function isFleetRun(database, run_id, attempt) {
    const values = [run_id, attempt];
    const rows = await database.query({ name: 'fleet_run_is', text: isSql(database.schema), values });
    return rows.length > 0;
}
const isSql = sqlFor(({ fleet_runs }) => `SELECT run_id FROM ${fleet_runs} WHERE run_id = $1::text AND attempt = $2::integer`);
/** Waits for its turn among those that submit to one group, until the transaction ends. */
export async function takeGroupTurn(database, group) {
    await database.query({
        name: 'fleet_group_turn',
        text: 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))::text',
        values: [`fleet_group:${database.schema}:${group}`],
    });
}
/** The run that has a group or waits longest for it; undefined where the group is free. */
export async function holderOfGroup(database, group) {
    const [row] = await database.query({ name: 'fleet_group', text: holderSql(database.schema), values: [group] });
    return row && { run_id: row.run_id ?? '', attempt: Number(row.attempt) };
}
const holderSql = sqlFor(({ fleet_runs }) => `
SELECT run_id, attempt FROM ${fleet_runs} WHERE group_name = $1::text AND state <> 'ended' ORDER BY state = 'running' DESC, submitted_at LIMIT 1`);
/** Asks all other runs of a group to make way for a run. */
export async function supersedeGroup(database, group, run_id, attempt) {
    const values = [group, run_id, attempt];
    await database.query({ name: 'fleet_supersede', text: supersedeSql(database.schema), values });
}
const supersedeSql = sqlFor(({ fleet_runs }) => `
UPDATE ${fleet_runs} SET superseded_by = $2::text
 WHERE group_name = $1::text AND state <> 'ended' AND superseded_by IS NULL AND (run_id, attempt) <> ($2::text, $3::integer)`);
