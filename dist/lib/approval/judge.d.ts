import { type FormFault } from './form.ts';
import { type Identity } from './identity.ts';
import type { Policy } from './policy.ts';
/** What a person can decide on a task. */
export type DecisionWord = 'approve' | 'reject' | 'changes_requested' | 'cancel';
/** What a task has become by decisions. */
export type Outcome = 'approved' | 'rejected' | 'changes_requested' | 'cancelled';
/** What is asked, beside its policy. */
export interface ApprovalRequest {
    /** Ids and logins of those who asked: the run's actor, the pull request's author and last pusher. */
    readonly asked: readonly string[];
}
/** A decision somebody makes now. */
export interface Decision {
    readonly decision: DecisionWord;
    readonly identity: Identity;
    readonly note?: string | undefined;
    readonly fields?: Readonly<Record<string, unknown>> | undefined;
    /** Decides alone whatever the policy says; only for who `mayOverride`. */
    readonly override?: boolean | undefined;
    readonly mayOverride?: boolean | undefined;
    /** True for somebody whose channel is open to many: counts only where the policy names them. */
    readonly isStranger?: boolean | undefined;
}
/** A decision that was taken before. `outcome` is what the task has become by it; null where more were needed. */
export interface PastDecision {
    readonly decision: DecisionWord | 'expire';
    readonly identity: Identity;
    readonly fields: Readonly<Record<string, string>>;
    readonly outcome: Outcome | null;
}
/** Why a decision does not count. */
export type Refusal = 'decided' | 'not_approver' | 'self_approval' | 'override_not_allowed' | 'policy_broken' | 'comment_missing' | 'fields_faulty' | 'fields_differ';
/**
 * What comes of a decision. `counted`: it is one of several that are needed, `missing` are still; `decided`: the task ends by it, `fields`
 * are the values of the form; `same`: the same person has said the same before.
 */
export type Verdict = {
    readonly kind: 'counted';
    readonly fields: Readonly<Record<string, string>>;
    readonly approvals: number;
    readonly missing: number;
} | {
    readonly kind: 'decided';
    readonly outcome: Outcome;
    readonly fields: Readonly<Record<string, string>>;
    readonly approvals: number;
    readonly override: boolean;
} | {
    readonly kind: 'same';
} | {
    readonly kind: 'refused';
    readonly why: Refusal;
    /** One sentence for people. */
    readonly detail: string;
    readonly faults?: readonly FormFault[];
};
/** Judges one decision by the policy and what was decided before (oldest first). The only place that says who may decide what. */
export declare function judge(policy: Policy, request: ApprovalRequest, before: readonly PastDecision[], now: Decision): Verdict;
/** The approvals that count so far, and what those who gave them have filled in. */
export declare function standing(before: readonly PastDecision[]): {
    readonly approvals: number;
    readonly fields: Readonly<Record<string, string>>;
};
