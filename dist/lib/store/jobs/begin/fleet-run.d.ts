import type { Database } from '../../database.ts';
/** A run that servers are to drive; the texts are JSON. */
export interface NewFleetRun {
    readonly run_id: string;
    readonly attempt: number;
    readonly plan: {
        readonly path: string;
        readonly text: string;
    };
    readonly params: string;
    /** What the submitter said beside the registration. */
    readonly submission: string;
    readonly commit: string | null;
    readonly dirty: boolean;
    readonly group: {
        readonly name: string;
        readonly whenBusy: 'queue' | 'cancel' | 'skip' | 'fail';
    } | undefined;
    readonly principal: string;
}
/** Adds the row of a run, of the repository that it is registered for; to be called in the transaction that registers it. */
export declare function addFleetRun(database: Database, run: NewFleetRun): Promise<void>;
/** Whether a run is one that servers drive. */
export declare function isFleetRun(database: Database, run_id: string, attempt: number): Promise<boolean>;
/** Waits for its turn among those that submit to one group, until the transaction ends. */
export declare function takeGroupTurn(database: Database, group: string): Promise<void>;
/** The run that has a group or waits longest for it; undefined where the group is free. */
export declare function holderOfGroup(database: Database, group: string): Promise<{
    readonly run_id: string;
    readonly attempt: number;
} | undefined>;
/** Asks all other runs of a group to make way for a run. */
export declare function supersedeGroup(database: Database, group: string, run_id: string, attempt: number): Promise<void>;
