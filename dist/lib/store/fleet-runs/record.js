import { sqlFor } from '../tables.js';
/** The events of a run so far, in order. */
export async function readFleetEvents(database, { run_id, attempt }) {
    const rows = await database.query({
        name: 'fleet_events',
        text: eventsSql(database.schema),
        values: [run_id, attempt],
    });
    return rows.map(({ event }) => JSON.parse(event ?? ''));
}
const eventsSql = sqlFor(({ fleet_events }) => `
SELECT event::text AS event FROM ${fleet_events} WHERE run_id = $1::text AND attempt = $2::integer ORDER BY seq`);
/** The jobs of a run that are under way, or whose end nobody has folded yet. */
export async function readOpenJobs(database, { run_id, attempt }) {
    const rows = await database.query({
        name: 'fleet_open_jobs',
        text: openSql(database.schema),
        values: [run_id, attempt],
    });
    return rows.map((row) => ({ id: Number(row.id), task: row.task ?? '', lane: row.lane ?? '' }));
}
const openSql = sqlFor(({ fleet_jobs }) => `
SELECT id, task, lane FROM ${fleet_jobs} WHERE run_id = $1::text AND attempt = $2::integer AND NOT folded ORDER BY id`);
