import type { Param } from '../schema/generated/plan-language/plan.ts';
/** Who decides on what waits, and how: the checked form of an approval policy, plain JSON, as it is kept with the task. */
export interface Policy {
    /** `ana`, `github:ana`, `org/team`, `group:ops`; empty is anyone who may decide at all. */
    readonly approvers: readonly string[];
    /** How many different people must approve. */
    readonly required: number;
    /** Whether who asked may approve. */
    readonly self_approval: boolean;
    /** True where the policy says `self_approval: false` in so many words. */
    readonly strict: boolean;
    readonly expires_in_ms: number | null;
    readonly on_expire: 'reject' | 'approve';
    readonly remind_after_ms: number | null;
    readonly comment: 'optional' | 'on_reject' | 'required';
    /** The form, by name. */
    readonly fields: Readonly<Record<string, Param>>;
    /** Names of the fields as the plan orders them: a database orders them anew. */
    readonly fields_order?: readonly string[];
    /** What is wrong with the policy as it was given: then nobody decides but by an override. */
    readonly broken: string | null;
}
/** What holds where nothing is said: one approval by anyone who may decide. */
export declare const OPEN_POLICY: Policy;
/** Characters of the largest policy as JSON: every task that waits keeps one. */
export declare const LARGEST_POLICY = 65536;
/** What a store says in the place of one that it does not even hand out. */
export declare const TOO_LARGE = "it is larger than 64 kB";
/** A policy as a plan writes it (`true`, or a map), checked. One that cannot be understood lets nobody decide: `broken` says why. */
export declare function readPolicy(written: unknown): Policy;
/** What a plan writes as a policy, with the order of its fields said in so many words, so that it outlives a database. */
export declare function withFieldsOrder(written: unknown): unknown;
/** A form in an order of names; what that does not name comes last. */
export declare function inOrder(fields: Policy['fields'], order: unknown): Pick<Policy, 'fields'> & Required<Pick<Policy, 'fields_order'>>;
