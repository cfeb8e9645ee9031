import { tablesOf } from '../tables.js';
import { TOKEN_JSON } from './token.js';
import { hashToken, hintOf, mintToken } from './token-text.js';
/** As many tokens of one name may be active, so that one can take over from the other. */
export const ACTIVE_PER_NAME = 2;
/** Makes a token; undefined where two of its name are active already. */
export async function createToken(database, wanted) {
    const { tokens } = tablesOf(database.schema);
    return database.transaction(async (connection) => {
        // Two who make a token of one name at once take turns.
        await connection.query({
            text: 'SELECT pg_advisory_xact_lock(hashtext($1))::text',
            values: [`${tokens}:${wanted.name}`],
        });
        const [row] = await connection.query({
            text: `SELECT count(*)::text AS active FROM ${tokens}
              WHERE name = $1 AND identity IS NULL AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`,
            values: [wanted.name],
        });
        return Number(row?.active) < ACTIVE_PER_NAME ? insertToken(connection, database.schema, wanted) : undefined;
    });
}
/** Puts a new token into the table of a schema, on a connection that may be in a transaction. */
export async function insertToken(connection, schema, wanted) {
    const text = mintToken();
    const rows = await connection.query({
        name: 'insert-token',
        text: `INSERT INTO ${tablesOf(schema).tokens} (name, hint, hash, scopes, identity, created_by, expires_at)
           VALUES ($1::text, $2::text, decode($3::text, 'hex'), ARRAY(SELECT json_array_elements_text($4::json)), $5::jsonb, $6::text, $7::timestamptz)
           RETURNING ${TOKEN_JSON} AS token`,
        values: [
            wanted.name,
            hintOf(text),
            hashToken(text),
            JSON.stringify(wanted.scopes),
            wanted.identity === undefined ? null : JSON.stringify(wanted.identity),
            wanted.createdBy.slice(0, 255),
            wanted.expiresAt,
        ],
    });
    return { token: tokenIn(rows[0]), text };
}
/** The token with this hash (hex), whether it is still good or not; undefined where there is none. */
export async function findToken(database, hash) {
    const rows = await database.query({
        name: 'find-token',
        text: `SELECT ${TOKEN_JSON} AS token FROM ${tablesOf(database.schema).tokens} WHERE hash = decode($1::text, 'hex')`,
        values: [hash],
    });
    return tokenIn(rows[0]);
}
/** The newest tokens made by people, at most 1,000; what was minted for CI jobs lives for minutes and is left out. */
export async function listTokens(database) {
    const rows = await database.query({
        text: `SELECT ${TOKEN_JSON} AS token FROM ${tablesOf(database.schema).tokens}
            WHERE identity IS NULL ORDER BY id DESC LIMIT 1000`,
    });
    return rows.map((row) => tokenIn(row));
}
/** Revokes a token, at its first call only; the token as it now is, or undefined where there is none. */
export async function revokeToken(database, id) {
    const rows = await database.query({
        text: `UPDATE ${tablesOf(database.schema).tokens} SET revoked_at = coalesce(revoked_at, now())
            WHERE id = $1::bigint RETURNING ${TOKEN_JSON} AS token`,
        values: [String(id)],
    });
    return tokenIn(rows[0]);
}
/** Notes that a token was used, unless that was noted within the last minute. */
export async function touchToken(database, id) {
    await database.query({
        name: 'touch-token',
        text: `UPDATE ${tablesOf(database.schema).tokens} SET last_used_at = now()
            WHERE id = $1::bigint AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
        values: [String(id)],
    });
}
function tokenIn(row) {
    return row?.token ? JSON.parse(row.token) : undefined;
}
