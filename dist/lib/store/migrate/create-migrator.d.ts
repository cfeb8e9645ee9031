import { type Migration } from '../../schema/generated/migrations.ts';
import type { Database } from '../database.ts';
import { type Direction, type Reach } from './steps.ts';
/** One migration and whether the database has it. */
export interface MigrationStatus {
    readonly name: string;
    /** RFC 3339, UTC; null while it is pending. */
    readonly appliedAt: string | null;
    /** True where it was applied as other SQL than this release has. */
    readonly altered: boolean;
}
/** Brings the tables of one database and schema to where they should be. Any number may run at once. */
export interface Migrator {
    /** Applies what is pending, oldest first; answers the names of what this call applied. */
    up(reach?: Reach): Promise<readonly string[]>;
    /** Takes back the newest, or as many as told; answers the names of what this call took back. */
    down(reach?: Reach): Promise<readonly string[]>;
    /** Names of what `up` or `down` would do now. */
    steps(direction: Direction, reach?: Reach): Promise<readonly string[]>;
    status(): Promise<readonly MigrationStatus[]>;
    /** True where nothing is pending. */
    isCurrent(): Promise<boolean>;
    /** A script for psql that does these migrations; all of them where none are named. */
    sql(direction: Direction, names?: readonly string[]): string;
}
/**
 * A migrator of the database's schema. Nothing is loaded or asked before it is called.
 * Faults: usage (a table of another program, a newer release has been here, rights), busy (a lock, after 30 s), unavailable.
 */
export declare function createMigrator(database: Database, migrations?: readonly Migration[]): Migrator;
