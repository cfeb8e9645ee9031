import { Fault } from '../../errors.ts';
import type { Migration } from '../../schema/generated/migrations.ts';
import type { AppliedMigration } from './storage.ts';
/** Refuses a database that a newer release has been at: Fault usage. */
export declare function refuseUnknown(found: readonly AppliedMigration[], migrations: readonly Migration[]): void;
/** A failed migration as a Fault: busy (a lock), usage (rights, a table of another program), internal; Faults pass. */
export declare function migrationFault(thrown: unknown): Fault;
