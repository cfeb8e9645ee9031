import type { Database, Queryable } from '../../src/store/database.ts';

/** The database as a server sees it that dies, or stands still. */
export interface MortalDatabase extends Database {
  /** Resolves when the server is dead, or stands. */
  readonly over: Promise<void>;
  /** What stood still goes on. */
  goOn(): void;
}

/** What becomes of a server at one of its calls, from 1. */
export interface Fate {
  readonly calls: number;
  /** `before` the call, `after` it was done and before it is heard of, or it `stands` before the call until it is told to go on. */
  readonly how: 'before' | 'after' | 'stands';
}

/** A database that a server has no longer, from one of its calls on. */
export function createMortalDatabase(database: Database, { calls, how }: Fate): MortalDatabase {
  let left = calls;
  let tellOver = (): void => undefined;
  let goOn = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    tellOver = resolve;
  });
  const standing = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const fated = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    left -= 1;
    if (left > 0) return work();
    if (left === 0 && how === 'after') await work().catch(() => undefined);
    tellOver();
    if (how !== 'stands') throw new Error('The server is dead');
    await standing;
    return work();
  };
  // Whoever stands in a transaction is thrown out of it by the database, which is death.
  const under = (connection: Queryable): Queryable =>
    how === 'stands' ? connection : { query: (statement) => fated(() => connection.query(statement)) };
  return {
    ...database,
    over,
    goOn,
    query: (statement) => fated(() => database.query(statement)),
    // Its own call is the commit: by then it may be done without anybody hearing of it.
    transaction: (work) => fated(() => database.transaction((connection) => work(under(connection)))),
  };
}
