import { tablesOf } from '../tables.js';
/** Most bytes the log of one task may have. */
export const LOG_LIMIT = 64 * 1024 * 1024;
/** Looks at what is stored before somebody else, who is always quicker, is taken to have stored the same. */
const MOST_LOOKS = 6;
/** Appends a chunk if it is the one that comes next. Any number may append at once: of one number only the first is stored. */
export async function appendLog(place, chunk) {
    const [outcome] = await appendLogs(place, [chunk], chunk.owner ?? null);
    return outcome ?? { kind: 'missing' };
}
/**
 * The same for many chunks of tasks of `owner` (null: of anybody) in one statement, and one more for each chunk of a task that was named
 * before. The outcomes are in the order of `chunks`.
 */
export async function appendLogs(place, chunks, owner) {
    const outcomes = new Map();
    for (let left = chunks, looks = 1; left.length > 0;) {
        const turn = firstOfEach(left);
        const found = await tryAppend(place, turn, owner, looks === MOST_LOOKS);
        for (const [chunk, outcome] of found)
            if (outcome !== 'raced')
                outcomes.set(chunk, outcome);
        // Somebody else stored a chunk between the look and the write: another look sees it.
        looks = turn.every((chunk) => outcomes.has(chunk)) ? 1 : looks + 1;
        left = left.filter((chunk) => !outcomes.has(chunk));
    }
    return chunks.map((chunk) => outcomes.get(chunk) ?? { kind: 'missing' });
}
function firstOfEach(chunks) {
    const tasks = new Set();
    return chunks.filter(({ task }) => !tasks.has(task) && tasks.add(task));
}
async function tryAppend(place, chunks, owner, isLast) {
    const rows = await place.query({
        name: 'logs_append',
        text: appendSql(place.schema),
        values: [
            chunks.map(({ task }) => task),
            chunks.map(({ seq }) => seq),
            chunks.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')),
            owner,
        ],
    });
    const found = new Map(rows.map((row) => [Number(row.place), row]));
    return chunks.map((chunk, at) => {
        const row = found.get(at + 1);
        if (row === undefined)
            return [chunk, { kind: 'missing' }];
        if (row.owned !== 't')
            return [chunk, { kind: 'foreign' }];
        const log = { next: Number(row.next), bytes: Number(row.size) };
        return [chunk, judged(chunk, log, row.stored === 't', isLast)];
    });
}
function judged({ seq, bytes }, log, isStored, isLast) {
    const size = log.bytes + bytes.byteLength;
    if (isStored)
        return { kind: 'appended', next: log.next + 1, bytes: size };
    if (seq !== log.next)
        return { kind: seq < log.next ? 'same' : 'gap', ...log };
    if (size > LOG_LIMIT)
        return { kind: 'full', ...log };
    return isLast ? { kind: 'same', next: log.next + 1, bytes: log.bytes } : 'raced';
}
function appendSql(schema) {
    const { tasks, logs } = tablesOf(schema);
    return `
WITH a AS MATERIALIZED (
  SELECT c.place, c.task, c.seq, decode(c.bytes, 'base64') AS bytes, coalesce(l.seq, 0) + 1 AS next, coalesce(l.size, 0) AS size,
         ($4::text IS NULL OR t.owner = $4::text) AS owned
    FROM unnest($1::bigint[], $2::integer[], $3::text[]) WITH ORDINALITY AS c (task, seq, bytes, place)
    JOIN ${tasks} AS t ON t.id = c.task
    LEFT JOIN LATERAL (
      SELECT seq, start_byte + octet_length(bytes) AS size FROM ${logs} WHERE task_id = c.task ORDER BY seq DESC LIMIT 1
    ) AS l ON true
), n AS (
  INSERT INTO ${logs} (task_id, seq, start_byte, bytes)
  SELECT task, seq, size, bytes FROM a WHERE owned AND next = seq AND size + octet_length(bytes) <= ${LOG_LIMIT} ORDER BY task
  ON CONFLICT DO NOTHING RETURNING task_id
)
SELECT place, next, size, owned, EXISTS (SELECT FROM n WHERE n.task_id = a.task) AS stored FROM a`;
}
