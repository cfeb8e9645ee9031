import { type ApprovalSnapshot } from '../../approval/snapshot.ts';
import type { Place } from './waiting-task.ts';
/** Something that waits for a decision. */
export interface Waiting {
    readonly id: number;
    /** The task as callers see it. */
    readonly json: string;
    /** Name of the plan of its run; null where the run is not known. */
    readonly plan: string | null;
    readonly snapshot: ApprovalSnapshot | null;
    /** RFC 3339, UTC. */
    readonly expires_at: string | null;
    /** Where it stands among all that wait; passed on to get what comes after. */
    readonly position: string;
}
/** Tasks that wait for a decision now, the one that waits longest first. What a later attempt asks for anew is asked there. */
export declare function listWaiting(place: Place, limit: number, after: string | null): Promise<readonly Waiting[]>;
