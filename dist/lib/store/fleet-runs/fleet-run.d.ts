import type { Json } from '../../schema/json.ts';
import type { Row } from '../database.ts';
/** One attempt of a run that servers drive. */
export interface FleetRunKey {
    readonly run_id: string;
    readonly attempt: number;
}
/** An attempt of a run in one word. */
export declare function nameOfRun({ run_id, attempt }: FleetRunKey): string;
/** A run that is one server's to drive until its lease ends. */
export interface LeasedRun extends FleetRunKey {
    readonly plan: {
        readonly path: string;
        readonly text: string;
    };
    readonly params: Readonly<Record<string, Json>>;
    /** What the submitter said beside the registration. */
    readonly submission: Readonly<Record<string, Json>>;
    /** The registration's own facts: source key, origin, git. */
    readonly registered: {
        readonly source_key: string;
        readonly started_at: string;
        readonly origin: Readonly<Record<string, Json>>;
        readonly git: Readonly<Record<string, Json>>;
        readonly resumed_from: number | null;
    };
    /** Id of the repository its jobs belong to; null where nobody bound it to one. */
    readonly repository: string | null;
    /** The run that holds the group this one is of, where that one does not wait for it. */
    readonly busyWith: string | null;
    /** Which taking this is: what an earlier one still writes changes nothing. */
    readonly epoch: number;
    /** The database's clock when it was taken, ms since 1970. */
    readonly now: number;
}
/** A leased run from the row of the statement that took it. */
export declare function toLeasedRun(row: Row): LeasedRun;
