import { tablesOf } from '../tables.js';
import { deleteCounted, PRUNE_BATCH } from './prune-tasks.js';
/** Logs removed by one statement; each may have 64 MiB. */
const LOGS = 20;
/** Removes events from before a time (RFC 3339 with zone), which are also the history of tasks; answers how many. */
export async function pruneEvents(database, before) {
    const { events } = tablesOf(database.schema);
    let deleted = 0;
    for (;;) {
        const count = await deleteCounted(database, {
            name: 'prune_events',
            text: `DELETE FROM ${events} WHERE id IN (
               SELECT id FROM ${events} WHERE at < $1::timestamptz ORDER BY at LIMIT ${PRUNE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
            values: [before],
        });
        deleted += count;
        if (count < PRUNE_BATCH)
            return deleted;
    }
}
/** Removes whole logs that began before a time, of tasks that ended; answers how many. Their tasks stay. */
export async function pruneLogs(database, before) {
    const { logs, tasks } = tablesOf(database.schema);
    let deleted = 0;
    for (;;) {
        const [row] = await database.query({
            name: 'prune_logs',
            text: `
WITH old AS (
  SELECT l.task_id FROM ${logs} AS l JOIN ${tasks} AS t ON t.id = l.task_id
   WHERE l.seq = 1 AND l.created_at < $1::timestamptz AND t.status IN ('succeeded', 'failed', 'skipped')
   ORDER BY l.created_at LIMIT ${LOGS} FOR UPDATE OF l SKIP LOCKED
), gone AS (DELETE FROM ${logs} WHERE task_id IN (SELECT task_id FROM old))
SELECT count(*) AS n FROM old`,
            values: [before],
        });
        deleted += Number(row?.n);
        if (Number(row?.n) < LOGS)
            return deleted;
    }
}
