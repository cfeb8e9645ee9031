import type { Clock } from '../../../system/clock.ts';
import type { JobQueue, QueueListeners } from '../../job-queue.ts';
import type { QueueDatabase } from './database.ts';
/** Where a queue on Postgres lives. */
export interface PostgresQueueOptions extends QueueListeners {
    readonly clock: Clock;
    readonly database: QueueDatabase;
    /** The schema of BullMQ's tables, which is made where it is missing. */
    readonly schema: string;
    /** How often lost locks are looked for, ms; 1 s where not given. */
    readonly sweepMs?: number;
}
/**
 * A queue by BullMQ on Postgres. Its functions are called by statements of our own, each one round trip whatever the number of lanes or
 * jobs, on the connections of the database given: it opens none. Faults: usage (rights, a newer release), unavailable.
 */
export declare function createPostgresQueue(options: PostgresQueueOptions): Promise<JobQueue>;
