import type { Database, Queryable } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
import { type RunKey, type StoredRun } from './run-row.ts';
/** What a run reports of itself; null clears. Times are RFC 3339 with zone. */
export interface RunPatch {
    readonly status?: string;
    readonly reason?: string | null;
    readonly finished_at?: string | null;
    readonly duration_ms?: number | null;
    readonly notes?: unknown;
}
/** One report of one run. */
export interface RunChange extends RunKey, Author {
    /** Word for the history: `updated`, or `corrected` for a run that was given up and is heard of again. */
    readonly action: string;
    readonly patch: RunPatch;
    /** The run must belong to this owner. */
    readonly owner?: string;
}
/** What came of a change; `run` is the stored run after it, changed or not. */
export type RunOutcome = {
    readonly kind: 'changed' | 'same' | 'illegal' | 'foreign';
    readonly run: StoredRun;
} | {
    readonly kind: 'missing';
};
/** Changes a run by its own report, in one statement. Whoever reports is alive: its last sign of life is now. */
export declare function changeRun(database: Pick<Database, 'schema'> & Queryable, { run_id, attempt, action, patch, owner, actor, channel }: RunChange): Promise<RunOutcome>;
