import type { Database, Queryable } from '../database.ts';
/** Which plans, and how much of each. */
export interface PlansAsked {
    /** Only these; all where it is absent. */
    readonly among?: readonly string[];
    /** Newest runs of a plan, at most. */
    readonly runs: number;
    /** Plans, at most. */
    readonly limit: number;
}
/**
 * The plans with their newest runs as JSON text, the one that ran last first. Goes from name to name along the index of plans, so that it
 * costs by the number of plans and not of runs; the tasks are read of the newest run of each plan alone.
 */
export declare function listPlans(database: Pick<Database, 'schema'> & Queryable, { among, runs, limit }: PlansAsked): Promise<string>;
