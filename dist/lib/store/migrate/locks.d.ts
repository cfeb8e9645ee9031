import type { Queryable } from '../database.ts';
/** SQL that lets one migrator of this database and schema on at a time, until the transaction ends. */
export declare function migrationLock(schema: string): string;
/** SQL that lets one maker of the schema on at a time: CREATE SCHEMA IF NOT EXISTS alone fails when two race. */
export declare function schemaLock(schema: string): string;
/** SQL for the head of every transaction that changes tables; names without a schema are then ours. */
export declare function transactionHead(schema: string): string;
/** Makes the schema where it is not there; asks for no right to make one where it is. */
export declare function ensureSchema(connection: Queryable, schema: string): Promise<void>;
/**
 * Whether the schema is there. It reads the catalog as a table: `to_regnamespace` answers from the connection's cache, which
 * after a wait for an advisory lock still knows nothing of what others made meanwhile.
 */
export declare function schemaExists(connection: Queryable, schema: string): Promise<boolean>;
