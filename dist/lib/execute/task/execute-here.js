import { executeTask } from './execute-task.js';
import { unrunEnd } from './outcome.js';
/** Does a task on this machine; one that asks for a worker with labels waits, since here is none. */
export const executeHere = async (engine, task, signal) => {
    const { runsOn } = task.node;
    if (runsOn.length === 0)
        return executeTask(engine, task, task.locks, signal);
    const message = `It runs on ${runsOn.join(', ')}, and no worker with these labels takes it here.`;
    return unrunEnd('awaiting_approval', 'unserved', message);
};
