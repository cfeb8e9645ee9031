import { tablesOf } from '../tables.js';
/** Rows one statement removes, so that none takes long and no lock is held for long. */
export const PRUNE_BATCH = 1_000;
/** Never removed, however old: somebody is still to decide. */
export const DECIDED = `t.status <> 'awaiting_approval' AND t.approval_state IS DISTINCT FROM 'pending'`;
/** How many tasks listed before a time (RFC 3339 with zone) \`pruneTasks\` would remove. */
export async function countPrunable(database, before) {
    const { tasks } = tablesOf(database.schema);
    const [row] = await database.query({
        text: `SELECT count(*) AS n FROM ${tasks} AS t WHERE t.listed_at < $1::timestamptz AND ${DECIDED}`,
        values: [before],
    });
    return Number(row?.n);
}
/**
 * Removes tasks listed before a time with their logs, in batches, each a transaction of its own; answers how many. Rows that others
 * hold are left to the next batch, or to them. History stays until its own time is over.
 */
export async function pruneTasks(database, before) {
    const { tasks } = tablesOf(database.schema);
    let deleted = 0;
    for (;;) {
        const count = await deleteCounted(database, {
            name: 'prune_tasks',
            text: `DELETE FROM ${tasks} WHERE id IN (
               SELECT t.id FROM ${tasks} AS t WHERE t.listed_at < $1::timestamptz AND ${DECIDED}
                ORDER BY t.listed_at LIMIT ${PRUNE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
            values: [before],
        });
        deleted += count;
        if (count < PRUNE_BATCH)
            return deleted;
    }
}
/** Removes ended runs that started before a time and have no tasks left; answers how many. */
export async function pruneEmptyRuns(database, before) {
    const { tasks, runs } = tablesOf(database.schema);
    let deleted = 0;
    for (;;) {
        const count = await deleteCounted(database, {
            name: 'prune_runs',
            text: `DELETE FROM ${runs} WHERE id IN (
               SELECT r.id FROM ${runs} AS r
                WHERE r.started_at < $1::timestamptz AND r.status IN ('succeeded', 'failed', 'cancelled')
                  AND NOT EXISTS (SELECT FROM ${tasks} AS t WHERE t.run_id = r.run_id AND t.attempt = r.attempt)
                ORDER BY r.started_at LIMIT ${PRUNE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
            values: [before],
        });
        deleted += count;
        if (count < PRUNE_BATCH)
            return deleted;
    }
}
/** Runs a DELETE ... RETURNING and answers how many rows it removed. */
export async function deleteCounted(database, { name, text, values }) {
    const [row] = await database.query({ name, text: `WITH gone AS (${text}) SELECT count(*) AS n FROM gone`, values });
    return Number(row?.n);
}
