import { tablesOf } from '../tables.js';
import { readTask } from './waiting-task.js';
/** Finds what a name means; of tasks of no registered run the newest by that name. Undefined where there is none. */
export async function findRequest(place, { run_id, attempt, task }) {
    const { tasks } = tablesOf(place.schema);
    const [row] = await place.query({
        name: 'approval_find',
        text: `
SELECT t.id, coalesce((SELECT n.id FROM ${tasks} AS n
                        WHERE t.registered AND n.registered AND n.run_id = t.run_id AND n.task = t.task ORDER BY n.attempt DESC LIMIT 1), t.id) AS newest
  FROM ${tasks} AS t
 WHERE t.run_id = $1::text AND t.attempt = $2::integer AND t.task = $3::text
 ORDER BY t.registered DESC, t.id DESC LIMIT 1`,
        values: [run_id, attempt, task],
    });
    if (row === undefined)
        return undefined;
    const given = await readTask(place, Number(row.id));
    const current = row.newest === row.id ? given : await readTask(place, Number(row.newest));
    return given === undefined || current === undefined ? undefined : { given, current };
}
/** Whether a task was changed in what a decision is about since its version `seen`: approvals that were counted and messages that were sent are not. */
export async function isChangedSince(place, id, seen) {
    const { events } = tablesOf(place.schema);
    const rows = await place.query({
        name: 'approval_changed_since',
        text: `
SELECT 1 AS one FROM ${events}
 WHERE task_id = $1::bigint AND version > $2::integer AND action <> 'approval_counted'
   AND (changes IS NULL OR changes = '{}'::jsonb OR changes - 'webhook_notified_at' <> '{}'::jsonb) LIMIT 1`,
        values: [id, seen],
    });
    return rows.length > 0;
}
