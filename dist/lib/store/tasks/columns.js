import { jsonRow } from '../json-row.js';
/** The columns a caller can write, and the type their text becomes. `jsonb` ones are taken as they are. */
const TYPES = {
    task: 'text',
    run_id: 'text',
    status: 'text',
    started_at: 'timestamptz',
    finished_at: 'timestamptz',
    duration_ms: 'bigint',
    inputs: 'jsonb',
    outputs_uri: 'text',
    log_excerpt: 'text',
    approval_state: 'text',
    approver: 'text',
    approval_note: 'text',
    webhook_notified_at: 'timestamptz',
    attempt: 'integer',
    step: 'text',
    reason: 'text',
    message: 'text',
    exit_code: 'integer',
    tries: 'integer',
    outputs: 'jsonb',
    tolerated: 'boolean',
    carried_from: 'integer',
};
/** All of them, in the order of the row. */
export const TASK_COLUMNS = Object.keys(TYPES);
/** Columns that may not be null, with what they are where nothing is said. */
const FALLBACKS = { attempt: '1', tries: '0', tolerated: 'false' };
/** SQL for the value of a column from `source`, a jsonb object. */
export function valueFrom(source, column) {
    const type = TYPES[column];
    const value = type === 'jsonb' ? `nullif(${source} -> '${column}', 'null'::jsonb)` : `(${source} ->> '${column}')::${type}`;
    const fallback = FALLBACKS[column];
    return fallback === undefined ? value : `coalesce(${value}, ${fallback})`;
}
/** SQL for the value a column has after `patch` (a jsonb object) was laid over `row`: a name that is absent leaves it alone. */
export function valueAfter(row, patch, column) {
    return `CASE WHEN ${patch} ? '${column}' THEN ${valueFrom(patch, column)} ELSE ${row}.${column} END`;
}
/** SQL for a time as text: RFC 3339, UTC, milliseconds; null stays null. */
export function timeText(expression) {
    return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
/** The row as callers see it: name and SQL over the row `t`. */
const FIELDS = [
    ['id', 't.id'],
    ...TASK_COLUMNS.map((column) => [column, TYPES[column] === 'timestamptz' ? timeText(`t.${column}`) : `t.${column}`]),
    ['version', 't.version'],
    ['created_at', timeText('t.created_at')],
    ['updated_at', timeText('t.updated_at')],
];
/** SQL for a task of the table alias `t` as JSON text, every field present. Postgres builds it: faster than mapping rows. */
export const TASK_JSON = `${jsonRow(FIELDS)}::text`;
