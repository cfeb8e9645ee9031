/** Everything a notifier may be asked to tell of. */
export const NOTIFIED_STATES = [
    'started',
    'finished',
    'succeeded',
    'failed',
    'cancelled',
    'recovered',
    'awaiting_approval',
    'approved',
    'rejected',
    'expired',
    'lost',
    'slow',
    'missed',
];
/** Told where a plan's notifier has no `on`, and the notifier itself none of its own. */
export const USUAL_STATES = ['awaiting_approval', 'failed'];
/** States that are of a task unless `per: run` says otherwise. */
const OF_TASKS = ['awaiting_approval', 'approved', 'rejected', 'expired', 'slow'];
/** States that a task cannot be in: they are of the run whatever `per` says. */
const OF_RUNS = ['recovered', 'cancelled', 'lost', 'missed'];
/** Whether a state is told of each task or of the run. */
export function scopeOf(state, per) {
    if (OF_RUNS.includes(state))
        return 'run';
    return per ?? (OF_TASKS.includes(state) ? 'task' : 'run');
}
