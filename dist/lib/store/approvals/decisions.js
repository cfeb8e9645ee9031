import { jsonRow } from '../json-row.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Adds a decision on a locked task. Nothing ever changes or removes one. */
export async function addDecision(place, task, made) {
    const { decisions } = tablesOf(place.schema);
    await place.query({
        name: 'decision_add',
        text: `INSERT INTO ${decisions} (task_id, run_id, asked_in, task, registered, version, digest, decision, override, outcome, identity, name, channel, note, fields)
           VALUES ($1::bigint, $2::text, $3::integer, $4::text, $5::boolean, $6::integer, $7::text, $8::text, $9::boolean, $10::text, $11::jsonb, $12::text, $13::text, $14::text, $15::jsonb)`,
        values: [
            task.id,
            task.run_id,
            task.askedIn,
            task.task,
            task.registered,
            task.version,
            task.digest,
            made.decision,
            made.override,
            made.outcome,
            JSON.stringify(made.identity),
            made.identity.name.slice(0, 255),
            made.channel,
            made.note ?? null,
            JSON.stringify(made.fields),
        ],
    });
}
/** What was decided on the request a task stands for, oldest first; approvals of something else than it has put out now are left out. */
export async function decisionsOn(place, task) {
    const rows = await place.query({
        name: `decisions_of_${task.registered ? 'request' : 'task'}`,
        text: `SELECT ${PAST} AS past FROM ${tablesOf(place.schema).decisions} AS d
            WHERE ${ofRequest(task.registered)} AND d.counted AND (d.outcome IS NOT NULL OR d.digest = $4::text) ORDER BY d.id`,
        values: [...requestKey(task), task.digest],
    });
    return rows.map(({ past }) => JSON.parse(past ?? ''));
}
/** All that was decided on the request of a task, oldest first, as JSON for callers. */
export async function decisionsJson(place, task) {
    const [row] = await place.query({
        name: `decisions_json_${task.registered ? 'request' : 'task'}`,
        text: `SELECT coalesce(json_agg(${SHOWN} ORDER BY d.id), '[]')::text AS shown FROM ${tablesOf(place.schema).decisions} AS d
            WHERE ${ofRequest(task.registered)} AND $4::text IS NOT NULL`,
        values: [...requestKey(task), task.digest],
    });
    return row?.shown ?? '[]';
}
// Both forms take the same values, so that they stand in one place.
function ofRequest(registered) {
    return registered
        ? 'd.registered AND d.run_id = $1::text AND d.task = $2::text AND d.asked_in = $3::integer'
        : 'd.task_id = $3::bigint AND $1::text IS NOT NULL AND $2::text IS NOT NULL';
}
function requestKey(task) {
    return [task.run_id, task.task, task.registered ? task.askedIn : task.id];
}
const PAST = `${jsonRow([
    ['decision', 'd.decision'],
    ['identity', 'd.identity'],
    ['fields', `coalesce(d.fields, '{}'::jsonb)`],
    ['outcome', 'd.outcome'],
])}::text`;
const SHOWN = jsonRow([
    ['at', timeText('d.at')],
    ['decision', 'd.decision'],
    ['override', 'd.override'],
    ['counted', `(d.outcome IS NOT NULL OR d.digest = $4::text)`],
    ['outcome', 'd.outcome'],
    ['by', `d.identity ->> 'id'`],
    ['name', 'd.name'],
    ['channel', 'd.channel'],
    ['note', 'd.note'],
    ['fields', `coalesce(d.fields, '{}'::jsonb)`],
    ['version', 'd.version'],
]);
