import type { Database } from '../../database.ts';
import { type StoredRefusal } from './refusals.ts';
/** A job as it is shown; the names of who refused it are for people. */
export interface ShownJob {
    readonly job: number;
    readonly task: string;
    readonly step: string;
    readonly state: 'queued' | 'claimed' | 'finished';
    readonly try: number;
    readonly worker: string | null;
    readonly labels: readonly string[];
    readonly repository: string | null;
    readonly queued_at: string;
    readonly claimed_at: string | null;
    readonly finished_at: string | null;
    readonly refusals: readonly StoredRefusal[];
}
/** The jobs of a run in the order they were made, or the one of a task; none where there is no such run. */
export declare function listRunJobs(database: Database, run_id: string, attempt: number, task: string | null): Promise<readonly ShownJob[]>;
