import { type Outcome } from '../../approval/judge.ts';
import type { Author } from '../events/event-sql.ts';
import { type ChangeOutcome } from '../tasks/change-task.ts';
import { type LockedTask, type Place } from './waiting-task.ts';
/** How a task ends by a decision. */
export interface Ending extends Author {
    readonly outcome: Outcome;
    /** True where nobody decided in time. */
    readonly expired?: boolean;
    /** Who decided, for people; null for an expiry. */
    readonly approver: string | null;
    readonly note?: string | undefined;
    /** Values of the form. */
    readonly fields: Readonly<Record<string, string>>;
    /** More for the history. */
    readonly remarks?: Readonly<Record<string, unknown>>;
}
/** Ends a locked task as it was decided, with the event that says so. */
export declare function applyOutcome(place: Place, task: LockedTask, ending: Ending): Promise<ChangeOutcome>;
/** Ends tasks that wait on from an earlier attempt, where that was decided while the new attempt was on its way. */
export declare function settleCarried(place: Place, ids: readonly number[], author: Author): Promise<void>;
