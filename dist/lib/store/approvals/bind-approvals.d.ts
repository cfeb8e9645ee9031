import type { Place } from './waiting-task.ts';
/** A task that may have begun to wait, and what it says of its policy. */
export interface Bindable {
    readonly id: number;
    readonly told?: unknown;
}
/**
 * Keeps with tasks that have begun to wait what they wait for: the policy of their step, who asked, and by when. One that waits on from an
 * earlier attempt waits on by the same policy and until the same time. What is bound stays as it is. Answers the ids of tasks that were
 * bound and wait on from an earlier attempt: that may have been decided meanwhile.
 */
export declare function bindApprovals(place: Place, tasks: readonly Bindable[]): Promise<readonly number[]>;
