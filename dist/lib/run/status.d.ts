/** The six states of a task, as the task API stores them. */
export type TaskStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'awaiting_approval' | 'skipped';
/** The states of a run. */
export type RunStatus = 'running' | 'succeeded' | 'failed' | 'awaiting_approval' | 'cancelled';
/**
 * Why a task ended as it did, where its status alone does not say.
 *
 * - failed: `timed_out`, `cancelled` (stopped while it ran), `rejected`, `expired`, `changes_requested` (a person sent it back),
 *   `lost` (the machine that ran it went silent), `not_started` (the command or its setting could not be prepared).
 * - skipped: `condition` (its `if` is false), `unchanged` (nothing it looks at changed), `disabled`, `needs_failed`,
 *   `cancelled` (the run was cancelled first), `stopped` (the plan stops at the first failure), `not_selected` (left out by the caller).
 * - awaiting_approval: `unserved` (what the step asks for has nobody to serve it here).
 */
export type Reason = 'timed_out' | 'cancelled' | 'rejected' | 'expired' | 'changes_requested' | 'lost' | 'not_started' | 'condition' | 'unchanged' | 'disabled' | 'needs_failed' | 'stopped' | 'not_selected' | 'unserved';
/** Where a decision by a person stands; null where none was asked for. */
export type ApprovalState = 'pending' | 'approved' | 'rejected';
/** True once a task will not change by itself any more. */
export declare function isSettled(status: TaskStatus): boolean;
