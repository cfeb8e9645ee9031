import { type Verdict } from '../../approval/judge.ts';
import { type Place } from '../../store/approvals/waiting-task.ts';
import type { StoredTask } from '../../store/tasks/create-task.ts';
import type { ApiContext } from '../context.ts';
import type { Problem } from '../http/problem.ts';
import type { DecisionRequest } from './decision-request.ts';
/** What came of it. `task` is the row that stands for the request now; `problem` says why the decision does not count. */
export interface DecisionOutcome {
    readonly task?: StoredTask;
    readonly verdict?: Verdict;
    /** True where a row has changed. */
    readonly changed: boolean;
    readonly problem?: Problem;
}
/** What a channel does in the transaction of a decision that counts; where it throws, nothing was decided. */
export type Settle = (place: Place) => Promise<void>;
/**
 * Decides on a task, by whatever channel: the row is locked, the decision judged by the policy the task was bound to when it began to wait,
 * and decision, change and event are kept in one transaction. Any number may decide at one time: each sees what came before.
 */
export declare function decide({ database, changed }: Pick<ApiContext, 'database' | 'changed'>, request: DecisionRequest, settle?: Settle): Promise<DecisionOutcome>;
