import { jsonRow } from '../json-row.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Endpoints that want to hear of an event. */
export async function endpointsFor({ schema, query }, { type, kind, run_id, attempt }) {
    const { endpoints, runs } = tablesOf(schema);
    const rows = await query({
        name: 'endpoints_for',
        text: `
SELECT id, url FROM ${endpoints}
 WHERE disabled_at IS NULL AND (events = '{}' OR events && ARRAY[$1::text, $2::text || '.*'])
   AND (plans = '{}' OR (SELECT plan_name FROM ${runs} WHERE run_id = $3::text AND attempt = $4::integer) = ANY (plans))
 ORDER BY id`,
        values: [type, kind, run_id, attempt],
    });
    return rows.map(({ id, url }) => ({ id: Number(id), url: url ?? '' }));
}
/** Characters of texts that people and tasks write. */
const MOST_WORDS = 2_000;
/** What is known of the task or run of an event, as it stands in this transaction; no inputs and no outputs. Empty where it is gone. */
export async function factsOf(place, event) {
    const { tasks, runs } = tablesOf(place.schema);
    const ofRun = 'r.run_id = $1::text AND r.attempt = $2::integer';
    if (event.kind === 'plan')
        return planFacts(place, event, ofRun);
    const [row] = await place.query(event.kind === 'task'
        ? {
            name: 'facts_of_task',
            text: `SELECT ${TASK_FACTS} AS facts FROM ${tasks} AS t LEFT JOIN ${runs} AS r ON ${ofRun} WHERE t.id = $3::bigint`,
            values: [event.run_id, event.attempt, event.task_id],
        }
        : {
            name: 'facts_of_run',
            text: `SELECT ${runFacts(tasks)} AS facts FROM ${runs} AS r WHERE ${ofRun}`,
            values: [event.run_id, event.attempt],
        });
    return row?.facts == null ? {} : JSON.parse(row.facts);
}
// Nothing of the run it names: that one has long ended.
async function planFacts({ schema, query }, { run_id, attempt, id }, ofRun) {
    const { runs, events } = tablesOf(schema);
    const [row] = await query({
        name: 'facts_of_plan',
        text: `SELECT (json_build_object('plan', r.plan_name)::jsonb || coalesce(e.changes, '{}'))::text AS facts
             FROM ${runs} AS r, ${events} AS e WHERE ${ofRun} AND e.id = $3::bigint`,
        values: [run_id, attempt, id],
    });
    return row?.facts == null ? {} : JSON.parse(row.facts);
}
const TASK_FACTS = jsonRow([
    ['plan', 'r.plan_name'],
    ['reason', 't.reason'],
    ['message', `left(t.message, ${MOST_WORDS})`],
    ['exit_code', 't.exit_code'],
    ['approval_state', 't.approval_state'],
    ['approver', 't.approver'],
    ['approval_note', `left(t.approval_note, ${MOST_WORDS})`],
    ['expires_at', timeText('t.approval_expires_at')],
    ['outputs_uri', 't.outputs_uri'],
    ['log_excerpt', `right(t.log_excerpt, ${MOST_WORDS})`],
    ['carried_from', 't.carried_from'],
    ['started_at', timeText('t.started_at')],
    ['finished_at', timeText('t.finished_at')],
    ['duration_ms', 't.duration_ms'],
]);
/** As many names of failed tasks are told. */
const MOST_TASKS = 20;
function runFacts(tasks) {
    return jsonRow([
        ['plan', 'r.plan_name'],
        ['reason', 'r.reason'],
        [
            'failed_tasks',
            `ARRAY(SELECT t.task FROM ${tasks} AS t
              WHERE t.run_id = r.run_id AND t.attempt = r.attempt AND t.status = 'failed' ORDER BY t.id LIMIT ${MOST_TASKS})`,
        ],
        ['resumed_from', 'r.resumed_from'],
        ['started_at', timeText('r.started_at')],
        ['finished_at', timeText('r.finished_at')],
        ['duration_ms', 'r.duration_ms'],
    ]);
}
