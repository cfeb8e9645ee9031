import type { QueueSql } from '../../job-queue.ts';
/** From so many jobs on BullMQ's way for many is faster, which begins by making tables. */
export declare const MANY = 48;
/** The statements of a queue in one schema. Each calls a function of BullMQ's, which bring their own search path. */
export interface QueueStatements {
    /** $1 lanes, $2 ids, $3 priorities: arrays of one length. */
    readonly addFew: string;
    /** $1 lanes, $2 BullMQ's entries of each as JSON texts: arrays of one length. */
    readonly addMany: string;
    /** $1 lanes in the order of looking, $2 token, $3 lock in ms -> no row, or id and lane. */
    readonly claim: string;
    /** $1 lane, $2 id, $3 token, $4 lock in ms -> `held`, 1 or 0. */
    readonly extend: string;
    /** $1 lane, $2 id, $3 token -> no row where the lock was lost. */
    readonly end: string;
    /** $1 lane, $2 id, $3 token, $4 delay in ms -> no row where the lock was lost. */
    readonly putBack: string;
    /** $1 least ms between two sweeps of a lane -> id and lane of what became claimable. */
    readonly sweep: string;
}
/** The statements for BullMQ's schema, a checked identifier. */
export declare function statementsFor(schema: string): QueueStatements;
/** The same for statements of others, in BullMQ's schema, a checked identifier. */
export declare function sqlOf(schema: string): QueueSql;
