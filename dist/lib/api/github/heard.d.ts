/** One task that was decided on, or could not be. */
export interface HeardDecision {
    readonly task_id: number;
    readonly run_id: string;
    readonly task: string;
    /** What it has become, `counted` where more approvals are needed, `same` where it was said before, `refused`. */
    readonly result: 'approved' | 'rejected' | 'changes_requested' | 'cancelled' | 'counted' | 'same' | 'refused';
    /** Why it was refused. */
    readonly why?: string;
}
/** What came of what was heard. */
export interface Heard {
    readonly decisions: readonly HeardDecision[];
    /** Why nothing was done, where nothing was. */
    readonly ignored?: string;
}
/** Nothing was done. */
export declare function ignored(why: string): Heard;
