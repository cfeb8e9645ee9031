import type { RunStatus } from '../../run/status.ts';
import type { Row } from '../database.ts';
/** Which attempt of which run. */
export interface RunKey {
    readonly run_id: string;
    readonly attempt: number;
}
/** A stored run: its JSON text as callers see it, and what the API needs of it without reading that. */
export interface StoredRun extends RunKey {
    readonly json: string;
    readonly status: RunStatus;
    readonly owner: string | null;
}
/** Columns a statement must give for `toRun`, beside `json`, over the row `r`. */
export declare const RUN_ROW = "r.run_id, r.attempt, r.status, r.owner";
/** The run in a row of `RUN_ROW` and `json`. */
export declare function toRun(row: Row): StoredRun;
