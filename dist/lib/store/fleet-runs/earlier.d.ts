import type { Json } from '../../schema/json.ts';
import type { Database } from '../database.ts';
import type { FleetRunKey } from './fleet-run.ts';
/** A run as it was submitted. */
export interface SubmittedRun {
    readonly plan: {
        readonly path: string;
        readonly text: string;
    };
    readonly params: Readonly<Record<string, Json>>;
    /** What the submitter said beside the registration. */
    readonly submission: Readonly<Record<string, Json>>;
    readonly group?: {
        readonly group: string;
        readonly when_busy: string;
    };
}
/** An attempt as it was submitted; undefined where no server drove it. */
export declare function readSubmittedRun(database: Database, { run_id, attempt }: FleetRunKey): Promise<SubmittedRun | undefined>;
/** Gives an attempt the artifacts of tasks that it takes over from an earlier one. */
export declare function takeOverArtifacts(database: Database, { run_id, attempt }: FleetRunKey, from: number, tasks: readonly string[]): Promise<void>;
