/** Words of the history that say how something was changed, not what it has become. */
const PLAIN = ['created', 'updated', 'corrected'];
/** The type of an event: what was done where that says more, else what the task or run has become. */
export function typeOfEvent({ kind, action, status_to }) {
    if (kind === 'run' && action === 'registered')
        return 'run.started';
    // Only a run that was given up and is heard of again runs anew.
    if (kind === 'run' && action === 'corrected' && status_to === 'running')
        return 'run.found';
    return `${kind}.${PLAIN.includes(action) ? (status_to ?? action) : action}`;
}
const TASK_WORDS = [
    'awaiting_approval',
    'reminded',
    'approval_counted',
    'approved',
    'rejected',
    'changes_requested',
    'cancelled',
    'expired',
    'failed',
    'lost',
    'succeeded',
    'skipped',
];
const RUN_WORDS = [
    'started',
    'awaiting_approval',
    'succeeded',
    'failed',
    'cancelled',
    'lost',
    'found',
    'cancel_requested',
    'resume_requested',
];
/** Every type of event that may leave the server; what the trigger on the events lets through has no other. */
export const EVENT_TYPES = [
    ...TASK_WORDS.map((word) => `task.${word}`),
    ...RUN_WORDS.map((word) => `run.${word}`),
    'plan.missed',
];
