import { isSettled } from '../../run/status.js';
import { taskState } from '../facts/task-state.js';
import { patiently } from '../send/patience.js';
import { digestOf } from '../told.js';
import { remembered } from './log-pieces.js';
/** Times an API may break at one task before that one is set aside. */
const MOST_BREAKS = 6;
/** Characters of logs that go along in one call; tasks that do not fit wait for the next. */
const LOG_CHARACTERS = 524_288;
/**
 * Tells of some tasks until the API took or refused each. Every try takes their newest states from `newest`. Answers what is left: what had
 * no room, or what patience did not last for, with what was thrown.
 */
export async function callFor(options, channel, keys, newest) {
    const { system, patience } = options;
    let left = keys;
    let breaks = 0;
    try {
        await patiently(system, patience, async () => {
            const { items, rest } = await itemsOf(options, channel, left, newest);
            const outcomes = items.length === 0 ? [] : await channel.tell(items, patience.stop);
            const faults = keep(options, items, outcomes);
            left = [...outcomes.flatMap((one) => (one.kind === 'later' ? one.key : [])), ...rest];
            breaks = faults.some((one) => one.status === 500) ? breaks + 1 : 0;
            const [fault] = faults;
            if (fault === undefined)
                return;
            if (left.length > 1 || breaks < MOST_BREAKS)
                throw fault;
            for (const key of left)
                options.onAside(key, fault.message);
            left = [];
        });
        return { left };
    }
    catch (thrown) {
        return { left, thrown };
    }
}
async function itemsOf(options, channel, keys, newest) {
    const items = [];
    const facts = [];
    let room = LOG_CHARACTERS;
    let used = 0;
    for (const key of keys) {
        if (room <= 0)
            break;
        used += 1;
        const task = newest(key);
        const item = itemOf(options, channel, key, task);
        if (item === undefined || task === undefined)
            continue;
        const log = isSettled(task.status) ? await options.logs()?.take(task) : undefined;
        items.push(log === undefined ? item : { ...item, log });
        if (log === undefined)
            continue;
        facts.push(...remembered(options.told, key, log));
        room -= log.text.length;
    }
    options.file.add(facts);
    return { items, rest: keys.slice(used) };
}
function itemOf(options, channel, key, task) {
    if (task === undefined || (task.status === 'queued' && !channel.takesQueued))
        return undefined;
    if (task.status === 'queued' && task.tries === 0)
        return waitingItem(options, key, task);
    const whole = taskState(task, options.onCut);
    const { carried_from } = whole;
    const at = options.notifiedAt(key);
    const state = {
        ...whole,
        ...(carried_from === null ? {} : { carried_from: options.attemptOf(carried_from) }),
        ...(at === undefined ? {} : { webhook_notified_at: at }),
    };
    return newItem(options, key, state, JSON.stringify(state));
}
// Of what only waits there is nothing to tell but that, and there may be thousands.
function waitingItem(options, key, task) {
    const state = taskState(task);
    const { task: name, step, status } = state;
    return newItem(options, key, state, JSON.stringify({ task: name, step, status }));
}
function newItem(options, key, state, json) {
    const digest = digestOf(json);
    const known = options.told.tasks.get(key);
    return known?.state === digest ? undefined : { key, state, json, digest, known, log: undefined };
}
// Remembers what was told, and answers what must be told again.
function keep(options, items, outcomes) {
    const byKey = new Map(items.map((item) => [item.key, item]));
    const facts = outcomes.flatMap((outcome) => {
        const item = byKey.get(outcome.key);
        if (outcome.kind === 'aside')
            options.onAside(outcome.key, outcome.reason);
        if (outcome.kind !== 'told' || item === undefined)
            return [];
        const id = outcome.id ?? item.known?.id;
        const fact = { ...(id === undefined ? {} : { id }), state: item.digest };
        options.told.tasks.set(outcome.key, fact);
        if (isSettled(item.state.status))
            options.logs()?.settle(outcome.key, outcome.isLogStored === true);
        options.onTold(outcome.key, item.state.status);
        return [{ task: outcome.key, ...fact }];
    });
    options.file.add(facts);
    return outcomes.flatMap((one) => (one.kind === 'later' ? one.fault : []));
}
