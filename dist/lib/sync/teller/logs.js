import { isSettled } from '../../run/status.js';
import { Refused } from '../send/faults.js';
import { isUnknownLog, sendPieces } from './log-pieces.js';
import { createLogsAlong } from './short-log.js';
/** How often the logs of what runs are looked at, ms. */
const LOOK_EVERY_MS = 1_000;
/** Logs sent at one time. */
const PARALLEL = 4;
/** Logs of ended tasks sent at a look: a run of many short steps has other work, and the rest can wait for its end. */
const ENDED_A_LOOK = 20;
/** Logs are told with or after states: a task whose state the API does not know has no place for one. */
export function createLogTeller(options) {
    const { system, told } = options;
    const open = new Map();
    const progress = { open, sending: new Map(), certain: new Set() };
    const along = createLogsAlong(options, progress);
    let cancelTimer = () => undefined;
    let isOver = false;
    const stop = () => {
        isOver = true;
        cancelTimer();
    };
    const look = async () => {
        const isDue = (task) => !along.waits(task);
        const [ended, running] = parted([...open.values()].filter(isDue), (task) => isSettled(task.status));
        await drainAll(options, progress, [...running, ...ended.slice(0, ENDED_A_LOOK)], isDue);
        if (!isOver)
            cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
    };
    cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
    return {
        ...along,
        hear: (task) => {
            if (task.log_path === null)
                return;
            open.set(task.task, task);
            along.hear(task);
        },
        finish: async () => {
            stop();
            await drainAll(options, progress, [...open.values()], () => true);
            return [...open.keys()].filter((task) => told.tasks.get(task)?.id !== undefined).length;
        },
        stop,
    };
}
// One that cannot be sent now is a reason not to try the others.
async function drainAll(options, progress, tasks, isDue) {
    const queue = tasks.values();
    let hasFailed = false;
    const worker = async () => {
        for (const task of queue) {
            if (hasFailed || options.patience.stop.aborted)
                return;
            // It may have ended while others were sent.
            if (isDue(task) && !(await drain(options, progress, task)))
                hasFailed = true;
        }
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
}
async function drain(options, progress, task) {
    const id = options.told.tasks.get(task.task)?.id;
    if (id === undefined)
        return true;
    const { sending } = progress;
    const before = sending.get(task.task) ?? Promise.resolve();
    const own = before.then(() => sendAll(options, progress, task, id));
    const ended = own.then(() => undefined);
    sending.set(task.task, ended);
    const isSent = await own;
    if (sending.get(task.task) === ended)
        sending.delete(task.task);
    return isSent;
}
async function sendAll(options, progress, task, id) {
    const { told, onRefused } = options;
    const { open } = progress;
    try {
        await sendPieces(options, progress, task, id);
        if (isSettled(task.status) && open.get(task.task) === task)
            open.delete(task.task);
        return true;
    }
    catch (thrown) {
        if (isUnknownLog(thrown) && told.logs.get(task.task)?.seq !== 1) {
            told.logs.delete(task.task);
            return sendAll(options, progress, task, id);
        }
        if (!(thrown instanceof Refused))
            return false;
        open.delete(task.task);
        onRefused(task.task, thrown.message);
        return true;
    }
}
function parted(values, test) {
    return [values.filter(test), values.filter((value) => !test(value))];
}
