import { jsonRow } from '../json-row.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { typeOfEvent } from './outbox-event.js';
/** Takes the oldest events that nobody else is looking at, and that are due at a time (RFC 3339). */
export async function takeEvents(place, limit, now) {
    const { outbox, events } = tablesOf(place.schema);
    const rows = await place.query({
        name: 'outbox_take',
        text: `
WITH taken AS MATERIALIZED (
  SELECT event_id FROM ${outbox} WHERE due_at <= $2::timestamptz ORDER BY event_id LIMIT $1::integer FOR UPDATE SKIP LOCKED
)
SELECT t.event_id, CASE WHEN e.id IS NOT NULL THEN ${EVENT_JSON} END AS event
  FROM taken AS t LEFT JOIN ${events} AS e ON e.id = t.event_id ORDER BY t.event_id`,
        values: [limit, now],
    });
    return {
        ids: rows.map(({ event_id }) => Number(event_id)),
        events: rows.flatMap(({ event }) => (event ? [toEvent(event)] : [])),
    };
}
/** Takes events out of the outbox for good. */
export async function dropEvents(place, ids) {
    const { outbox } = tablesOf(place.schema);
    const text = `DELETE FROM ${outbox} WHERE event_id = ANY ($1::bigint[])`;
    await place.query({ name: 'outbox_drop', text, values: [ids] });
}
/** Leaves an event alone for a while (5 s, doubled each time, at most an hour) from a time on (RFC 3339). */
export async function putOffEvent(database, id, now) {
    const { outbox } = tablesOf(database.schema);
    await database.query({
        name: 'outbox_put_off',
        text: `UPDATE ${outbox} SET failures = failures + 1,
                  due_at = $2::timestamptz + least(3600, 5 * 2 ^ least(failures, 10)) * interval '1 s' WHERE event_id = $1::bigint`,
        values: [id, now],
    });
}
const EVENT_JSON = jsonRow([
    ['id', 'e.id'],
    ['at', timeText('e.at')],
    ...['kind', 'action', 'run_id', 'attempt', 'task_id', 'task', 'status_to', 'actor', 'channel'].map((column) => [column, `e.${column}`]),
]);
function toEvent(json) {
    const event = JSON.parse(json);
    return { ...event, type: typeOfEvent(event) };
}
