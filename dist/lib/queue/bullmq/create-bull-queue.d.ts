import type { Clock } from '../../system/clock.ts';
import type { JobQueue, QueueListeners } from '../job-queue.ts';
import type { QueueDatabase } from './postgres/database.ts';
/** Where BullMQ keeps its jobs. */
export type EnginePlace = 
/** The database of the tables, in a schema of BullMQ's own. */
{
    readonly postgres: {
        readonly database: QueueDatabase;
        readonly schema: string;
    };
}
/** A Redis; `prefix` is what all its keys begin with, `orchestrator` where not given. */
 | {
    readonly redis: {
        readonly url: string;
        readonly prefix?: string;
    };
};
/** What a queue by BullMQ is made of. */
export interface BullQueueOptions extends QueueListeners {
    readonly at: EnginePlace;
    readonly clock: Clock;
    /** How often lost locks are looked for, ms; 1 s where not given. */
    readonly sweepMs?: number;
}
/** A queue by BullMQ, which is loaded where it is needed. Faults: usage (the address, rights, a newer release has been here), unavailable. */
export declare function createBullQueue({ at, ...rest }: BullQueueOptions): Promise<JobQueue>;
