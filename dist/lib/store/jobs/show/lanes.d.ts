import type { Database } from '../../database.ts';
/** A lane, and what a worker must have for it. */
export interface StoredLane {
    readonly lane: string;
    readonly labels: readonly string[];
    /** Id of the repository its jobs are of; null where they are bound to none. */
    readonly repository: string | null;
}
/** All lanes there ever were jobs in, those that ask for most first. */
export declare function listLanes(database: Database): Promise<readonly StoredLane[]>;
/** Whether a worker may do the jobs of a lane. */
export declare function fits(worker: {
    readonly labels: readonly string[];
    readonly repository: string | null;
}, lane: Pick<StoredLane, 'labels' | 'repository'>): boolean;
