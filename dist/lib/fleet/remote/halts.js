import { unrunEnd } from '../../execute/task/outcome.js';
const CANCELLED = unrunEnd('skipped', 'cancelled');
const STOPPED_LATE = unrunEnd('failed', 'cancelled', 'It was stopped with the run.', { tries: 1 });
/** Ends what has no job yet, and names what has one: all that was cancelled, and what a stop in `events` keeps from beginning. */
export function haltTasks(remote, ready, events) {
    const unwritten = new Set([...ready, ...remote.waiting()]);
    const halts = [];
    const halt = (tasks, cancel, unbegun) => {
        for (const task of tasks)
            if (unwritten.has(task))
                task.end(unbegun);
        const names = tasks.filter((task) => !unwritten.has(task)).map(({ ready: { task } }) => task);
        if (names.length > 0)
            halts.push({ tasks: names, cancel, end: { unbegun, begun: STOPPED_LATE } });
    };
    const cancelled = remote.takeCancelled().flatMap((name) => remote.open.get(name) ?? []);
    halt(cancelled, true, CANCELLED);
    const stop = events.find((event) => event.type === 'run_stopping');
    if (stop?.type === 'run_stopping' && !stop.cancel) {
        const mains = [...remote.open.values()].filter(({ ready: { node } }) => node.phase === 'main');
        halt(mains, false, unrunEnd('skipped', 'stopped', stop.message));
    }
    remote.keepOpen();
    return { halts, ready: ready.filter(({ ready: { task } }) => remote.open.has(task)) };
}
