/** What an event means while the run goes on, the most telling first; of one event at most one is told. */
export function momentsOf(event) {
    switch (event.type) {
        case 'run_started':
            return [{ state: 'started', scope: 'run' }];
        case 'task_started':
            return [{ state: 'started', scope: 'task', task: event.task }];
        case 'task_ended':
            return taskStates(event.status, event.tolerated).map((state) => ({ state, scope: 'task', task: event.task }));
        default:
            // Carried results were told when they came about.
            return [];
    }
}
/** What the end of a run means, the most telling first. `recovered` is true where the run before it failed. */
export function momentsAtEnd(run, recovered) {
    const states = [...(recovered ? ['recovered'] : []), ...runStates(run.status)];
    return states.map((state) => ({ state, scope: 'run' }));
}
function taskStates(status, tolerated) {
    if (status === 'succeeded')
        return ['succeeded', 'finished'];
    if (status === 'failed')
        return tolerated ? ['finished'] : ['failed', 'finished'];
    return status === 'awaiting_approval' ? ['awaiting_approval'] : [];
}
function runStates(status) {
    if (status === 'running')
        return [];
    return status === 'awaiting_approval' ? [status] : [status, 'finished'];
}
