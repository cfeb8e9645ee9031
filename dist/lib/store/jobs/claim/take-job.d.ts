import type { Database } from '../../database.ts';
/** A job that the queue gave, and who is to have it. */
export interface Taking {
    readonly id: number;
    readonly worker: string;
    /** Proves from now on that the job is the worker's. */
    readonly ticket: string;
    readonly lockMs: number;
}
/**
 * What came of it. `taken`: `json` is the job as the worker gets it. `refused`: this worker could not do it before. `cancelled`, `lost`:
 * the job has ended by it. `over`: it had ended before, or there is none.
 */
export type Taken = {
    readonly kind: 'taken';
    readonly json: string;
    readonly wasLost: boolean;
} | {
    readonly kind: 'refused' | 'cancelled' | 'lost' | 'over';
    readonly wasLost: boolean;
};
/** Gives a job to a worker: whoever had it before can change nothing any more. */
export declare function takeJob(database: Database, { id, worker, ticket, lockMs }: Taking): Promise<Taken>;
/** The job that a worker was given by a ticket and still has; undefined where there is none. Looks at all jobs that workers have. */
export declare function jobOfTicket(database: Database, ticket: string, lockMs: number): Promise<string | undefined>;
