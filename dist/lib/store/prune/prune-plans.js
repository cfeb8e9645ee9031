import { tablesOf } from '../tables.js';
import { DECIDED, deleteCounted, PRUNE_BATCH } from './prune-tasks.js';
/** Runs looked at in one go. */
const RUNS = 50;
/** Removes ended runs with their tasks and logs, oldest first, in short statements. A run with a task that awaits approval stays, and so does that task. */
export async function prunePlans(database, keep) {
    let [tasks, runs] = [0, 0];
    let after;
    for (;;) {
        const old = await oldRuns(database, keep, after);
        for (const run of old) {
            tasks += await deleteTasks(database, run);
            runs += await deleteRun(database, run);
        }
        if (old.length < RUNS)
            return { tasks, runs };
        after = old.at(-1);
    }
}
/** Removes tasks of runs that nobody registered, listed before a time; answers how many. */
export async function pruneLooseTasks(database, before) {
    const { tasks, runs } = tablesOf(database.schema);
    let deleted = 0;
    for (;;) {
        const count = await deleteCounted(database, {
            name: 'prune_loose',
            text: `DELETE FROM ${tasks} WHERE id IN (
               SELECT t.id FROM ${tasks} AS t WHERE t.listed_at < $1::timestamptz AND ${DECIDED}
                  AND NOT EXISTS (SELECT FROM ${runs} AS r WHERE r.run_id = t.run_id AND r.attempt = t.attempt)
                ORDER BY t.listed_at LIMIT ${PRUNE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
            values: [before],
        });
        deleted += count;
        if (count < PRUNE_BATCH)
            return deleted;
    }
}
async function oldRuns(database, { before, keepLast }, after) {
    const { runs } = tablesOf(database.schema);
    const values = [];
    const given = (value) => `$${values.push(value)}`;
    // Counts no further than it must: along the index of the plan, newest first.
    const newer = (most) => `
    (SELECT count(*) FROM (SELECT FROM ${runs} AS n
       WHERE n.plan_name = r.plan_name AND (n.started_at, n.id) > (r.started_at, r.id) LIMIT ${most}::bigint) AS n) >= ${most}::bigint`;
    const conditions = [
        `r.status IN ('succeeded', 'failed', 'cancelled')`,
        ...(before === undefined ? [] : [`r.started_at < ${given(before)}::timestamptz`]),
        ...(after === undefined
            ? []
            : [`(r.started_at, r.id) > (${given(after.started)}::timestamptz, ${given(after.id)}::bigint)`]),
        ...(keepLast === undefined ? [] : [newer(given(keepLast))]),
    ];
    const rows = await database.query({
        text: `SELECT r.id, r.run_id, r.attempt, r.started_at AS started FROM ${runs} AS r
            WHERE ${conditions.join(' AND ')} ORDER BY r.started_at, r.id LIMIT ${RUNS}`,
        values,
    });
    return rows;
}
async function deleteTasks(database, { run_id, attempt }) {
    const { tasks } = tablesOf(database.schema);
    let deleted = 0;
    for (;;) {
        const count = await deleteCounted(database, {
            name: 'prune_tasks_of_run',
            text: `DELETE FROM ${tasks} WHERE id IN (
               SELECT t.id FROM ${tasks} AS t WHERE t.run_id = $1::text AND t.attempt = $2::integer AND ${DECIDED}
                LIMIT ${PRUNE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
            values: [run_id, attempt],
        });
        deleted += count;
        if (count < PRUNE_BATCH)
            return deleted;
    }
}
function deleteRun(database, { id, run_id, attempt }) {
    const { tasks, runs } = tablesOf(database.schema);
    return deleteCounted(database, {
        name: 'prune_run',
        text: `DELETE FROM ${runs} WHERE id = $1::bigint AND status IN ('succeeded', 'failed', 'cancelled')
              AND NOT EXISTS (SELECT FROM ${tasks} WHERE run_id = $2::text AND attempt = $3::integer) RETURNING 1`,
        values: [id, run_id, attempt],
    });
}
