import type { QueueDatabase } from './database.ts';
/** The newest of BullMQ's migrations, and its major version; a test holds them to the package. */
export declare const ENGINE: {
    migration: number;
    major: number;
};
/**
 * Brings BullMQ's tables and functions in `schema` to where this release needs them. Where they are there already one row is read, no
 * right is needed and BullMQ itself is not loaded. Fault usage where the role may not, or a newer BullMQ has been here.
 */
export declare function prepareEngine(database: QueueDatabase, schema: string): Promise<void>;
