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
    /** What the run's record asks for in the step of the task, which was there before any step ran; undefined where it says nothing. */
    readonly written: unknown;
    /** Who registered its first attempt and this one, with the CI jobs around them. */
    readonly askers: readonly Asker[];
}
/** Who registered an attempt. */
export interface Asker {
    readonly actor: string | null;
    readonly ci: unknown;
}
/**
 * What a step of a run asks for. `told` is what the task itself says of its policy: it counts where the run's record says nothing, and for
 * those parts that the record has as expressions.
 */
export declare function snapshotOf({ written, askers }: AskingRun, told: unknown): ApprovalSnapshot;
/** A snapshot as it was kept, its form in the order of the plan. */
export declare function readSnapshot(text: string): ApprovalSnapshot;
