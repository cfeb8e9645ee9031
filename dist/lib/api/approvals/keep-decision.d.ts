import type { Verdict } from '../../approval/judge.ts';
import type { Policy } from '../../approval/policy.ts';
import { type LockedTask, type Place } from '../../store/approvals/waiting-task.ts';
import type { DecisionRequest } from './decision-request.ts';
type Effect = Extract<Verdict, {
    kind: 'counted' | 'decided';
}>;
/** Keeps a decision that counts: the decision itself, what the task becomes by it, and the events of both. */
export declare function keepDecision(place: Place, task: LockedTask, request: DecisionRequest, verdict: Effect, policy: Policy): Promise<void>;
export {};
