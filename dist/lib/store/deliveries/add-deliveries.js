import { tablesOf } from '../tables.js';
/** Adds deliveries of an event, those that are not there yet; answers the ids of what was added. `id` 0 is no event of the store. */
export async function addDeliveries(place, event, deliveries) {
    if (deliveries.length === 0)
        return [];
    const rows = await place.query({
        name: 'deliveries_add',
        text: `
INSERT INTO ${tablesOf(place.schema).deliveries} (event_id, run_id, event, kind, target, lane, message_id, payload, due_at)
SELECT nullif($1::bigint, 0), $2::text, $3::jsonb, kind, target, lane, message_id, nullif(payload, 'null'::jsonb), due_at
  FROM jsonb_to_recordset($4::jsonb) AS d (kind text, target text, lane text, message_id text, payload jsonb, due_at timestamptz)
ON CONFLICT (event_id, kind, target) DO NOTHING
RETURNING id`,
        values: [event.id, event.run_id, JSON.stringify(event), JSON.stringify(deliveries)],
    });
    return rows.map(({ id }) => Number(id));
}
