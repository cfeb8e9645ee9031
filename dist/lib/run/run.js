const SEVERITY = ['open', 'failed', 'blocked', 'awaiting', 'succeeded', 'passed'];
/** The outcome of a step: the gravest among its tasks. */
export function stepOutcome(run, step) {
    const ids = run.steps.get(step);
    if (ids === undefined)
        return 'open';
    let gravest = SEVERITY.length;
    for (const id of ids) {
        const task = run.tasks.get(id);
        if (task)
            gravest = Math.min(gravest, SEVERITY.indexOf(taskOutcome(task)));
    }
    return SEVERITY[gravest] ?? 'succeeded';
}
/** The outcome of one task, in the words of its step. */
export function taskOutcome(task) {
    switch (task.status) {
        case 'queued':
        case 'running':
            return 'open';
        case 'awaiting_approval':
            return 'awaiting';
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return task.tolerated ? 'succeeded' : 'failed';
        case 'skipped':
            return isOnPurpose(task.reason) ? 'passed' : 'blocked';
    }
}
function isOnPurpose(reason) {
    return (reason === null ||
        reason === 'condition' ||
        reason === 'unchanged' ||
        reason === 'disabled' ||
        reason === 'not_selected');
}
