import type { Queryable } from '../database.ts';
/** A migration the database says was applied. */
export interface AppliedMigration {
    readonly name: string;
    /** RFC 3339, UTC. */
    readonly appliedAt: string;
    /** SHA-256 of the SQL it was applied as. */
    readonly digest: string;
}
/** The table that remembers what was applied. */
export declare const STORAGE_TABLE = "agents_migrations";
/** SQL that makes the table, where it is not there. */
export declare function createStorage(schema: string): string;
/** What was applied, oldest first; nothing where the table is not there yet. */
export declare function readApplied(connection: Queryable, schema: string): Promise<readonly AppliedMigration[]>;
/** Whether the table is there; of the catalog, as in `schemaExists`. */
export declare function storageExists(connection: Queryable, schema: string): Promise<boolean>;
