import { tablesOf } from '../tables.js';
/**
 * Notes on a task that people have been told that it waits. No change of the task: its version stays, so that whoever decides on what they
 * were shown is not told that it is another now.
 */
export async function stampNotified(place, taskId) {
    await place.query({
        name: 'message_stamp',
        text: `UPDATE ${tablesOf(place.schema).tasks} SET webhook_notified_at = clock_timestamp() WHERE id = $1::bigint AND webhook_notified_at IS NULL`,
        values: [taskId],
    });
}
/** Whether a run asks for any notifier; asked before the run itself is read. */
export async function hasNotifiers(place, runId, attempt) {
    const rows = await place.query({
        name: 'message_has_notifiers',
        text: `SELECT 't' AS found FROM ${tablesOf(place.schema).runs}
            WHERE run_id = $1::text AND attempt = $2::integer AND jsonb_typeof(requests -> 'notifiers') = 'array' AND requests -> 'notifiers' <> '[]'`,
        values: [runId, attempt],
    });
    return rows.length > 0;
}
/** What an event of the history says beside itself; null where it is gone or says nothing. */
export async function changesOf(place, eventId) {
    const [row] = await place.query({
        name: 'message_event',
        text: `SELECT changes::text AS changes FROM ${tablesOf(place.schema).events} WHERE id = $1::bigint`,
        values: [eventId],
    });
    return row?.changes == null ? null : JSON.parse(row.changes);
}
