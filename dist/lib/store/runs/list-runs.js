import { tablesOf } from '../tables.js';
import { runJson } from './columns.js';
const ORDER = 'ORDER BY started_at DESC, id DESC';
const MOST_WORDS = 8;
/** A search has no index to go along: runs that one page looks at. */
const MOST_SEARCHED = 100_000;
/**
 * The newest runs that pass the filter, at most `limit`, from `after` on; tasks are counted for the runs of the page alone. A search for
 * words or a task looks at `searched` runs at most and says where to go on.
 */
export async function listRuns(database, filter, limit, after, searched = MOST_SEARCHED) {
    const [row] = await database.query(listSql(tablesOf(database.schema), filter, limit, after, searched));
    const next = row?.next_id == null ? null : { at: row.next_at ?? '', id: Number(row.next_id) };
    return { items: row?.items ?? '[]', next };
}
function listSql(tables, filter, limit, after, searched) {
    const values = [limit + 1];
    const given = (value) => `$${values.push(value)}`;
    const span = [...spanOf(filter, given), ...positionOf(after, given)];
    const search = searchOf(tables, filter, given);
    const common = [...equalsOf(filter, given), ...span, ...search, ...(search.length > 0 ? [ABOVE_FLOOR] : [])];
    // One walk for each state, so that each goes along an index that has it in front.
    const statuses = [...new Set(filter.status ?? [])];
    const branches = (statuses.length > 0 ? statuses : [undefined]).map((status) => walk(tables, status === undefined ? common : [`status = ${given(status)}`, ...common], 'LIMIT $1'));
    const floor = search.length === 0
        ? 'SELECT NULL::timestamptz AS started_at, NULL::bigint AS id WHERE false'
        : walk(tables, span, `OFFSET ${searched - 1} LIMIT 1`, 'started_at, id');
    const isFull = '(SELECT count(*) FROM page) = $1::bigint';
    const text = `
WITH floor AS MATERIALIZED (${floor}), page AS MATERIALIZED (
  SELECT *, row_number() OVER (${ORDER}) AS place
    FROM (SELECT * FROM (${branches.join(' UNION ALL ')}) AS every ${ORDER} LIMIT $1) AS found
), r AS (SELECT * FROM page WHERE place < $1::bigint), last AS (
  SELECT started_at, id FROM page WHERE place = $1::bigint - 1 AND ${isFull}
  UNION ALL SELECT started_at, id FROM floor WHERE NOT ${isFull}
)
SELECT '[' || coalesce(string_agg(${runJson(tables)}, ',' ORDER BY place), '') || ']' AS items, (SELECT id FROM last)::text AS next_id,
       to_char((SELECT started_at FROM last) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS next_at
  FROM r`;
    return { text, values };
}
/** What a page of a search does not look at: the runs below its floor. */
const ABOVE_FLOOR = `started_at >= coalesce((SELECT f.started_at FROM floor AS f), '-infinity')
  AND NOT EXISTS (SELECT FROM floor AS f WHERE (o.started_at, o.id) < (f.started_at, f.id))`;
function walk(tables, conditions, until, columns = '*') {
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    return `(SELECT ${columns} FROM ${tables.runs} AS o${where} ${ORDER} ${until})`;
}
function equalsOf(filter, given) {
    const equal = (column, value) => value === undefined ? [] : [`${column} = ${given(value)}`];
    return [
        ...equal('run_id', filter.run_id),
        ...equal('plan_name', filter.plan),
        ...equal(`git ->> 'branch'`, filter.branch),
        ...equal('actor', filter.actor),
    ];
}
function spanOf(filter, given) {
    return [
        ...(filter.since === undefined ? [] : [`started_at >= ${given(filter.since)}::timestamptz`]),
        ...(filter.until === undefined ? [] : [`started_at < ${given(filter.until)}::timestamptz`]),
    ];
}
/** Conditions that are tried on run after run. */
function searchOf(tables, { q = '', task }, given) {
    const words = q.split(/\s+/).filter((word) => word !== '');
    const found = words
        .slice(0, MOST_WORDS)
        .map((word) => `strpos(lower(concat_ws(' ', run_id, plan_name, git ->> 'branch', actor)), lower(${given(word)}::text)) > 0`);
    if (task === undefined)
        return found;
    const name = given(task);
    const has = `SELECT FROM ${tables.tasks} AS t WHERE t.task = ${name}::text`;
    // Where nothing has that name, no run is looked at.
    return [
        ...found,
        `EXISTS (${has})`,
        `EXISTS (${has} AND t.run_id = o.run_id AND t.attempt = o.attempt AND t.registered)`,
    ];
}
function positionOf(after, given) {
    if (after === undefined)
        return [];
    return [`(started_at, id) < (${given(after.at)}::timestamptz, ${given(after.id)}::bigint)`];
}
