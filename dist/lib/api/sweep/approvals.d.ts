import type { ApiContext } from '../context.ts';
/** How what waits for a decision is looked after. */
export interface ApprovalSweepOptions {
    readonly context: Pick<ApiContext, 'database' | 'clock' | 'changed'>;
    /** Time between two looks; 15 s where not given. */
    readonly everyMs?: number;
    readonly onFailure: (thrown: unknown) => void;
}
/** Ends what nobody decided in time and reminds of what waits long, now and then until it is stopped. Any number of servers may do it at once. */
export declare function createApprovalSweep({ context, everyMs, onFailure }: ApprovalSweepOptions): {
    stop(): Promise<void>;
};
