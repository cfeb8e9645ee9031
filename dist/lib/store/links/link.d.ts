import type { Identity } from '../../approval/identity.ts';
/** A one-time link as it is kept; never its token. Times are RFC 3339 in UTC. */
export interface Link {
    readonly id: number;
    /** The task it was made for, and the request that this stood for then: (run, task, attempt that asked). */
    readonly task_id: number;
    readonly run_id: string;
    readonly task: string;
    readonly asked_in: number;
    /** Who decides by it. */
    readonly recipient: Identity;
    readonly created_by: string;
    readonly created_at: string;
    readonly expires_at: string;
    readonly used_at: string | null;
    readonly revoked_at: string | null;
    /** By the clock of the database. */
    readonly state: 'open' | 'used' | 'revoked' | 'expired';
}
/** The columns of the row `l` as one JSON object in text, in the order of `Link`. */
export declare const LINK_JSON: string;
