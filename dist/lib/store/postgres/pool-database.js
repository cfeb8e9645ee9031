import { createHash } from 'node:crypto';
import { acquire } from './acquire.js';
import { isLost, throwAsFault } from './faults.js';
import { inTransaction, LostTransaction } from './transaction.js';
/** Queries of one schema's tables over a pool; every client it takes it gives back, and a broken one is thrown away. */
export function queriesOver(pool, { schema, prepare }) {
    const prefix = statementPrefix(schema);
    const withClient = async (work) => {
        const client = await acquire(pool);
        // A connection may break between two statements; what comes next on it then tells.
        client.on('error', ignore);
        let broken = false;
        try {
            return await work(client);
        }
        catch (thrown) {
            broken = isLost(thrown) || thrown instanceof LostTransaction;
            throw thrown instanceof LostTransaction ? thrown.cause : thrown;
        }
        finally {
            client.off('error', ignore);
            client.release(broken);
        }
    };
    const ask = async (client, statement) => rowsOf(await client.query({
        text: statement.text,
        values: [...(statement.values ?? [])],
        types: AS_TEXT,
        ...(prepare && statement.name !== undefined ? { name: prefix + statement.name } : {}),
    }));
    return {
        query: (statement) => withClient((client) => ask(client, statement)).catch(throwAsFault),
        transaction: (work) => withClient((client) => inTransaction(client, (statement) => ask(client, statement), work)).catch(throwAsFault),
    };
}
function ignore() { }
const AS_TEXT = { getTypeParser: () => (value) => value };
/** A text of several statements gives the rows of the last. */
function rowsOf(result) {
    return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
}
/**
 * Names are per connection, and a host's pool may serve several schemas, so the schema stands in front. Postgres keeps 63
 * bytes of a name, so a long schema is told by its digest.
 */
function statementPrefix(schema) {
    return `${schema.length <= 20 ? schema : createHash('sha256').update(schema).digest('hex').slice(0, 20)}.`;
}
