import type { Place } from '../approvals/waiting-task.ts';
import type { Database } from '../database.ts';
import { jsonRow } from '../json-row.ts';
import { tablesOf } from '../tables.ts';
import { timeText } from '../tasks/columns.ts';
import { type OutboxEvent, typeOfEvent } from './outbox-event.ts';

/** Events that are this transaction's until it ends. */
export interface TakenEvents {
  /** All that were taken, oldest first. */
  readonly ids: readonly number[];
  /** Those of them that are still kept. */
  readonly events: readonly OutboxEvent[];
}

/** Takes the oldest events that nobody else is looking at, and that are due at a time (RFC 3339). */
export async function takeEvents(place: Place, limit: number, now: string): Promise<TakenEvents> {
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
export async function dropEvents(place: Place, ids: readonly number[]): Promise<void> {
  const { outbox } = tablesOf(place.schema);
  const text = `DELETE FROM ${outbox} WHERE event_id = ANY ($1::bigint[])`;
  await place.query({ name: 'outbox_drop', text, values: [ids] });
}

/** Leaves an event alone for a while (5 s, doubled each time, at most an hour) from a time on (RFC 3339). */
export async function putOffEvent(database: Database, id: number, now: string): Promise<void> {
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
  ...['kind', 'action', 'run_id', 'attempt', 'task_id', 'task', 'status_to', 'actor', 'channel'].map(
    (column) => [column, `e.${column}`] as const,
  ),
]);

function toEvent(json: string): OutboxEvent {
  const event = JSON.parse(json) as Omit<OutboxEvent, 'type'>;
  return { ...event, type: typeOfEvent(event) };
}
