/** Where a task may go next. What is not here never happens, whoever asks: the API refuses it, and a record that says so is damaged. */
export const TRANSITIONS = {
    queued: ['running', 'skipped', 'failed'],
    running: ['succeeded', 'failed', 'skipped', 'awaiting_approval'],
    awaiting_approval: ['succeeded', 'failed', 'skipped'],
    succeeded: [],
    failed: [],
    skipped: [],
};
/** Every state a task may reach from one, in any number of steps: for a report that tells only where it arrived. */
export function reachableFrom(status) {
    const reached = new Set();
    const open = [...TRANSITIONS[status]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next))
            continue;
        reached.add(next);
        open.push(...TRANSITIONS[next]);
    }
    return [...reached];
}
/** Where a run may go next by its own report. One that was given up as lost (failed, reason `lost`) may go anywhere: it knows better. */
export const RUN_TRANSITIONS = {
    running: ['succeeded', 'failed', 'awaiting_approval', 'cancelled'],
    awaiting_approval: ['running', 'succeeded', 'failed', 'cancelled'],
    succeeded: [],
    failed: [],
    cancelled: [],
};
/** States that are an end. */
export const RUN_ENDS = ['succeeded', 'failed', 'cancelled'];
