import type { JobRef } from '../../../queue/job-queue.ts';
import type { KnownWorker } from '../../../store/jobs/workers/known-worker.ts';
import type { JobParts } from '../parts.ts';
import type { Look } from './waiting-room.ts';
/** Who wants a job, and the ticket it is to have. */
export interface Wish {
    readonly worker: KnownWorker;
    readonly ticket: string;
    /** Called as soon as the queue gave something. */
    readonly onFound?: () => void;
}
/** How long a job that this worker cannot do is left to others before anybody is asked again, ms. */
export declare const ASIDE_MS = 1000;
/** Looks once for a job that a worker may do, and gives it to the worker. */
export declare function findJob(parts: JobParts, wish: Wish): Promise<Look>;
/** Gives a job that the queue gave to the worker; undefined where it is not for that one, and then the queue knows. */
export declare function give({ context, queue, bell, lockMs, count }: JobParts, wish: Wish, ref: JobRef): Promise<string | undefined>;
