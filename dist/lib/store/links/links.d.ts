import type { Place } from '../approvals/waiting-task.ts';
import { type Link } from './link.ts';
import { type Recipient } from './recipient.ts';
/** What a new link needs. Whoever can make one can decide as its recipient. */
export interface NewLink {
    readonly taskId: number;
    readonly recipient: Recipient;
    /** Default 7 days; never beyond the deadline of the task. */
    readonly expiresInMs?: number | undefined;
    /** Id of the principal that asks for it, or what of ours does (`server`). */
    readonly createdBy: string;
}
/** A link that was just made: its token is told once and kept nowhere. */
export interface MadeLink {
    readonly token: string;
    /** RFC 3339, UTC. */
    readonly expires_at: string;
}
/** How long a link lives where nothing is said, in ms. */
export declare const LINK_LIFE_MS: number;
/** Makes a link for what a task asks; undefined where the task does not wait for a decision, or its time is over. */
export declare function createLink(place: Place, { taskId, recipient, expiresInMs, createdBy }: NewLink): Promise<MadeLink | undefined>;
/** The link of a token, whether it is still good or not; undefined for what is none. Takes as long for any text. */
export declare function findLink(place: Place, token: string): Promise<Link | undefined>;
/**
 * Uses a link up; false where it was used, revoked or expired before. Of two at one time the second waits and then loses. Goes into the
 * transaction of the decision, so that one that does not count uses nothing up.
 */
export declare function useLink(place: Place, id: number): Promise<boolean>;
/** Revokes every open link to the request a task stands for, those made for its earlier attempts too; answers how many there were. */
export declare function revokeLinks(place: Place, taskId: number): Promise<number>;
/** Removes links 30 days after their end: until then a page can say what became of them. Answers how many went. */
export declare function deleteExpiredLinks(place: Place): Promise<number>;
