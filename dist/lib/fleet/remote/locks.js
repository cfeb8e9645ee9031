import { takeLocks } from '../../store/fleet-runs/locks.js';
const noted = new WeakSet();
/** Takes the locks of tasks, across all runs of the database; one that waits says so once. Undefined where the run is another server's. */
export async function withTheirLocks(database, run, tasks) {
    const [ready, waiting] = [[], []];
    for (const task of tasks) {
        const { locks, task: name } = task.ready;
        const asked = locks.length === 0 ? undefined : await takeLocks(database, run, name, locks);
        if (asked?.kind === 'lost')
            return undefined;
        if (asked?.kind !== 'held') {
            ready.push(task);
            continue;
        }
        waiting.push(task);
        const { by } = asked;
        const message = `${name} waits for the lock ${by.name}, held by ${by.run_id}/${by.task}`;
        if (!noted.has(task))
            task.engine.emitter.emit({ type: 'note', level: 'info', message, task: name });
        noted.add(task);
    }
    return { ready, waiting };
}
