import { tablesOf } from '../tables.js';
import { runJson } from './columns.js';
const ORDER = 'ORDER BY started_at DESC, id DESC';
const MOST_WORDS = 8;
/** The newest runs that pass the filter, at most `limit`, from `after` on; tasks are counted for the runs of the page alone. */
export async function listRuns(database, filter, limit, after) {
    const [row] = await database.query(listSql(tablesOf(database.schema), filter, limit, after));
    const next = row?.next_id == null ? null : { at: row.next_at ?? '', id: Number(row.next_id) };
    return { items: row?.items ?? '[]', next };
}
function listSql(tables, filter, limit, after) {
    const values = [limit + 1];
    const given = (value) => `$${values.push(value)}`;
    const common = [...conditionsOf(filter, given), ...positionOf(after, given)];
    // One walk for each state, so that each goes along an index that has it in front.
    const statuses = [...new Set(filter.status ?? [])];
    const branches = (statuses.length > 0 ? statuses : [undefined]).map((status) => {
        const all = status === undefined ? common : [`status = ${given(status)}`, ...common];
        return `(SELECT * FROM ${tables.runs}${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''} ${ORDER} LIMIT $1)`;
    });
    const text = `
WITH page AS MATERIALIZED (
  SELECT *, row_number() OVER (${ORDER}) AS place
    FROM (SELECT * FROM (${branches.join(' UNION ALL ')}) AS every ${ORDER} LIMIT $1) AS found
), r AS (SELECT * FROM page WHERE place < $1::bigint)
SELECT '[' || coalesce(string_agg(${runJson(tables)}, ',' ORDER BY place), '') || ']' AS items,
       (max(id) FILTER (WHERE place = $1::bigint - 1 AND (SELECT count(*) FROM page) = $1::bigint))::text AS next_id,
       to_char(max(started_at) FILTER (WHERE place = $1::bigint - 1 AND (SELECT count(*) FROM page) = $1::bigint)
               AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS next_at
  FROM r`;
    return { text, values };
}
function conditionsOf(filter, given) {
    const equal = (column, value) => value === undefined ? [] : [`${column} = ${given(value)}`];
    return [
        ...equal('run_id', filter.run_id),
        ...equal('plan_name', filter.plan),
        ...equal(`git ->> 'branch'`, filter.branch),
        ...equal('actor', filter.actor),
        ...(filter.since === undefined ? [] : [`started_at >= ${given(filter.since)}::timestamptz`]),
        ...(filter.until === undefined ? [] : [`started_at < ${given(filter.until)}::timestamptz`]),
        ...(filter.q ?? '')
            .split(/\s+/)
            .filter((word) => word !== '')
            .slice(0, MOST_WORDS)
            .map((word) => `strpos(lower(concat_ws(' ', run_id, plan_name, git ->> 'branch', actor)), lower(${given(word)}::text)) > 0`),
    ];
}
function positionOf(after, given) {
    if (after === undefined)
        return [];
    return [`(started_at, id) < (${given(after.at)}::timestamptz, ${given(after.id)}::bigint)`];
}
