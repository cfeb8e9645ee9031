import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Queryable, Row, Statement } from '../database.ts';
import { acquire } from './acquire.ts';
import { isLost, throwAsFault } from './faults.ts';
import { inTransaction, LostTransaction } from './transaction.ts';

/** Statements and transactions over a pool. */
export interface PoolQueries extends Queryable {
  transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T>;
}

/** Queries of one schema's tables over a pool; every client it takes it gives back, and a broken one is thrown away. */
export function queriesOver(pool: Pool, { schema, prepare }: { schema: string; prepare: boolean }): PoolQueries {
  const prefix = statementPrefix(schema);

  const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await acquire(pool);
    // A connection may break between two statements; what comes next on it then tells.
    client.on('error', ignore);
    let broken = false;
    try {
      return await work(client);
    } catch (thrown) {
      broken = isLost(thrown) || thrown instanceof LostTransaction;
      throw thrown instanceof LostTransaction ? thrown.cause : thrown;
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  };
  const ask = async (client: PoolClient, statement: Statement): Promise<readonly Row[]> =>
    rowsOf(
      await client.query({
        text: statement.text,
        values: [...(statement.values ?? [])],
        types: AS_TEXT,
        ...(prepare && statement.name !== undefined ? { name: prefix + statement.name } : {}),
      }),
    );

  return {
    query: (statement) => withClient((client) => ask(client, statement)).catch(throwAsFault),
    transaction: (work) =>
      withClient((client) => inTransaction(client, (statement) => ask(client, statement), work)).catch(throwAsFault),
  };
}

function ignore(): void {}

const AS_TEXT = { getTypeParser: () => (value: string) => value } as never;

/** A text of several statements gives the rows of the last. */
function rowsOf(result: QueryResult | readonly QueryResult[]): readonly Row[] {
  return (Array.isArray(result) ? result.at(-1)?.rows : (result as QueryResult).rows) ?? [];
}

/**
 * Names are per connection, and a host's pool may serve several schemas, so the schema stands in front. Postgres keeps 63
 * bytes of a name, so a long schema is told by its digest.
 */
function statementPrefix(schema: string): string {
  return `${schema.length <= 20 ? schema : createHash('sha256').update(schema).digest('hex').slice(0, 20)}.`;
}
