import { type ApprovalSnapshot } from '../../approval/snapshot.ts';
import type { Place } from '../approvals/waiting-task.ts';
/** A task that waits for what happens at a place on GitHub. */
export interface WaitingAt {
    readonly id: number;
    readonly task: string;
    readonly step: string;
    readonly run_id: string;
    readonly snapshot: ApprovalSnapshot | null;
    /** Since when, RFC 3339. */
    readonly since: string | null;
    /** `owner/name` of the run's job; null where it was none of GitHub's, or says nothing. */
    readonly repository: string | null;
    /** The number of that repository, as its job's token said. */
    readonly repositoryId: string | null;
}
/** Where tasks are looked for. */
export interface Whereabouts {
    /** As `placeKey` writes it. */
    readonly key: string;
    /** Also what runs of this pull request wait for, wherever their tasks point: `host`, `owner/name` and number. */
    readonly runsOf?: {
        readonly host: string;
        readonly repository: string;
        readonly number: number;
    };
}
/** Tasks that wait for a decision and name this place, the one that waits longest first. */
export declare function waitingAt(place: Place, { key, runsOf }: Whereabouts): Promise<readonly WaitingAt[]>;
