import type { Database } from '../../database.ts';
import type { StoredLane } from './lanes.ts';
import { type StoredRefusal } from './refusals.ts';
/** A worker as it is shown. */
export interface ShownWorker {
    readonly id: string;
    readonly name: string;
    readonly labels: readonly string[];
    readonly concurrency: number;
    readonly host: string | null;
    readonly version: string | null;
    readonly repository: string | null;
    readonly online: boolean;
    readonly draining: boolean;
    readonly first_seen: string;
    readonly seen_at: string;
    readonly jobs: readonly {
        readonly job: number;
        readonly run_id: string;
        readonly attempt: number;
        readonly task: string;
        readonly try: number;
        readonly claimed_at: string;
    }[];
}
/** How full a lane is. */
export interface ShownLane extends StoredLane {
    readonly queued: number;
    readonly running: number;
    readonly oldest_queued_at: string | null;
    /** By whom the first of those that wait was refused, where all that wait were. */
    readonly refusals: readonly StoredRefusal[];
}
/** Workers that were heard of in the last hour, by name; of `repository` (null: of all) and those that are bound to none. */
export declare function listWorkers(database: Database, repository: string | null): Promise<readonly ShownWorker[]>;
/** Lanes with jobs that wait or run; of `repository` only, where one is given. */
export declare function listFullLanes(database: Database, repository: string | null): Promise<readonly ShownLane[]>;
/** Numbers of workers that are there. */
export declare function countOnline(database: Database): Promise<number>;
