import { tablesOf } from '../tables.js';
/** Makes a delivery due at a time (RFC 3339) as if it had never been tried, under the same message id; false where there is none. */
export async function redeliver(database, id, now) {
    const rows = await database.query({
        name: 'delivery_again',
        text: `UPDATE ${tablesOf(database.schema).deliveries} SET status = 'pending', tries = 0, due_at = $2::timestamptz, ended_at = NULL, note = NULL
            WHERE id = $1::bigint RETURNING id`,
        values: [id, now],
    });
    return rows.length > 0;
}
