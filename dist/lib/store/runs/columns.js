import { jsonRow } from '../json-row.js';
import { TASK_JSON, timeText } from '../tasks/columns.js';
/** Task counts by status of the run `r`, as JSON; states without any are left out. Rows that were only given its name are none of its tasks. */
export function countsOf(tables) {
    return `coalesce((SELECT json_object_agg(status, n) FROM (
    SELECT c.status, count(*) AS n FROM ${tables.tasks} AS c WHERE c.registered AND c.run_id = r.run_id AND c.attempt = r.attempt GROUP BY c.status) AS by_status), '{}'::json)`;
}
/** The run as callers see it: name and SQL over the row `r`. */
function fieldsOf(tables) {
    return [
        ...['run_id', 'attempt', 'status', 'reason'].map((column) => [column, `r.${column}`]),
        ['plan', `json_build_object('name', r.plan_name, 'path', r.plan_path, 'digest', r.plan_digest)`],
        ...['params', 'git', 'ci', 'origin', 'requests', 'notes', 'resumed_from', 'actor'].map((column) => [column, `r.${column}`]),
        ['started_at', timeText('r.started_at')],
        ['finished_at', timeText('r.finished_at')],
        ['duration_ms', 'r.duration_ms'],
        ['heartbeat_at', timeText('r.heartbeat_at')],
        ['cancel_requested_at', timeText('r.cancel_requested_at')],
        ['resume_requested_at', timeText('r.resume_requested_at')],
        ['counts', countsOf(tables)],
        ['version', 'r.version'],
        ['created_at', timeText('r.created_at')],
        ['updated_at', timeText('r.updated_at')],
    ];
}
/** SQL for a run of the alias `r` as JSON text, every field present, with the counts of its tasks. */
export function runJson(tables) {
    return `${jsonRow(fieldsOf(tables))}::text`;
}
/** The same with graph, plan text, tasks in the order they were made, all attempts of the run, and whether the fleet does it. */
export function runDetailJson(tables) {
    const tasks = `(SELECT string_agg(${TASK_JSON}, ',' ORDER BY t.id) FROM ${tables.tasks} AS t WHERE t.registered AND t.run_id = r.run_id AND t.attempt = r.attempt)`;
    const attempt = `json_build_object('attempt', a.attempt, 'status', a.status, 'started_at', ${timeText('a.started_at')}, 'finished_at', ${timeText('a.finished_at')})`;
    return `${jsonRow([
        ...fieldsOf(tables),
        ['graph', 'r.graph'],
        ['plan_text', 'r.plan_text'],
        ['tasks', `('[' || coalesce(${tasks}, '') || ']')::json`],
        ['attempts', `(SELECT json_agg(${attempt} ORDER BY a.attempt) FROM ${tables.runs} AS a WHERE a.run_id = r.run_id)`],
        ['fleet', `EXISTS (SELECT FROM ${tables.fleet_runs} AS f WHERE f.run_id = r.run_id AND f.attempt = r.attempt)`],
    ])}::text`;
}
