import type { PoolClient } from 'pg';
import type { Queryable, Row, Statement } from '../database.ts';
/** A transaction whose end could not be told to the database: its connection must not be used again. The cause is what to throw. */
export declare class LostTransaction extends Error {
}
/** Runs `work` between BEGIN and COMMIT, or ROLLBACK where it throws. */
export declare function inTransaction<T>(client: PoolClient, ask: (statement: Statement) => Promise<readonly Row[]>, work: (connection: Queryable) => Promise<T>): Promise<T>;
