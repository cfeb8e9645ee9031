import { tablesOf } from '../tables.js';
/**
 * Writes down a try and what it means: done, failed for good, or due again at `again` (RFC 3339). Where somebody else has taken the delivery
 * meanwhile only the try is kept, unless it was the one that got through.
 */
export async function recordTry(database, { id, claim }, { at, ms, outcome, status, error, answer, again }) {
    const { deliveries, delivery_tries: tries } = tablesOf(database.schema);
    await database.query({
        name: 'delivery_record',
        text: `
WITH d AS (
  UPDATE ${deliveries}
     SET status = CASE WHEN $9::timestamptz IS NOT NULL THEN 'pending' ELSE $5::text END, tries = tries + ($5::text = 'failed')::integer,
         due_at = coalesce($9::timestamptz, due_at), note = $7::text,
         ended_at = CASE WHEN $9::timestamptz IS NULL THEN $3::timestamptz + $4::bigint * interval '1 ms' END
   WHERE id = $1::bigint AND (status = 'pending' AND claims = $2::integer OR $5::text = 'delivered' AND status IN ('pending', 'failed'))
)
INSERT INTO ${tries} (delivery_id, at, ms, outcome, status, error, answer)
SELECT id, $3::timestamptz, $4::bigint, $5::text, $6::integer, $7::text, $8::text FROM ${deliveries} WHERE id = $1::bigint`,
        values: [id, claim, at, ms, outcome, status, error, answer, again ?? null],
    });
}
/** Gives a delivery back, to be taken again from a time on (RFC 3339): no try of it counts. */
export async function postponeDelivery(database, { id, claim }, { until, note }) {
    await database.query({
        name: 'delivery_postpone',
        text: `UPDATE ${tablesOf(database.schema).deliveries} SET due_at = $3::timestamptz, note = coalesce($4::text, note)
            WHERE id = $1::bigint AND claims = $2::integer AND status = 'pending'`,
        values: [id, claim, until, note],
    });
}
