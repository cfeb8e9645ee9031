import type { Database, Queryable } from '../../store/database.ts';
/** The same database within a transaction that goes on: what is a transaction of its own elsewhere is a part that may fail alone here. */
export declare function inTransaction(database: Database, connection: Queryable): Database;
