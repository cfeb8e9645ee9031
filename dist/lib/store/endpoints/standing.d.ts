import type { Database } from '../database.ts';
/** What telling an endpoint needs. */
export interface EndpointToTell {
    readonly url: string;
    readonly disabled: boolean;
    /** The one that holds, and the one before it while it still does. */
    readonly secrets: readonly string[];
}
/** An endpoint with the secrets that hold at a time (RFC 3339); undefined where there is none. */
export declare function endpointToTell(database: Database, id: number, now: string): Promise<EndpointToTell | undefined>;
/** Notes that an endpoint was told at a time (RFC 3339): its failures are forgotten. */
export declare function noteDelivered(database: Database, id: number, now: string): Promise<void>;
/** Notes that an endpoint failed at a time; it is disabled where it has failed for `disableAfterMs`. Answers true where this has disabled it. */
export declare function noteFailed(database: Database, id: number, { now, disableAfterMs, reason }: {
    readonly now: string;
    readonly disableAfterMs: number;
    readonly reason: string;
}): Promise<boolean>;
/** Disables an endpoint from a time on; answers true where it was not disabled before. */
export declare function disableEndpoint(database: Database, id: number, now: string, reason: string): Promise<boolean>;
