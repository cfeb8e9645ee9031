import type { Identity } from '../../approval/identity.ts';
import type { DecisionWord, Outcome, PastDecision } from '../../approval/judge.ts';
import type { Author } from '../events/event-sql.ts';
import type { LockedTask, Place } from './waiting-task.ts';
/** A decision to be kept for good. */
export interface NewDecision {
    readonly decision: DecisionWord | 'expire';
    readonly identity: Identity;
    readonly channel: Author['channel'];
    readonly outcome: Outcome | null;
    readonly override: boolean;
    readonly note: string | undefined;
    /** What was filled in, by name. */
    readonly fields: Readonly<Record<string, string>>;
}
/** Adds a decision on a locked task. Nothing ever changes or removes one. */
export declare function addDecision(place: Place, task: LockedTask, made: NewDecision): Promise<void>;
/** What was decided on the request a task stands for, oldest first; approvals of something else than it has put out now are left out. */
export declare function decisionsOn(place: Place, task: LockedTask): Promise<readonly PastDecision[]>;
/** All that was decided on the request of a task, oldest first, as JSON for callers. */
export declare function decisionsJson(place: Place, task: LockedTask): Promise<string>;
