import { readSnapshot } from '../../approval/snapshot.js';
import { bindApprovals } from '../approvals/bind-approvals.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { NEWEST_SQL, PLACE_SQL } from './place-sql.js';
/** Tasks that wait for a decision and name this place, the one that waits longest first. */
export async function waitingAt(place, { key, runsOf }) {
    const read = () => place.query({
        name: 'github_waiting_at',
        text: waitingSql(place.schema),
        values: [
            key.toLowerCase(),
            runsOf?.host.toLowerCase() ?? null,
            runsOf?.repository.toLowerCase() ?? null,
            runsOf === undefined ? null : `refs/pull/${runsOf.number}/`,
        ],
    });
    const rows = await read();
    const unbound = rows.filter((row) => row.approval == null).map((row) => ({ id: Number(row.id) }));
    if (unbound.length === 0)
        return rows.map(toWaiting);
    await bindApprovals(place, unbound);
    return (await read()).map(toWaiting);
}
function toWaiting(row) {
    return {
        id: Number(row.id),
        task: row.task ?? '',
        step: row.step ?? row.task ?? '',
        run_id: row.run_id ?? '',
        snapshot: row.approval == null ? null : readSnapshot(row.approval),
        since: row.since ?? null,
        repository: row.repository ?? null,
        repositoryId: row.repository_id ?? null,
    };
}
function waitingSql(schema) {
    const { tasks, runs } = tablesOf(schema);
    return `
SELECT t.id, t.task, t.step, t.run_id, t.approval::text AS approval, ${timeText(`(t.approval ->> 'bound_at')::timestamptz`)} AS since,
       r.ci ->> 'repository' AS repository, r.repository_id
  FROM ${tasks} AS t
  LEFT JOIN ${runs} AS r ON t.registered AND r.run_id = t.run_id AND r.attempt = t.attempt
 WHERE t.status = 'awaiting_approval' AND ${NEWEST_SQL(tasks)}
   AND (${PLACE_SQL} = $1::text
     OR lower(r.ci ->> 'repository') = $3::text AND starts_with(r.ci ->> 'ref', $4::text)
        AND lower(substring(r.ci ->> 'url' from '^https?://([^/]+)/')) = $2::text)
 ORDER BY t.listed_at, t.id LIMIT 100`;
}
