import { callFor } from './task-call.js';
/** States are gathered so long, ms, before they are sent together: the longer, the more there are of them. Of a crowd most are settled by then. */
const GATHER_MS = { least: 50, most: 250, crowd: 1_000 };
/** Tasks of one call that are many, and a crowd. */
const MANY = 5;
const CROWD = 50;
/** A queue that keeps no more than the newest state of each task. */
export function createTaskQueue(options) {
    const newest = new Map();
    const waiting = new Set();
    const busy = new Set();
    let channel;
    let calls = 0;
    let isOver = false;
    let isTimed = false;
    let gatherMs = GATHER_MS.least;
    let onSettled = [];
    const soon = () => {
        if (isTimed || isOver || channel === undefined || waiting.size === 0 || calls >= channel.parallel)
            return;
        isTimed = true;
        gather(options, gatherMs, () => {
            isTimed = false;
            sendAll();
        });
    };
    const sendAll = () => {
        const most = waiting.size < CROWD ? GATHER_MS.most : GATHER_MS.crowd;
        gatherMs = waiting.size < MANY ? GATHER_MS.least : Math.min(most, gatherMs * 2);
        while (channel && !isOver && calls < channel.parallel) {
            const keys = takeUp(waiting, busy, channel.perCall);
            if (keys.length === 0)
                break;
            void send(channel, keys);
        }
        tellSettled();
    };
    const send = async (through, keys) => {
        calls += 1;
        const { left, thrown } = await callFor(options, through, keys, (key) => {
            waiting.delete(key);
            return newest.get(key);
        });
        calls -= 1;
        for (const key of keys)
            busy.delete(key);
        for (const key of left)
            waiting.add(key);
        if (thrown !== undefined) {
            isOver = true;
            options.onStop(thrown);
        }
        soon();
        tellSettled();
    };
    const isIdle = () => calls === 0 && (isOver || (waiting.size === 0 && !isTimed));
    const tellSettled = () => {
        if (!isIdle())
            return;
        for (const tell of onSettled)
            tell();
        onSettled = [];
    };
    return {
        hear: (task) => {
            newest.set(task.task, task);
            waiting.add(task.task);
            soon();
        },
        open: (through) => {
            channel = through;
            soon();
        },
        settled: async () => {
            soon();
            if (channel !== undefined && !isIdle())
                await new Promise((resolve) => void onSettled.push(resolve));
            return waiting.size;
        },
    };
}
// Once the run is over there is nothing to gather any more.
function gather({ system, patience: { closing } }, ms, then) {
    const go = () => {
        cancel();
        closing.removeEventListener('abort', go);
        then();
    };
    const cancel = closing.aborted ? () => undefined : system.clock.after(ms, go);
    if (closing.aborted)
        go();
    else
        closing.addEventListener('abort', go);
}
// A task on its way is not taken up again, so that its states arrive in order.
function takeUp(waiting, busy, most) {
    const keys = [];
    for (const key of waiting) {
        if (keys.length === most)
            break;
        if (busy.has(key))
            continue;
        keys.push(key);
        busy.add(key);
        waiting.delete(key);
    }
    return keys;
}
