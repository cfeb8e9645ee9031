import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { Fault } from '../../errors.ts';
import type { Queryable, Row, Statement } from '../database.ts';
import { connectionFault, isLost, statementFault } from './faults.ts';

/** Statements and transactions over a pool. */
export interface PoolQueries extends Queryable {
  transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T>;
}

/** Queries of one schema's tables over a pool; every client it takes it gives back, and a broken one is thrown away. */
export function queriesOver(pool: Pool, { schema, prepare }: { schema: string; prepare: boolean }): PoolQueries {
  const prefix = statementPrefix(schema);

  const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect().catch((thrown: unknown) => {
      throw connectionFault(thrown);
    });
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
    query: (statement) =>
      withClient((client) => ask(client, statement)).catch((thrown: unknown) => {
        throw statementFault(thrown);
      }),
    transaction: (work) =>
      withClient((client) =>
        inTransaction(client, () =>
          work({
            query: (statement) =>
              ask(client, statement).catch((thrown: unknown) => {
                throw statementFault(thrown);
              }),
          }),
        ),
      ).catch((thrown: unknown) => {
        throw statementFault(thrown);
      }),
  };
}

/** A transaction whose end could not be told to the database: its connection must not be used again. */
class LostTransaction extends Error {}

async function inTransaction<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  let result: T;
  try {
    result = await work();
  } catch (thrown) {
    await client.query('ROLLBACK').catch(() => {
      throw new LostTransaction('', { cause: thrown });
    });
    throw thrown;
  }
  const ended = await client.query('COMMIT').catch((thrown: unknown) => {
    throw new LostTransaction('', { cause: thrown });
  });
  // Postgres answers COMMIT with ROLLBACK where a statement had failed and nobody minded.
  if (ended.command === 'ROLLBACK')
    throw new Fault('internal', 'A transaction went on after one of its statements failed.');
  return result;
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
