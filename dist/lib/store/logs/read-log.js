import { tablesOf } from '../tables.js';
/** Most bytes one reading gives. */
const WINDOW = 256 * 1024;
/** Most chunks one reading looks at. */
const CHUNKS = 256;
/** Where the logs of some tasks stand, by task id; a task that is not there is left out. Costs two index reads a task. */
export async function logStates(database, ids) {
    const { tasks, logs } = tablesOf(database.schema);
    const rows = await database.query({
        name: 'log_states',
        text: `
SELECT t.id, t.status, coalesce(l.size, 0) AS bytes,
       (extract(epoch FROM clock_timestamp() - greatest(t.updated_at, l.created_at)) * 1000)::bigint AS quiet
  FROM ${tasks} AS t
  LEFT JOIN LATERAL (
    SELECT start_byte + octet_length(bytes) AS size, created_at FROM ${logs} WHERE task_id = t.id ORDER BY seq DESC LIMIT 1
  ) AS l ON true
 WHERE t.id = ANY ($1::bigint[])`,
        values: [ids],
    });
    return new Map(rows.map(({ id, status, bytes, quiet }) => [
        Number(id),
        { status: status ?? '', bytes: Number(bytes), quietMs: Math.max(0, Number(quiet)) },
    ]));
}
/**
 * The bytes of a log from one offset up to (not including) another, piece by piece, never more than 256 KiB at a time in memory.
 * Ends early where the log does.
 */
export async function* readLog(database, { task, from, to }) {
    let at = from;
    let seq;
    while (at < to) {
        const piece = await readPiece(database, { task, at, to: Math.min(to, at + WINDOW), seq });
        if (piece === undefined)
            return;
        seq = piece.seq;
        at += piece.bytes.byteLength;
        yield piece.bytes;
    }
}
async function readPiece(database, { task, at, to, seq }) {
    const { logs } = tablesOf(database.schema);
    const rows = await database.query({
        name: 'log_read',
        text: `
SELECT seq, encode(substring(bytes FROM greatest(1, $2::bigint - start_byte + 1)::integer
                             FOR ($3::bigint - greatest($2::bigint, start_byte))::integer), 'base64') AS bytes
  FROM (
    SELECT * FROM ${logs}
     WHERE task_id = $1::bigint
       AND seq >= coalesce($4::integer, (SELECT max(seq) FROM ${logs} WHERE task_id = $1::bigint AND start_byte <= $2::bigint))
     ORDER BY seq LIMIT ${CHUNKS}
  ) AS l
 WHERE start_byte < $3::bigint AND start_byte + octet_length(bytes) > $2::bigint
 ORDER BY seq`,
        values: [task, at, to, seq ?? null],
    });
    const last = rows.at(-1);
    if (last === undefined)
        return undefined;
    return { bytes: Buffer.concat(rows.map((row) => Buffer.from(row.bytes ?? '', 'base64'))), seq: Number(last.seq) };
}
