/** Everything a notifier may be asked to tell of. */
export declare const NOTIFIED_STATES: readonly ['started', 'finished', 'succeeded', 'failed', 'cancelled', 'recovered', 'awaiting_approval', 'approved', 'rejected', 'expired', 'lost', 'slow', 'missed'];
export type NotifiedState = (typeof NOTIFIED_STATES)[number];
/** Told where a plan's notifier has no `on`, and the notifier itself none of its own. */
export declare const USUAL_STATES: readonly NotifiedState[];
/** Whether a state is told of each task or of the run. */
export declare function scopeOf(state: NotifiedState, per: 'task' | 'run' | undefined): 'task' | 'run';
