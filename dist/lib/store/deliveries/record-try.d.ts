import type { Database } from '../database.ts';
import type { ClaimedDelivery } from './claim.ts';
/** One try as the log keeps it; `at` is RFC 3339. */
export interface DeliveryTry {
    readonly at: string;
    readonly ms: number;
    readonly outcome: 'delivered' | 'nothing' | 'failed';
    /** HTTP status of the answer. */
    readonly status: number | null;
    readonly error: string | null;
    /** The beginning of the answer. */
    readonly answer: string | null;
}
/**
 * Writes down a try and what it means: done, failed for good, or due again at `again` (RFC 3339). Where somebody else has taken the delivery
 * meanwhile only the try is kept, unless it was the one that got through.
 */
export declare function recordTry(database: Database, { id, claim }: Pick<ClaimedDelivery, 'id' | 'claim'>, { at, ms, outcome, status, error, answer, again }: DeliveryTry & {
    readonly again?: string;
}): Promise<void>;
/** Gives a delivery back, to be taken again from a time on (RFC 3339): no try of it counts. */
export declare function postponeDelivery(database: Database, { id, claim }: Pick<ClaimedDelivery, 'id' | 'claim'>, { until, note }: {
    readonly until: string;
    readonly note: string | null;
}): Promise<void>;
