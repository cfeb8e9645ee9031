/** Columns that `toKnownWorker` reads, over the row `w`. */
export const KNOWN_WORKER = `w.id AS worker_id, array_to_json(w.labels)::text AS labels, w.repository_id, w.principal, w.draining`;
/** The worker in a row of `KNOWN_WORKER`; undefined where it is not there. */
export function toKnownWorker(row) {
    if (row.worker_id == null)
        return undefined;
    return {
        id: row.worker_id,
        labels: JSON.parse(row.labels ?? '[]'),
        repository: row.repository_id ?? null,
        principal: row.principal ?? '',
        draining: row.draining === 't',
    };
}
/** How often that a worker was heard of is written down, ms. */
const TOUCH_MS = 5_000;
/** SQL of a part of WITH that notes that a worker was heard of. `id` is a query for it. */
export function touchSql(workers, id) {
    return `touched AS (
  UPDATE ${workers} SET seen_at = clock_timestamp()
   WHERE id = (${id}) AND seen_at < clock_timestamp() - ${TOUCH_MS} * interval '1 ms')`;
}
