import { jsonRow } from '../json-row.js';
import { timeText } from '../tasks/columns.js';
/** SQL for the run of the alias `r` as the JSON that a cell of a table has room for. */
export const RUN_BRIEF = jsonRow([
    ...['run_id', 'attempt', 'status', 'reason'].map((column) => [column, `r.${column}`]),
    ['started_at', timeText('r.started_at')],
    ['finished_at', timeText('r.finished_at')],
    ['duration_ms', 'r.duration_ms'],
    ['branch', `r.git ->> 'branch'`],
    ['actor', 'r.actor'],
    ['version', 'r.version'],
]);
/** The order in which runs are newest first, which indexes have. */
export const NEWEST = 'ORDER BY r.started_at DESC, r.id DESC';
