import { register } from '../channels/register.js';
import { registrationOf } from '../facts/registration.js';
import { runEnd } from '../facts/reports.js';
import { Later, NoEntry, Refused } from '../send/faults.js';
import { patiently } from '../send/patience.js';
import { startHeartbeat } from './heartbeat.js';
import { createLogTeller } from './logs.js';
import { createTaskQueue } from './task-queue.js';
/** Begins to tell an API of a run: registers it at once, and sends what is heard from then on. */
export function createTeller(options, run, context) {
    const { system, told, file, patience, notes } = options;
    const toldNow = new Set();
    const aside = new Set();
    let why;
    let channel;
    let logs;
    let stopBeating = () => undefined;
    const giveUp = (thrown) => {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        why ??= message;
        options.elsewhere?.giveUp();
        if (!(thrown instanceof Later))
            notes.add('refused', `The task API is told nothing more of this run: ${message}.`);
    };
    const queue = createTaskQueue({
        ...options,
        notifiedAt: (task) => options.elsewhere?.notifiedAt(task),
        onTold: (task, status) => {
            toldNow.add(task);
            aside.delete(task);
            if (status === 'awaiting_approval')
                options.elsewhere?.knows(task);
        },
        onAside: (task, reason) => {
            aside.add(task);
            notes.add('aside', `The task API does not take ${task}: ${reason}. The run's own record has it.`, task);
        },
        onCut: (what) => notes.add('cut', `Left out of what the task API is told: ${what}.`),
        onStop: giveUp,
        logs: () => logs,
    });
    const begin = async () => {
        const found = await registered(options, run, context);
        channel = found.channel;
        const { attempt, mode, sendLog, beat } = channel;
        options.elsewhere?.registered(found.serverTells);
        if (found.isNew)
            forget(told);
        file.add([{ api: options.api, attempt, mode, fresh: found.isNew }]);
        logs = sendLog && logTeller(options, sendLog, heard.values());
        if (beat && options.onCancelRequested)
            stopBeating = startHeartbeat(system.clock, beat, patience.stop, options.onCancelRequested);
        queue.open(channel);
    };
    const heard = new Map();
    const begun = begin().catch(giveUp);
    return {
        hear: (task) => {
            heard.set(task.task, task);
            queue.hear(task);
            logs?.hear(task);
        },
        hearAgain: (task) => {
            const known = heard.get(task);
            if (known !== undefined)
                queue.hear(known);
        },
        finish: async (ended) => {
            await begun;
            const left = await queue.settled();
            const leftLogs = await finishLogs(logs, left);
            const isEnded = await tellEnd(options, channel, ended, left, giveUp);
            stopBeating();
            if (channel && isEnded && left === 0 && leftLogs === 0 && aside.size === 0)
                file.add([{ done: true }]);
            if (leftLogs > 0 && why === undefined)
                why = `${leftLogs} of its logs could not be sent in time`;
            return {
                why: why ?? (left > 0 ? 'it did not answer in time' : undefined),
                told: toldNow.size,
                aside: aside.size,
                left,
            };
        },
    };
}
async function registered(options, run, context) {
    const { system, send, file, told, patience, attemptOf } = options;
    const whole = registrationOf(run, context);
    const { resumed_from } = whole;
    const registration = resumed_from === undefined ? whole : { ...whole, resumed_from: attemptOf(resumed_from) };
    const remember = (key, id) => {
        const fact = id === undefined ? {} : { id };
        told.tasks.set(key, fact);
        file.add([{ task: key, ...fact }]);
    };
    const memory = { onCreating: (key) => remember(key), onCreated: remember };
    return patiently(system, patience, () => register(send, run, registration, memory, patience.stop));
}
function logTeller(options, sendLog, heard) {
    const onRefused = (task, reason) => options.notes.add('log', `The task API does not take the log of ${task}: ${reason}.`);
    const logs = createLogTeller({ ...options, sendLog, onRefused });
    for (const task of heard)
        logs.hear(task);
    return logs;
}
function forget(told) {
    told.tasks.clear();
    told.logs.clear();
}
async function finishLogs(logs, left) {
    if (logs === undefined)
        return 0;
    if (left === 0)
        return logs.finish();
    logs.stop();
    return 0;
}
// Not before its tasks: a run that has ended has nothing that runs.
async function tellEnd({ system, patience }, channel, run, left, giveUp) {
    const end = runEnd(run);
    if (channel === undefined || end === undefined || left > 0)
        return false;
    try {
        await patiently(system, patience, async () => channel.end?.(end, patience.stop));
        return true;
    }
    catch (thrown) {
        giveUp(thrown instanceof Refused ? new NoEntry(`the end of the run is refused (${thrown.message})`) : thrown);
        return false;
    }
}
