/** The table that remembers what was applied. */
export const STORAGE_TABLE = 'agents_migrations';
/** SQL that makes the table, where it is not there. */
export function createStorage(schema) {
    return `CREATE TABLE IF NOT EXISTS "${schema}".${STORAGE_TABLE} (
  name varchar(255) PRIMARY KEY,
  applied_at timestamptz NOT NULL DEFAULT now(),
  digest varchar(64) NOT NULL
)`;
}
/** What was applied, oldest first; nothing where the table is not there yet. */
export async function readApplied(connection, schema) {
    if (!(await storageExists(connection, schema)))
        return [];
    const rows = await connection.query({
        text: `SELECT name, digest, to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS applied_at
             FROM "${schema}".${STORAGE_TABLE} ORDER BY name`,
    });
    return rows.map((row) => ({ name: row.name ?? '', digest: row.digest ?? '', appliedAt: row.applied_at ?? '' }));
}
/** Whether the table is there; of the catalog, as in `schemaExists`. */
export async function storageExists(connection, schema) {
    const rows = await connection.query({
        text: 'SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2',
        values: [schema, STORAGE_TABLE],
    });
    return rows.length > 0;
}
