import { deleteCounted, PRUNE_BATCH } from '../prune/prune-tasks.js';
import { tablesOf } from '../tables.js';
/**
 * Removes deliveries made before a time (RFC 3339 with zone) with their tries, and events of that age that nobody has looked at because no
 * server tells anybody; answers how many deliveries. What is still to be carried stays, unless nobody has carried it for as long.
 */
export async function pruneDeliveries(database, before) {
    const { deliveries, outbox, events } = tablesOf(database.schema);
    await database.query({
        name: 'prune_outbox',
        text: `DELETE FROM ${outbox} AS o USING ${events} AS e WHERE e.id = o.event_id AND e.at < $1::timestamptz`,
        values: [before],
    });
    let deleted = 0;
    for (;;) {
        const count = await deleteCounted(database, {
            name: 'prune_deliveries',
            text: `DELETE FROM ${deliveries} WHERE id IN (
               SELECT id FROM ${deliveries} WHERE created_at < $1::timestamptz AND (status <> 'pending' OR due_at < $1::timestamptz)
                ORDER BY created_at LIMIT ${PRUNE_BATCH} FOR UPDATE SKIP LOCKED) RETURNING 1`,
            values: [before],
        });
        deleted += count;
        if (count < PRUNE_BATCH)
            return deleted;
    }
}
