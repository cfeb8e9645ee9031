import { type Policy } from './policy.ts';
/** What is kept with a task that waits: the policy as it was then, and who asked. */
export interface ApprovalSnapshot {
    /** Null where the plan asks for no policy: then one approval by anyone who may decide is enough. */
    readonly policy: Policy | null;
    /** Ids and logins of those who asked. */
    readonly asked: readonly string[];
    /** Since when it waits, by the database's clock. */
    readonly bound_at?: string;
}
/** What is known of the run a task waits in. */
export interface AskingRun {
    /** The run's `requests`, as its record has them. */
    readonly requests: unknown;
    /** Who registered it. */
    readonly actor: string | null;
    /** The CI job around it. */
    readonly ci: unknown;
}
/**
 * What a step of a run asks for. `told` is what the task itself says of its policy: it counts where the run's record, which was there before
 * any step ran, says nothing, or says it as an expression.
 */
export declare function snapshotOf(step: string, run: AskingRun, told: unknown): ApprovalSnapshot;
