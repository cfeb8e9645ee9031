import type { Database } from '../../database.ts';
/** Why a worker gives a job back. `draining` is not held against it. */
export interface Refusal {
    readonly id: number;
    readonly ticket: string;
    readonly kind: 'commit' | 'secret' | 'runner' | 'artifact' | 'draining';
    /** In words, without a full stop. */
    readonly reason: string;
}
/** What came of it: the job waits for another worker, or has ended since there is none or since it was cancelled. */
export interface GivenBack {
    readonly kind: 'queued' | 'refused' | 'cancelled';
    readonly lane: string;
}
/** How long a worker is taken to be there after it was last heard of, ms. */
export declare const ONLINE_MS = 60000;
/** Takes a job back from the worker that has it; undefined where the ticket is not the newest. */
export declare function giveBackJob(database: Database, { id, ticket, kind, reason }: Refusal): Promise<GivenBack | undefined>;
