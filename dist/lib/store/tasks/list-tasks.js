import { tablesOf } from '../tables.js';
import { TASK_JSON } from './columns.js';
/**
 * The newest tasks that pass the filter, at most `limit`, from `after` on. The same cost at any depth and any size of the table: each
 * branch walks one index in order and stops after a page.
 */
export async function listTasks(database, filter, limit, after) {
    const { text, values, shape } = listSql(tablesOf(database.schema).tasks, filter, limit, after);
    const [row] = await database.query({ ...(shape === undefined ? {} : { name: `task_list_${shape}` }), text, values });
    const next = row?.next_id == null ? null : { listed_at: row.next_at ?? '', id: Number(row.next_id) };
    return { items: row?.items ?? '[]', next };
}
const ORDER = 'ORDER BY listed_at DESC, id DESC';
/** More pairs than this are one condition instead of one walk each. */
const MOST_BRANCHES = 24;
function listSql(tasks, filter, limit, after) {
    const values = [limit + 1];
    const given = (value) => `$${values.push(value)}`;
    const common = [
        ...(filter.run_id === undefined ? [] : [`run_id = ${given(filter.run_id)}`]),
        ...(filter.attempt === undefined ? [] : [`attempt = ${given(filter.attempt)}`]),
        // Written out, not given: the index of open approvals is for this value alone.
        ...(filter.approval_state === undefined ? [] : [`approval_state = '${filter.approval_state}'`]),
        ...(filter.since === undefined ? [] : [`listed_at >= ${given(filter.since)}::timestamptz`]),
        ...(filter.until === undefined ? [] : [`listed_at < ${given(filter.until)}::timestamptz`]),
        ...(after === undefined
            ? []
            : [`(listed_at, id) < (${given(after.listed_at)}::timestamptz, ${given(after.id)}::bigint)`]),
    ];
    const branches = branchesOf(filter, given).map((own) => {
        const all = [...own, ...common];
        return `(SELECT * FROM ${tasks}${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''} ${ORDER} LIMIT $1)`;
    });
    const rows = branches.length === 1
        ? branches[0]
        : `(SELECT * FROM (${branches.join(' UNION ALL ')}) AS every ${ORDER} LIMIT $1)`;
    const text = `
SELECT '[' || coalesce(string_agg(json, ',' ORDER BY place) FILTER (WHERE place < $1), '') || ']' AS items,
       max(id) FILTER (WHERE place = $1 - 1 AND total = $1) AS next_id,
       to_char(max(listed_at) FILTER (WHERE place = $1 - 1 AND total = $1) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS next_at
  FROM (SELECT t.id, t.listed_at, row_number() OVER (${ORDER}) AS place, count(*) OVER () AS total, ${TASK_JSON} AS json FROM ${rows} AS t) AS page`;
    return branches.length === 1 ? { text, values, shape: shapeOf(filter, after) } : { text, values };
}
/** One walk for each pair of status and task, so that each goes along an index that has it in front. */
function branchesOf(filter, given) {
    const statuses = [...new Set(filter.status ?? [])];
    const tasks = [...new Set(filter.task ?? [])];
    if (Math.max(1, statuses.length) * Math.max(1, tasks.length) > MOST_BRANCHES) {
        return [
            [
                ...(statuses.length > 0 ? [`status = ANY (${given(statuses)}::text[])`] : []),
                ...(tasks.length > 0 ? [`task = ANY (${given(tasks)}::text[])`] : []),
            ],
        ];
    }
    const byStatus = statuses.map((status) => `status = ${given(status)}`);
    const byTask = tasks.map((task) => `task = ${given(task)}`);
    const pairs = (byStatus.length > 0 ? byStatus : ['']).flatMap((status) => (byTask.length > 0 ? byTask : ['']).map((task) => [status, task]));
    return pairs.map((pair) => pair.filter((condition) => condition !== ''));
}
/** A word for the form of the statement: the same word is always the same text. */
function shapeOf(filter, after) {
    const counts = [filter.status?.length ?? 0, filter.task?.length ?? 0].map((count) => (count > 1 ? 'n' : count));
    const flags = [filter.run_id, filter.attempt, filter.since, filter.until, after].map((value) => value === undefined ? 0 : 1);
    return [...counts, ...flags, filter.approval_state ?? 'any'].join('');
}
