import { tablesOf } from '../tables.js';
import { NEWEST_SQL, PLACE_SQL } from './place-sql.js';
/**
 * Takes pull requests that tasks wait for, those first that nobody has looked at for longest. One that is taken is nobody else's until the
 * time has passed again.
 */
export async function takeDuePulls(place, { host, everyMs, limit }) {
    const rows = await place.query({
        name: 'github_due',
        text: dueSql(place.schema),
        values: [host.toLowerCase(), everyMs, limit],
    });
    return rows.map(({ place: key, etag, waiting }) => ({
        key: key ?? '',
        etag: etag ?? null,
        waiting: waiting ?? null,
    }));
}
/** Keeps what was seen, so that the same again costs nothing. */
export async function keepSeen(place, key, etag, waiting) {
    const { github_pulls } = tablesOf(place.schema);
    await place.query({
        name: 'github_seen',
        text: `UPDATE ${github_pulls} SET etag = $2::text, waiting = $3::text WHERE place = $1::text`,
        values: [key, etag, waiting],
    });
}
function dueSql(schema) {
    const { tasks, github_pulls: pulls } = tablesOf(schema);
    return `
WITH w AS MATERIALIZED (
  SELECT DISTINCT ${PLACE_SQL} AS place FROM ${tasks} AS t
   WHERE t.status = 'awaiting_approval' AND t.outputs_uri ~* '/pull/[0-9]' AND ${NEWEST_SQL(tasks)}
), due AS (
  SELECT w.place FROM w LEFT JOIN ${pulls} AS p ON p.place = w.place
   WHERE starts_with(w.place, $1::text || '/')
     AND (p.looked_at IS NULL OR p.looked_at <= clock_timestamp() - $2::bigint * interval '1 ms')
   ORDER BY p.looked_at NULLS FIRST, w.place LIMIT $3::integer
)
INSERT INTO ${pulls} AS p (place, looked_at) SELECT place, clock_timestamp() FROM due
ON CONFLICT (place) DO UPDATE SET looked_at = clock_timestamp()
 WHERE p.looked_at <= clock_timestamp() - $2::bigint * interval '1 ms'
RETURNING p.place, p.etag, p.waiting`;
}
