import { jsonRow } from '../json-row.js';
import { sqlFor } from '../tables.js';
import { NEWEST, RUN_BRIEF } from './run-brief.js';
const MOST_TASKS = 200;
const historySql = sqlFor((tables) => {
    const cell = jsonRow([
        ['run', 'c.place'],
        ...['id', 'status', 'reason', 'tolerated', 'duration_ms'].map((column) => [column, `c.${column}`]),
    ]);
    return `
WITH shown AS MATERIALIZED (
  SELECT r.*, row_number() OVER (${NEWEST}) - 1 AS place
    FROM (SELECT * FROM ${tables.runs} AS r WHERE r.plan_name = $1::text ${NEWEST} LIMIT $2::bigint) AS r
), cells AS MATERIALIZED (
  SELECT t.id, t.task, t.status, t.reason, t.tolerated, t.duration_ms, s.place
    FROM shown AS s JOIN ${tables.tasks} AS t ON t.run_id = s.run_id AND t.attempt = s.attempt
), names AS MATERIALIZED (
  SELECT task, bool_or(status = 'failed' AND NOT tolerated) AS failed, min(place) AS place, min(place * 1e15 + id) AS position FROM cells GROUP BY task
), picked AS MATERIALIZED (
  SELECT * FROM names ORDER BY failed DESC, position LIMIT ${MOST_TASKS}
), rows AS (
  SELECT p.position, ${jsonRow([
        ['task', 'p.task'],
        ['cells', `('[' || string_agg(${cell}::text, ',' ORDER BY c.place) || ']')::json`],
    ])}::text AS json
    FROM picked AS p JOIN cells AS c ON c.task = p.task GROUP BY p.task, p.position
)
SELECT coalesce((SELECT string_agg(${RUN_BRIEF}::text, ',' ORDER BY r.place) FROM shown AS r), '') AS runs,
       coalesce((SELECT string_agg(json, ',' ORDER BY position) FROM rows), '') AS tasks,
       ((SELECT count(*) FROM names) - (SELECT count(*) FROM picked))::text AS left_out`;
});
/** How the tasks of a plan went in its newest `runs` runs, as JSON text: at most 200 tasks, those that failed before others. */
export async function planHistory(database, plan, runs) {
    const [row] = await database.query({ name: 'plan_history', text: historySql(database.schema), values: [plan, runs] });
    return `{"plan":${JSON.stringify(plan)},"runs":[${row?.runs ?? ''}],"tasks":[${row?.tasks ?? ''}],"left_out":${row?.left_out ?? '0'}}`;
}
