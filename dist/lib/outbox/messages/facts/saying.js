/** A run that fell silent is often heard of again: a network that was away, a machine that slept. */
const LOST_MS = 120_000;
const SAYINGS = {
    'task.awaiting_approval': { states: ['awaiting_approval'], of: 'task' },
    'task.reminded': { states: ['awaiting_approval'], of: 'task', again: true },
    'task.approved': { states: ['approved'], of: 'task', ends: true },
    'task.rejected': { states: ['rejected'], of: 'task', ends: true },
    'task.changes_requested': { states: ['rejected'], of: 'task', ends: true },
    'task.expired': { states: ['expired'], of: 'task', ends: true },
    'task.cancelled': { states: [], of: 'task', ends: true },
    'run.lost': { states: ['lost', 'failed', 'finished'], of: 'run', after: LOST_MS },
    'plan.missed': { states: ['missed'], of: 'plan' },
};
/** What is told of an event; undefined where nobody is: what happens while a run is there the run tells itself. */
export function sayingOf({ type }) {
    return Object.hasOwn(SAYINGS, type) ? SAYINGS[type] : undefined;
}
