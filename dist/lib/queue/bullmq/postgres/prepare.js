import { Fault, systemErrorCode } from '../../../errors.js';
/** The newest of BullMQ's migrations, and its major version; a test holds them to the package. */
export const ENGINE = { migration: 11, major: 6 };
/**
 * Brings BullMQ's tables and functions in `schema` to where this release needs them. Where they are there already one row is read, no
 * right is needed and BullMQ itself is not loaded. Fault usage where the role may not, or a newer BullMQ has been here.
 */
export async function prepareEngine(database, schema) {
    const { migration, needs } = await stateOf(database, schema);
    if (needs > ENGINE.major) {
        throw new Fault('usage', `The queue in schema ${schema} belongs to a newer release: it needs BullMQ ${needs}.`, {
            cure: 'Use the release that brought it there.',
        });
    }
    if (migration >= ENGINE.migration)
        return;
    const { runMigrations } = await import('bullmq');
    for (let left = 3;; left--) {
        try {
            await database.transaction((connection) => make(connection, schema, runMigrations));
            return;
        }
        catch (thrown) {
            // Another server made the schema in the same moment, which this session of the database did not hear of in time.
            if (left === 0 || systemErrorCode(thrown) !== DUPLICATE)
                throw faultOf(thrown, schema);
        }
    }
}
async function make(connection, schema, runMigrations) {
    // It says BEGIN and COMMIT itself, of which the transaction here takes care.
    const query = async (text, values = []) => ({
        rows: /^(BEGIN|COMMIT|ROLLBACK)$/.test(text) ? [] : (await connection.query({ text, values })),
    });
    await runMigrations({ query }, schema);
}
async function stateOf(database, schema) {
    try {
        const text = `SELECT max(version) AS migration, max(min_client_version) AS needs FROM "${schema}".migration`;
        const [row] = await database.query({ text });
        return { migration: Number(row?.migration ?? 0), needs: Number(row?.needs ?? 0) };
    }
    catch (thrown) {
        if (systemErrorCode(thrown) === UNDEFINED_TABLE)
            return { migration: 0, needs: 0 };
        throw thrown;
    }
}
const UNDEFINED_TABLE = '42P01';
const NO_RIGHT = '42501';
const DUPLICATE = '23505';
function faultOf(thrown, schema) {
    if (systemErrorCode(thrown) !== NO_RIGHT)
        return thrown;
    return new Fault('usage', `The database role may not make the queue's tables: ${thrown.message}.`, {
        cure: `Use a role that may create in the database once, or make the schema ${schema} for this role.`,
        cause: thrown,
    });
}
