import type { Database } from '../database.ts';
import { tablesOf } from '../tables.ts';

/** Most bytes the log of one task may have. */
export const LOG_LIMIT = 64 * 1024 * 1024;

/** One numbered piece of a task's output. */
export interface LogChunk {
  readonly task: number;
  /** From 1 on, without gaps. */
  readonly seq: number;
  readonly bytes: Uint8Array;
  /** The task must belong to this owner. */
  readonly owner?: string;
}

/** What came of it; `bytes` is the length of the whole log now. `same` is a number that was stored before: its bytes stay as they were. */
export type AppendOutcome =
  | { readonly kind: 'appended' | 'same' | 'gap' | 'full'; readonly next: number; readonly bytes: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'foreign' };

/** Appends a chunk if it is the one that comes next. Any number may append at once: of one number only the first is stored. */
export async function appendLog(database: Database, chunk: LogChunk): Promise<AppendOutcome> {
  for (let tries = 0; ; tries++) {
    const outcome = await tryAppend(database, chunk);
    // Somebody else stored a chunk between the look and the write: a second look sees it.
    if (outcome !== 'raced' || tries >= 5) return outcome === 'raced' ? stateOf(database, chunk) : outcome;
  }
}

async function tryAppend(database: Database, { task, seq, bytes, owner }: LogChunk): Promise<AppendOutcome | 'raced'> {
  const { tasks, logs } = tablesOf(database.schema);
  const [row] = await database.query({
    name: 'log_append',
    text: `
WITH t AS (SELECT id, ($4::text IS NULL OR owner = $4::text) AS owned FROM ${tasks} WHERE id = $1::bigint),
l AS (${lastSql(logs)}),
a AS (SELECT coalesce(l.seq, 0) + 1 AS next, coalesce(l.size, 0) AS size, t.owned FROM t LEFT JOIN l ON true),
n AS (
  INSERT INTO ${logs} (task_id, seq, start_byte, bytes)
  SELECT $1::bigint, $2::integer, a.size, decode($3::text, 'base64') FROM a
   WHERE a.owned AND a.next = $2::integer AND a.size + $5::bigint <= ${LOG_LIMIT}
  ON CONFLICT DO NOTHING RETURNING seq
)
SELECT a.next, a.size, a.owned, EXISTS (SELECT FROM n) AS stored FROM a`,
    values: [task, seq, Buffer.from(bytes).toString('base64'), owner ?? null, bytes.byteLength],
  });
  if (row === undefined) return { kind: 'missing' };
  if (row.owned !== 't') return { kind: 'foreign' };
  const [next, size] = [Number(row.next), Number(row.size)];
  if (row.stored === 't') return { kind: 'appended', next: next + 1, bytes: size + bytes.byteLength };
  if (seq !== next) return { kind: seq < next ? 'same' : 'gap', next, bytes: size };
  return size + bytes.byteLength > LOG_LIMIT ? { kind: 'full', next, bytes: size } : 'raced';
}

async function stateOf(database: Database, { task, seq }: LogChunk): Promise<AppendOutcome> {
  const [row] = await database.query({ text: lastSql(tablesOf(database.schema).logs), values: [task] });
  const next = Number(row?.seq ?? 0) + 1;
  return { kind: seq < next ? 'same' : 'gap', next, bytes: Number(row?.size ?? 0) };
}

function lastSql(logs: string): string {
  return `SELECT seq, start_byte + octet_length(bytes) AS size FROM ${logs} WHERE task_id = $1::bigint ORDER BY seq DESC LIMIT 1`;
}
