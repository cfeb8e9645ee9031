import { tablesOf } from '../tables.js';
/** Notes that something of a run is told, whoever asks first: true for the first one, false ever after. `what` has at most 250 characters. */
export async function tellOnce(place, runId, what) {
    const rows = await place.query({
        name: 'message_once',
        text: `INSERT INTO ${tablesOf(place.schema).message_memory} (run_id, name, value) VALUES ($1::text, $2::text, '')
           ON CONFLICT DO NOTHING RETURNING 't' AS first`,
        values: [runId, `told ${what}`],
    });
    return rows.length > 0;
}
/** What a notifier remembers of a run under these names, the newest first. */
export async function readMemory(place, runId, names) {
    const rows = await place.query({
        name: 'message_memory_read',
        text: `SELECT value FROM ${tablesOf(place.schema).message_memory}
            WHERE run_id = $1::text AND name = ANY ($2::text[]) ORDER BY updated_at DESC`,
        values: [runId, names],
    });
    return rows.map(({ value }) => value ?? '');
}
/** Remembers a value under a name. */
export async function keepMemory(place, runId, name, value) {
    await place.query({
        name: 'message_memory_keep',
        text: `INSERT INTO ${tablesOf(place.schema).message_memory} AS m (run_id, name, value) VALUES ($1::text, $2::text, $3::text)
           ON CONFLICT (run_id, name) DO UPDATE SET value = excluded.value, updated_at = clock_timestamp()`,
        values: [runId, name, value],
    });
}
/** Forgets what was last remembered before a time (RFC 3339); answers how much. */
export async function pruneMemory(place, before) {
    const rows = await place.query({
        name: 'message_memory_prune',
        text: `DELETE FROM ${tablesOf(place.schema).message_memory} WHERE updated_at < $1::timestamptz RETURNING 't' AS gone`,
        values: [before],
    });
    return rows.length;
}
