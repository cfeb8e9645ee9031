import { tablesOf } from '../tables.js';
/** How long an answer is kept, ms. */
export const KEPT_MS = 24 * 60 * 60 * 1000;
/** Takes the key for the rest of the transaction, unless it was used before or somebody else has it. Never waits. */
export async function claimKey(connection, schema, { caller, key, fingerprint }) {
    const { idempotency } = tablesOf(schema);
    const [row] = await connection.query({
        name: 'idempotency_claim',
        text: `
SELECT l.mine, k.status, k.headers::text AS headers, k.body, k.fingerprint = decode($3::text, 'hex') AS same
  FROM (SELECT pg_try_advisory_xact_lock(hashtextextended($5::text || $1::text || ' ' || $2::text, 0)) AS mine) AS l
  LEFT JOIN ${idempotency} AS k ON k.caller = $1::text AND k.key = $2::text AND k.created_at > now() - $4::bigint * interval '1 ms'`,
        values: [caller, key, fingerprint, KEPT_MS, `${idempotency} `],
    });
    if (row?.status != null) {
        if (row.same !== 't')
            return { kind: 'other' };
        const headers = JSON.parse(row.headers ?? '{}');
        return { kind: 'kept', answer: { status: Number(row.status), headers, body: row.body ?? '' } };
    }
    return { kind: row?.mine === 't' ? 'mine' : 'taken' };
}
/** Keeps an answer in the transaction that made it; false where another was kept since the key was claimed. */
export async function keepAnswer(connection, schema, { caller, key, fingerprint }, { status, headers, body }) {
    const { idempotency } = tablesOf(schema);
    const rows = await connection.query({
        name: 'idempotency_keep',
        text: `
INSERT INTO ${idempotency} AS k (caller, key, fingerprint, status, headers, body)
VALUES ($1::text, $2::text, decode($3, 'hex'), $4::integer, $5::jsonb, $6::text)
ON CONFLICT (caller, key) DO UPDATE
   SET fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers, body = excluded.body, created_at = now()
 WHERE k.created_at <= now() - $7::bigint * interval '1 ms'
RETURNING k.status`,
        values: [caller, key, fingerprint, status, JSON.stringify(headers), body, KEPT_MS],
    });
    return rows.length > 0;
}
/** Forgets answers that are kept long enough, at most `atOnce`; answers how many. */
export async function sweepAnswers(database, atOnce = 1_000) {
    const { idempotency } = tablesOf(database.schema);
    const [row] = await database.query({
        text: `
WITH gone AS (
  DELETE FROM ${idempotency} WHERE (caller, key) IN (
    SELECT caller, key FROM ${idempotency} WHERE created_at <= now() - $1::bigint * interval '1 ms' ORDER BY created_at LIMIT $2::bigint FOR UPDATE SKIP LOCKED)
  RETURNING 1
)
SELECT count(*)::text AS gone FROM gone`,
        values: [KEPT_MS, atOnce],
    });
    return Number(row?.gone ?? 0);
}
