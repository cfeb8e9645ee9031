import { sqlFor } from '../tables.js';
/** Takes named locks for a task of a run that is driven, all or none. */
export async function takeLocks(database, run, task, names) {
    return database.transaction(async (connection) => {
        const { run_id, attempt, epoch } = run;
        const held = [run_id, attempt, epoch];
        // A server that lost the run would leave locks that nobody frees.
        const [mine] = await connection.query({ name: 'fleet_lock_fence', text: fenceSql(database.schema), values: held });
        if (mine === undefined)
            return { kind: 'lost' };
        const owner = [run_id, attempt, task, [...new Set(names)]];
        const rows = await connection.query({ name: 'fleet_lock', text: takeSql(database.schema), values: owner });
        const by = rows.map(toOwner).find((one) => one.run_id !== run_id || one.attempt !== attempt || one.task !== task);
        if (by === undefined)
            return { kind: 'taken' };
        await connection.query({ name: 'fleet_lock_release', text: releaseSql(database.schema), values: owner });
        return { kind: 'held', by };
    });
}
const fenceSql = sqlFor(({ fleet_runs }) => `
SELECT epoch FROM ${fleet_runs} WHERE run_id = $1::text AND attempt = $2::integer AND epoch = $3::integer AND state = 'running' FOR SHARE`);
// The update changes nothing: by it the row of whoever has the lock is seen and stays while this transaction looks.
const takeSql = sqlFor(({ fleet_locks }) => `
INSERT INTO ${fleet_locks} AS l (name, run_id, attempt, task)
SELECT name, $1::text, $2::integer, $3::text FROM unnest($4::text[]) AS name ORDER BY name
ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING l.name, l.run_id, l.attempt, l.task`);
const releaseSql = sqlFor(({ fleet_locks }) => `
DELETE FROM ${fleet_locks} WHERE run_id = $1::text AND attempt = $2::integer AND task = $3::text AND name = ANY ($4::text[])`);
function toOwner(row) {
    return { name: row.name ?? '', run_id: row.run_id ?? '', attempt: Number(row.attempt), task: row.task ?? '' };
}
