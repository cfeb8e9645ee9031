import { sqlFor } from '../../tables.js';
import { ONLINE_MS } from '../claim/give-back.js';
import { KNOWN_WORKER, toKnownWorker, touchSql } from './known-worker.js';
/**
 * Notes a worker, or what changed of it; false where the name is somebody else's who was heard of within a minute, or still has a ticket:
 * with that it would claim as whoever has the name.
 */
export async function announceWorker(database, said) {
    const { id, name, labels, concurrency, host, version, draining, repository, principal } = said;
    const sorted = [...new Set(labels)].sort();
    const rows = await database.query({
        name: 'worker_announce',
        text: announceSql(database.schema),
        values: [id, name, sorted, concurrency, host, version, draining, repository, principal.slice(0, 255)],
    });
    return rows.length > 0;
}
const announceSql = sqlFor(({ fleet_workers, fleet_jobs }) => `
INSERT INTO ${fleet_workers} AS w (id, name, labels, concurrency, host, version, draining, repository_id, principal)
VALUES ($1::text, $2::text, $3::text[], $4::integer, $5::text, $6::text, $7::boolean, $8::text, $9::text)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, labels = excluded.labels, concurrency = excluded.concurrency, host = excluded.host,
  version = excluded.version, draining = excluded.draining, repository_id = excluded.repository_id, principal = excluded.principal,
  seen_at = clock_timestamp()
 WHERE (w.principal, w.repository_id) IS NOT DISTINCT FROM (excluded.principal, excluded.repository_id)
    OR (w.seen_at < clock_timestamp() - ${ONLINE_MS} * interval '1 ms'
        AND NOT EXISTS (SELECT FROM ${fleet_jobs} AS j WHERE j.worker = w.id AND j.ticket IS NOT NULL))
RETURNING w.id`);
/** Notes that a worker was heard of, and answers what it can do; undefined where nobody knows it. */
export async function hearWorker(database, id) {
    const [row] = await database.query({ name: 'worker_hear', text: hearSql(database.schema), values: [id] });
    return row && toKnownWorker(row);
}
const hearSql = sqlFor(({ fleet_workers }) => `
WITH ${touchSql(fleet_workers, 'SELECT $1::text')}
SELECT ${KNOWN_WORKER} FROM ${fleet_workers} AS w WHERE w.id = $1::text`);
/** How long a worker that went is kept for its name, ms. */
const GONE_MS = 86_400_000;
/** Notes that a worker of a caller is gone. Its name stays for a day, for those who look at what it did. */
export async function removeWorker(database, id, principal) {
    const values = [id, principal.slice(0, 255)];
    await database.query({ name: 'worker_remove', text: removeSql(database.schema), values });
}
const removeSql = sqlFor(({ fleet_workers }) => `
UPDATE ${fleet_workers} SET draining = true, seen_at = least(seen_at, clock_timestamp() - interval '2 hours')
 WHERE id = $1::text AND principal = $2::text`);
/** Forgets workers that were not heard of for a day; answers how many. */
export async function pruneWorkers(database) {
    const rows = await database.query({ name: 'worker_prune', text: pruneSql(database.schema), values: [GONE_MS] });
    return rows.length;
}
const pruneSql = sqlFor(({ fleet_workers }) => `DELETE FROM ${fleet_workers} WHERE seen_at < clock_timestamp() - $1::bigint * interval '1 ms' RETURNING id`);
