import { jsonRow } from '../json-row.js';
import { countsOf } from '../runs/columns.js';
import { tablesOf } from '../tables.js';
import { NEWEST, RUN_BRIEF } from './run-brief.js';
/** Most plans that are looked at, for those that ran last. */
const MOST_PLANS = 1_000;
const MOST_TROUBLES = 5;
/**
 * The plans with their newest runs as JSON text, the one that ran last first. Goes from name to name along the index of plans, so that it
 * costs by the number of plans and not of runs; the tasks are read of the newest run of each plan alone.
 */
export async function listPlans(database, { among, runs, limit }) {
    const [row] = await database.query({
        name: among === undefined ? 'plan_list' : 'plan_list_among',
        text: plansSql(tablesOf(database.schema), among !== undefined),
        values: [limit, runs, ...(among === undefined ? [] : [among])],
    });
    return `{"items":${row?.items ?? '[]'}}`;
}
function plansSql(tables, isAmong) {
    const item = jsonRow([
        ['plan', 'r.plan_name'],
        ['counts', countsOf(tables)],
        ['troubles', `('[' || coalesce(${troublesSql(tables)}, '') || ']')::json`],
        ['runs', `('[' || (${runsSql(tables)}) || ']')::json`],
    ]);
    return `
WITH RECURSIVE every(name) AS (
  (SELECT plan_name FROM ${tables.runs} ORDER BY plan_name LIMIT 1)
  UNION ALL
  SELECT (SELECT plan_name FROM ${tables.runs} WHERE plan_name > every.name ORDER BY plan_name LIMIT 1) FROM every WHERE every.name IS NOT NULL
), names AS MATERIALIZED (
  ${isAmong ? 'SELECT DISTINCT name FROM unnest($3::text[]) AS name' : `SELECT name FROM every WHERE name IS NOT NULL LIMIT ${MOST_PLANS}`}
), newest AS MATERIALIZED (
  SELECT r.* FROM names CROSS JOIN LATERAL (
    SELECT r.id, r.run_id, r.attempt, r.plan_name, r.started_at FROM ${tables.runs} AS r WHERE r.plan_name = names.name ${NEWEST} LIMIT 1) AS r
  ${NEWEST} LIMIT $1::bigint
)
SELECT '[' || coalesce(string_agg(${item}::text, ',' ${NEWEST}), '') || ']' AS items FROM newest AS r`;
}
function troublesSql(tables) {
    const trouble = jsonRow(['id', 'task', 'status', 'reason', 'message'].map((column) => [column, `t.${column}`]));
    return `(SELECT string_agg(${trouble}::text, ',' ORDER BY t.status DESC, t.id) FROM (
    SELECT t.* FROM ${tables.tasks} AS t
     WHERE t.run_id = r.run_id AND t.attempt = r.attempt AND (t.status = 'awaiting_approval' OR (t.status = 'failed' AND NOT t.tolerated))
     ORDER BY t.status DESC, t.id LIMIT ${MOST_TROUBLES}) AS t)`;
}
function runsSql(tables) {
    return `SELECT string_agg(${RUN_BRIEF}::text, ',' ${NEWEST})
    FROM (SELECT * FROM ${tables.runs} AS o WHERE o.plan_name = r.plan_name ORDER BY o.started_at DESC, o.id DESC LIMIT $2::bigint) AS r`;
}
