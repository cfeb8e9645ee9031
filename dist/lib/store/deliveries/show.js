import { jsonRow } from '../json-row.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Deliveries, newest first: id and JSON of each. */
export async function listDeliveries(database, { endpoint, status, run_id, limit, before }) {
    const values = [];
    const given = (value) => `$${values.push(value)}`;
    const conditions = [
        ...(before === undefined ? [] : [`d.id < ${given(before)}::bigint`]),
        ...(endpoint === undefined ? [] : [`d.kind = 'webhook' AND d.target = ${given(String(endpoint))}::text`]),
        ...(status === undefined ? [] : [`d.status = ${given(status)}::text`]),
        ...(run_id === undefined ? [] : [`d.run_id = ${given(run_id)}::text`]),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const rows = await database.query({
        text: `SELECT d.id, ${DELIVERY_JSON} AS json FROM ${tablesOf(database.schema).deliveries} AS d ${where}
            ORDER BY d.id DESC LIMIT ${given(limit)}::integer`,
        values,
    });
    return rows.map(({ id, json }) => ({ id: Number(id), json: json ?? '' }));
}
/** One delivery with its tries as JSON; undefined where there is none. */
export async function getDelivery(database, id) {
    const { deliveries, delivery_tries: tries } = tablesOf(database.schema);
    const [row] = await database.query({
        name: 'delivery_get',
        text: `SELECT ${detailJson(tries)} AS json FROM ${deliveries} AS d WHERE d.id = $1::bigint`,
        values: [id],
    });
    return row?.json ?? undefined;
}
/** One delivery without its tries as JSON; undefined where there is none. */
export async function getDeliveryLine(database, id) {
    const text = `SELECT ${DELIVERY_JSON} AS json FROM ${tablesOf(database.schema).deliveries} AS d WHERE d.id = $1::bigint`;
    const [row] = await database.query({ name: 'delivery_line', text, values: [id] });
    return row?.json ?? undefined;
}
const FIELDS = [
    ['id', 'd.id'],
    ['kind', 'd.kind'],
    ['target', 'd.target'],
    ['endpoint_id', `CASE d.kind WHEN 'webhook' THEN d.target::bigint END`],
    ['message_id', 'd.message_id'],
    ['type', `d.event ->> 'type'`],
    ['event_id', 'd.event_id'],
    ['run_id', `nullif(d.run_id, '')`],
    ['task', `d.event ->> 'task'`],
    ['status', 'd.status'],
    ['failures', 'd.tries'],
    ['note', 'd.note'],
    ['next_try_at', `CASE d.status WHEN 'pending' THEN ${timeText('d.due_at')} END`],
    ['created_at', timeText('d.created_at')],
    ['ended_at', timeText('d.ended_at')],
];
const DELIVERY_JSON = jsonRow(FIELDS);
/** Tries of one delivery that are shown: the newest. */
const MOST_TRIES = 100;
// Only what a webhook sends is shown: what others take along may hold what gives rights, such as links.
function detailJson(tries) {
    const list = `SELECT coalesce(json_agg(${TRY_JSON} ORDER BY y.id), '[]') FROM (SELECT * FROM ${tries} AS t WHERE t.delivery_id = d.id ORDER BY t.id DESC LIMIT ${MOST_TRIES}) AS y`;
    return jsonRow([
        ...FIELDS,
        ['body', `CASE d.kind WHEN 'webhook' THEN d.payload #>> '{}' END`],
        ['tries', `(${list})`],
    ]);
}
const TRY_JSON = jsonRow([
    ['at', timeText('y.at')],
    ['ms', 'y.ms'],
    ['outcome', 'y.outcome'],
    ['status', 'y.status'],
    ['error', 'y.error'],
    ['answer', 'y.answer'],
]);
