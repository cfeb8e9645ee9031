import type { Database } from '../../database.ts';
/** A run of the fleet as its workers need it. */
export interface ShownRun {
    /** Id of the repository its submitter is bound to. */
    readonly boundTo: string | null;
    /** JSON; undefined while no server has begun it. */
    readonly json: string | undefined;
}
/** A run of the fleet; undefined where there is none. */
export declare function getFleetRun(database: Database, run_id: string, attempt: number): Promise<ShownRun | undefined>;
