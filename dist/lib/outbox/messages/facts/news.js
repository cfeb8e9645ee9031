import { isMap } from '../../../schema/json.js';
import { changesOf } from '../../../store/messages/told-of.js';
/** What an event is news of; undefined where it is none: a task that waits on from an earlier attempt waits already. */
export async function readNews(place, event, saying, run) {
    if (saying.of === 'run')
        return { name: `run ${run.attempt} lost` };
    if (saying.of === 'plan') {
        const missed = missedIn(await changesOf(place, event.id));
        return missed && { name: `plan ${missed.due_at}`, missed };
    }
    const task = taskOf(run, event);
    const [state = 'over'] = saying.states;
    if (task === undefined || (state === 'awaiting_approval' && !saying.again && task.carried_from !== null))
        return undefined;
    return { name: `task ${task.asked_in} ${state}${saying.again ? ' again' : ''} ${task.task}` };
}
/** The task an event is of. */
export function taskOf(run, event) {
    return [...run.tasks.values()].find(({ id }) => id === event.task_id);
}
function missedIn(changes) {
    if (!isMap(changes) || typeof changes.due_at !== 'string')
        return undefined;
    return { due_at: changes.due_at, times: Number(changes.times ?? 1) };
}
