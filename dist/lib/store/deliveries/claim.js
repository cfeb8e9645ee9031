import { tablesOf } from '../tables.js';
/** Takes deliveries that are due, the longest due first, few of each lane, however much waits in one. Never waits for another server. */
export async function claimDeliveries(database, { kinds, now, until, most, perLane, busy }) {
    const rows = await database.query({
        name: 'deliveries_claim',
        text: claimSql(tablesOf(database.schema).deliveries),
        values: [kinds, now, until, most, perLane, JSON.stringify(busy)],
    });
    return rows.map(toClaimed);
}
// Goes from lane to lane along the index, so that a host that hangs with a thousand deliveries costs as much as one with two.
function claimSql(deliveries) {
    return `
WITH RECURSIVE lanes AS (
  SELECT min(lane) AS lane FROM ${deliveries} WHERE status = 'pending'
  UNION ALL
  SELECT (SELECT min(d.lane) FROM ${deliveries} AS d WHERE d.status = 'pending' AND d.lane > lanes.lane) FROM lanes WHERE lanes.lane IS NOT NULL
), heads AS MATERIALIZED (
  SELECT h.id FROM lanes, LATERAL (
    SELECT d.id, d.due_at FROM ${deliveries} AS d
     WHERE d.status = 'pending' AND d.lane = lanes.lane AND d.due_at <= $2::timestamptz AND d.kind = ANY ($1::text[])
     ORDER BY d.due_at, d.id LIMIT greatest(0, $5::integer - coalesce(($6::jsonb ->> lanes.lane)::integer, 0))) AS h
   ORDER BY h.due_at, h.id LIMIT $4::integer
), mine AS MATERIALIZED (
  SELECT id FROM ${deliveries} WHERE id IN (SELECT id FROM heads) AND status = 'pending' AND due_at <= $2::timestamptz FOR UPDATE SKIP LOCKED
)
UPDATE ${deliveries} AS d SET claims = d.claims + 1, due_at = $3::timestamptz FROM mine WHERE d.id = mine.id
RETURNING d.id, d.kind, d.target, d.lane, d.message_id, d.event::text AS event, d.payload::text AS payload, d.tries, d.claims`;
}
function toClaimed(row) {
    return {
        id: Number(row.id),
        kind: row.kind ?? '',
        target: row.target ?? '',
        lane: row.lane ?? '',
        messageId: row.message_id ?? '',
        event: JSON.parse(row.event ?? ''),
        payload: row.payload == null ? null : JSON.parse(row.payload),
        tries: Number(row.tries),
        claim: Number(row.claims),
    };
}
