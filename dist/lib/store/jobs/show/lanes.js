import { sqlFor } from '../../tables.js';
/** All lanes there ever were jobs in, those that ask for most first. */
export async function listLanes(database) {
    const rows = await database.query({ name: 'lanes', text: lanesSql(database.schema) });
    return rows.map((row) => ({
        lane: row.lane ?? '',
        labels: JSON.parse(row.labels ?? '[]'),
        repository: row.repository_id ?? null,
    }));
}
const lanesSql = sqlFor(({ fleet_lanes }) => `
SELECT lane, array_to_json(labels)::text AS labels, repository_id FROM ${fleet_lanes} ORDER BY cardinality(labels) DESC, lane`);
/** Whether a worker may do the jobs of a lane. */
export function fits(worker, lane) {
    if (worker.repository !== null && worker.repository !== lane.repository)
        return false;
    return lane.labels.every((label) => worker.labels.includes(label));
}
