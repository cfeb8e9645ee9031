import { tablesOf } from '../tables.js';
import { ENDPOINT_JSON } from './endpoint.js';
/** Most endpoints there may be: each is told of everything it asks for. */
export const MOST_ENDPOINTS = 200;
/** Adds an endpoint; undefined where there are as many as may be. */
export async function createEndpoint(database, { url, description, events, plans, secret, createdBy }) {
    const { endpoints } = tablesOf(database.schema);
    const [row] = await database.query({
        name: 'endpoint_create',
        text: `INSERT INTO ${endpoints} (url, description, events, plans, secret, created_by)
           SELECT $1::text, $2::text, $3::text[], $4::text[], $5::text, $6::text
            WHERE (SELECT count(*) FROM ${endpoints}) < ${MOST_ENDPOINTS} RETURNING ${ENDPOINT_JSON} AS endpoint`,
        values: [url, description ?? null, events ?? [], plans ?? [], secret, createdBy.slice(0, 255)],
    });
    return endpointIn(row);
}
/** Every endpoint, newest first. */
export async function listEndpoints(database) {
    const { endpoints } = tablesOf(database.schema);
    const rows = await database.query({
        name: 'endpoint_list',
        text: `SELECT ${ENDPOINT_JSON} AS endpoint FROM ${endpoints} ORDER BY id DESC LIMIT 1000`,
    });
    return rows.map((row) => endpointIn(row));
}
/** One endpoint; undefined where there is none. */
export async function getEndpoint(database, id) {
    const { endpoints } = tablesOf(database.schema);
    const text = `SELECT ${ENDPOINT_JSON} AS endpoint FROM ${endpoints} WHERE id = $1::bigint`;
    return endpointIn((await database.query({ name: 'endpoint_get', text, values: [id] }))[0]);
}
/** Changes what is given, at a time (RFC 3339). One that is enabled again has a clean slate. */
export async function updateEndpoint(database, id, fields, now) {
    const { disabled } = fields;
    const [row] = await database.query({
        name: 'endpoint_update',
        text: `
UPDATE ${tablesOf(database.schema).endpoints}
   SET url = coalesce($2::jsonb ->> 'url', url),
       description = CASE WHEN $2::jsonb ? 'description' THEN $2::jsonb ->> 'description' ELSE description END,
       events = CASE WHEN $2::jsonb ? 'events' THEN ARRAY(SELECT jsonb_array_elements_text($2::jsonb -> 'events')) ELSE events END,
       plans = CASE WHEN $2::jsonb ? 'plans' THEN ARRAY(SELECT jsonb_array_elements_text($2::jsonb -> 'plans')) ELSE plans END,
       disabled_at = CASE $3::boolean WHEN true THEN coalesce(disabled_at, $4::timestamptz) WHEN false THEN NULL ELSE disabled_at END,
       disabled_reason = CASE $3::boolean WHEN false THEN NULL ELSE disabled_reason END,
       failing_since = CASE $3::boolean WHEN false THEN NULL ELSE failing_since END,
       updated_at = $4::timestamptz
 WHERE id = $1::bigint RETURNING ${ENDPOINT_JSON} AS endpoint`,
        values: [id, JSON.stringify(fields), disabled ?? null, now],
    });
    return endpointIn(row);
}
/** Removes an endpoint; answers what it was, or undefined where there is none. */
export async function deleteEndpoint(database, id) {
    const { endpoints } = tablesOf(database.schema);
    const text = `DELETE FROM ${endpoints} WHERE id = $1::bigint RETURNING ${ENDPOINT_JSON} AS endpoint`;
    return endpointIn((await database.query({ name: 'endpoint_delete', text, values: [id] }))[0]);
}
/** Gives an endpoint a new secret; the one it had signs as well until a time (RFC 3339). */
export async function rotateSecret(database, id, { secret, until }) {
    const [row] = await database.query({
        name: 'endpoint_rotate',
        text: `UPDATE ${tablesOf(database.schema).endpoints} SET previous_secret = secret, previous_until = $3::timestamptz, secret = $2::text
            WHERE id = $1::bigint RETURNING ${ENDPOINT_JSON} AS endpoint`,
        values: [id, secret, until],
    });
    return endpointIn(row);
}
function endpointIn(row) {
    return row?.endpoint ? JSON.parse(row.endpoint) : undefined;
}
