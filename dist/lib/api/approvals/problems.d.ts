import type { Verdict } from '../../approval/judge.ts';
import type { LockedTask } from '../../store/approvals/waiting-task.ts';
import { Problem } from '../http/problem.ts';
import type { DecisionRequest } from './decision-request.ts';
/** There is no such task. */
export declare function missing(id: number): Problem;
/** The task is another run's. */
export declare function foreign({ id }: LockedTask): Problem;
/** The task was asked for anew by a later attempt. */
export declare function superseded(given: LockedTask, current: LockedTask): Problem;
/** The time is over; what that means has been done. */
export declare function expired(task: LockedTask): Problem;
/** Why a judged decision does not count; undefined where it does. */
export declare function problemOf(task: LockedTask & {
    readonly isStale: boolean;
}, { decision }: DecisionRequest, verdict: Verdict): Problem | undefined;
/** True for what the same person has decided in the same way before decisions were kept one by one. */
export declare function saidBefore({ json }: LockedTask, { decision, identity }: DecisionRequest): boolean;
