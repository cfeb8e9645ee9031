/** Longest to wait for a lock, of another migrator or of whoever uses the tables. */
const LOCK_TIMEOUT = '30s';
/** SQL that lets one migrator of this database and schema on at a time, until the transaction ends. */
export function migrationLock(schema) {
    return lock(`agents migrations of ${schema}`);
}
/** SQL that lets one maker of the schema on at a time: CREATE SCHEMA IF NOT EXISTS alone fails when two race. */
export function schemaLock(schema) {
    return lock(`agents schema ${schema}`);
}
function lock(what) {
    return `SELECT pg_advisory_xact_lock(hashtextextended(current_database() || ' ${what}', 0))`;
}
/** SQL for the head of every transaction that changes tables; names without a schema are then ours. */
export function transactionHead(schema) {
    return `SET LOCAL lock_timeout = '${LOCK_TIMEOUT}';
SET LOCAL statement_timeout = 0;
SET LOCAL search_path = "${schema}", pg_temp`;
}
/** Makes the schema where it is not there; asks for no right to make one where it is. */
export async function ensureSchema(connection, schema) {
    await connection.query({ text: `SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'` });
    await connection.query({ text: schemaLock(schema) });
    if (!(await schemaExists(connection, schema)))
        await connection.query({ text: `CREATE SCHEMA "${schema}"` });
}
/**
 * Whether the schema is there. It reads the catalog as a table: `to_regnamespace` answers from the connection's cache, which
 * after a wait for an advisory lock still knows nothing of what others made meanwhile.
 */
export async function schemaExists(connection, schema) {
    const rows = await connection.query({
        text: 'SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1',
        values: [schema],
    });
    return rows.length > 0;
}
