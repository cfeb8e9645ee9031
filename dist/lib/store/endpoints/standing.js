import { tablesOf } from '../tables.js';
/** An endpoint with the secrets that hold at a time (RFC 3339); undefined where there is none. */
export async function endpointToTell(database, id, now) {
    const [row] = await database.query({
        name: 'endpoint_to_tell',
        text: `SELECT url, disabled_at IS NOT NULL AS disabled, secret, CASE WHEN previous_until > $2::timestamptz THEN previous_secret END AS previous
             FROM ${tablesOf(database.schema).endpoints} WHERE id = $1::bigint`,
        values: [id, now],
    });
    if (row === undefined)
        return undefined;
    const secrets = [row.secret, row.previous].filter((secret) => secret != null);
    return { url: row.url ?? '', disabled: row.disabled === 't', secrets };
}
/** Notes that an endpoint was told at a time (RFC 3339): its failures are forgotten. */
export async function noteDelivered(database, id, now) {
    await database.query({
        name: 'endpoint_delivered',
        text: `UPDATE ${tablesOf(database.schema).endpoints} SET delivered_at = $2::timestamptz, failing_since = NULL WHERE id = $1::bigint`,
        values: [id, now],
    });
}
/** Notes that an endpoint failed at a time; it is disabled where it has failed for `disableAfterMs`. Answers true where this has disabled it. */
export async function noteFailed(database, id, { now, disableAfterMs, reason }) {
    const { endpoints } = tablesOf(database.schema);
    const [row] = await database.query({
        name: 'endpoint_failed',
        text: `
WITH b AS (
  SELECT id, disabled_at IS NULL AND coalesce(failing_since <= $2::timestamptz - $3::bigint * interval '1 ms', false) AS over
    FROM ${endpoints} WHERE id = $1::bigint FOR UPDATE
)
UPDATE ${endpoints} AS u
   SET failing_since = coalesce(u.failing_since, $2::timestamptz),
       disabled_reason = CASE WHEN b.over THEN $4::text ELSE u.disabled_reason END,
       disabled_at = CASE WHEN b.over THEN $2::timestamptz ELSE u.disabled_at END
  FROM b WHERE u.id = b.id RETURNING b.over AS disabled`,
        values: [id, now, disableAfterMs, reason],
    });
    return row?.disabled === 't';
}
/** Disables an endpoint from a time on; answers true where it was not disabled before. */
export async function disableEndpoint(database, id, now, reason) {
    const rows = await database.query({
        name: 'endpoint_disable',
        text: `UPDATE ${tablesOf(database.schema).endpoints} SET disabled_at = $2::timestamptz, disabled_reason = $3::text
            WHERE id = $1::bigint AND disabled_at IS NULL RETURNING id`,
        values: [id, now, reason],
    });
    return rows.length > 0;
}
