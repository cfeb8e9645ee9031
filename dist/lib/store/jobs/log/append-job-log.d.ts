import type { Database } from '../../database.ts';
import { type AppendOutcome } from '../../logs/append-log.ts';
/** A piece of the output of a job's task. */
export interface JobChunk {
    readonly id: number;
    readonly ticket: string;
    /** From 1 with each claim. */
    readonly seq: number;
    readonly bytes: Uint8Array;
}
/** What came of it, numbers as the worker counts. `lost`: the ticket is not the newest. `early`: the task's row is not there yet. */
export type JobLogged = {
    readonly kind: 'lost';
} | {
    readonly kind: 'early';
} | {
    readonly kind: 'log';
    readonly outcome: AppendOutcome;
};
/** Appends to the log of a job's task. `nameOf` is how the rows of tasks name them. */
export declare function appendJobLog(database: Database, chunk: JobChunk, nameOf: (task: string) => string): Promise<JobLogged>;
