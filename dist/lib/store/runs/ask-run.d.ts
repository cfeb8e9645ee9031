import type { Database } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
import { type StoredRun } from './run-row.ts';
/** What a person asks of the newest attempt of a run. */
export interface RunRequest extends Author {
    readonly run_id: string;
    readonly asks: 'cancel' | 'resume';
    /** The run must belong to this owner. */
    readonly owner?: string;
    /** A run that was not heard of for so long has nobody to hear the request, ms. */
    readonly silentMs: number;
}
/** What came of it: `illegal` where an ended run is to be cancelled, or one that goes on (or succeeded) to be resumed. */
export type RunAnswer = {
    readonly kind: 'asked' | 'same' | 'illegal' | 'foreign';
    readonly run: StoredRun;
} | {
    readonly kind: 'missing';
};
/**
 * Records the request; the runner hears of it at its next sign of life. A run that nobody is alive to cancel is cancelled here and now,
 * with all its open tasks. Asking for a cancellation twice is asking once; each request to resume counts.
 */
export declare function askRun(database: Database, request: RunRequest): Promise<RunAnswer>;
