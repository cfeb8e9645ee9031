import { appendLog } from '../../logs/append-log.js';
import { sqlFor } from '../../tables.js';
/** Appends to the log of a job's task. `nameOf` is how the rows of tasks name them. */
export async function appendJobLog(database, chunk, nameOf) {
    return database.transaction(async (connection) => {
        // Locked: a claim by somebody else waits until the chunk is stored, and then counts it.
        const [row] = await connection.query({
            name: 'job_log_place',
            text: placeSql(database.schema),
            values: [chunk.id, chunk.ticket],
        });
        if (row === undefined)
            return { kind: 'lost' };
        const task = await taskOf(connection, database.schema, chunk.id, row, nameOf);
        if (task === undefined)
            return { kind: 'early' };
        const base = Number(row.log_base);
        const place = { schema: database.schema, query: connection.query };
        const outcome = await appendLog(place, { task, seq: base + chunk.seq, bytes: chunk.bytes });
        return { kind: 'log', outcome: 'next' in outcome ? { ...outcome, next: outcome.next - base } : outcome };
    });
}
async function taskOf(connection, schema, id, { log_task, named, run_id, attempt, task }, nameOf) {
    if (log_task != null)
        return Number(log_task);
    const name = nameOf(task ?? '');
    const found = named ?? (name === task ? null : await rowNamed(connection, schema, [run_id, attempt, name]));
    if (found == null)
        return undefined;
    await connection.query({ name: 'job_log_task', text: keepSql(schema), values: [id, found] });
    return Number(found);
}
async function rowNamed(connection, schema, values) {
    const [row] = await connection.query({ name: 'job_log_named', text: namedSql(schema), values });
    return row?.id ?? null;
}
const placeSql = sqlFor(({ fleet_jobs, tasks }) => `
SELECT j.run_id, j.attempt, j.task, j.log_base, j.log_task, t.id AS named FROM ${fleet_jobs} AS j
  LEFT JOIN ${tasks} AS t ON t.registered AND t.run_id = j.run_id AND t.attempt = j.attempt AND t.task = j.task
 WHERE j.id = $1::bigint AND j.ticket = $2::text AND j.state <> 'queued' FOR NO KEY UPDATE OF j`);
const namedSql = sqlFor(({ tasks }) => `SELECT id FROM ${tasks} WHERE registered AND run_id = $1::text AND attempt = $2::integer AND task = $3::text`);
const keepSql = sqlFor(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET log_task = $2::bigint WHERE id = $1::bigint`);
