import { jsonRow } from '../json-row.js';
/** SQL for a job of the alias `j` as its worker gets it, JSON text; `lockMs` is SQL, too. What the plan said keeps the order of its keys. */
export function jobJson({ fleet_artifacts }, lockMs) {
    const own = (name) => [name, `j.${name}`];
    const given = (name) => [name, `s.${name}`];
    const artifact = jsonRow(['task', 'path', 'sha256', 'size', 'mode'].map((name) => [name, `a.${name}`]));
    const job = jsonRow([
        ['job', 'j.id'],
        ...['ticket', 'try', 'run_id', 'attempt', 'task', 'step'].map(own),
        given('item'),
        ['events', `coalesce(s.events, '[]')`],
        ...['changed', 'changes_requested'].map(given),
        [
            'artifacts',
            `CASE WHEN coalesce(s.needs, '[]') = '[]' THEN '[]' ELSE (
    SELECT coalesce(json_agg(${artifact} ORDER BY a.task, a.path), '[]') FROM ${fleet_artifacts} AS a
     WHERE a.run_id = j.run_id AND a.attempt = j.attempt AND s.needs ? a.task) END`,
        ],
        ['lock_ms', lockMs],
    ]);
    return `(SELECT ${job}::text FROM json_to_record(j.spec) AS s (item json, events json, changed json, changes_requested text, needs jsonb))`;
}
/** SQL for the events of `j` with those that a parameter (its number, text of a JSON array) brings. */
export function eventsWith(parameter) {
    const more = `${parameter}::text`;
    return `CASE WHEN ${more} = '[]' OR json_array_length(j.events) > ${MOST_EVENTS} THEN j.events WHEN j.events::text = '[]' THEN ${more}::json
    ELSE (rtrim(j.events::text, '] ') || ',' || ltrim(${more}, '[ '))::json END`;
}
/** What one task may tell on its way: beyond it nobody reads on. */
const MOST_EVENTS = 5_000;
