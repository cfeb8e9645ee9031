import { readSnapshot } from '../../approval/snapshot.js';
import { tablesOf } from '../tables.js';
import { TASK_JSON } from '../tasks/columns.js';
/** Locks a task, with the rows of the same task in other attempts, the oldest first for all who do; undefined where there is none. */
export async function lockTask(place, id) {
    const { tasks } = tablesOf(place.schema);
    await place.query({
        name: 'approval_lock',
        text: `
WITH k AS MATERIALIZED (SELECT * FROM ${tasks} WHERE id = $1::bigint)
SELECT id FROM ${tasks}
 WHERE id = $1::bigint OR registered AND (SELECT registered FROM k) AND run_id = (SELECT run_id FROM k) AND task = (SELECT task FROM k)
 ORDER BY attempt, id FOR NO KEY UPDATE`,
        values: [id],
    });
    // A statement of its own: the time and the rows are those of after the wait for the lock.
    return readTask(place, id);
}
/** A task as it is now, without a lock; undefined where there is none. */
export async function readTask(place, id) {
    const text = `${select(tablesOf(place.schema).tasks)} WHERE t.id = $1::bigint`;
    const [row] = await place.query({ name: 'approval_task', text, values: [id] });
    return row && toLocked(row);
}
/** The row that stands for a task of a registered run now: that of its newest attempt. */
export async function newestOf(place, { run_id, task }) {
    const { tasks } = tablesOf(place.schema);
    const [row] = await place.query({
        name: 'approval_newest',
        text: `SELECT id FROM ${tasks} WHERE registered AND run_id = $1::text AND task = $2::text ORDER BY attempt DESC LIMIT 1`,
        values: [run_id, task],
    });
    return row && lockTask(place, Number(row.id));
}
/** Ids of the older rows of the same request that still wait, as attempts left them behind. */
export async function leftWaiting(place, of) {
    if (!of.registered)
        return [];
    const { tasks } = tablesOf(place.schema);
    const rows = await place.query({
        name: 'approval_left',
        text: `SELECT id FROM ${tasks} WHERE registered AND run_id = $1::text AND task = $2::text AND attempt < $3::integer
             AND coalesce(carried_from, attempt) = $4::integer AND status = 'awaiting_approval' ORDER BY attempt`,
        values: [of.run_id, of.task, of.attempt, of.askedIn],
    });
    return rows.map(({ id }) => Number(id));
}
/** SQL for the digest of what the task `t` has put out. */
export const DIGEST = `encode(sha256(convert_to(coalesce(t.outputs::text, '{}') || ' ' || coalesce(t.outputs_uri, ''), 'UTF8')), 'hex')`;
function select(tasks) {
    return `
SELECT t.id, t.version, t.task, t.run_id, t.attempt, t.status, t.registered, t.owner, coalesce(t.carried_from, t.attempt) AS asked_in,
       t.approval::text AS approval, coalesce(t.approval_expires_at <= clock_timestamp(), false) AS expired, ${DIGEST} AS digest, ${TASK_JSON} AS json
  FROM ${tasks} AS t`;
}
function toLocked(row) {
    return {
        id: Number(row.id),
        version: Number(row.version),
        json: row.json ?? '',
        task: row.task ?? '',
        run_id: row.run_id ?? '',
        attempt: Number(row.attempt),
        status: row.status ?? '',
        registered: row.registered === 't',
        owner: row.owner ?? null,
        askedIn: Number(row.asked_in),
        snapshot: row.approval == null ? null : readSnapshot(row.approval),
        expired: row.expired === 't',
        digest: row.digest ?? '',
    };
}
