import { changesRequested } from '../../run/decided.js';
import { stepOutcome } from '../../run/run.js';
import { withDependents } from '../select.js';
/** The tasks of an earlier attempt that need not run again. */
export function tasksToCarry(graph, before, earlier, options) {
    const again = new Set(withDependents(graph, [...sentBack(graph, earlier), ...(options.from === undefined ? [] : [options.from])]));
    const carried = new Map();
    for (const node of inOrder(graph)) {
        const stays = !again.has(node.id) && isSame(node, before.byId.get(node.id)) && isReady(graph, node, again);
        const tasks = stays ? keptTasks(earlier, node.id, options) : [];
        for (const task of tasks)
            carried.set(task.task, task);
        if (tasks.length === 0 || tasks.length < (earlier.steps.get(node.id)?.length ?? 0))
            markAgain(earlier, node, stays, again);
    }
    return carried;
}
/** What the steps that run again are told that people want changed: those that were sent back, and what follows from them. */
export function wantedChanges(graph, earlier) {
    const wanted = new Map();
    for (const [step, note] of changesRequested(earlier)) {
        for (const id of withDependents(graph, workOf(graph, step))) {
            const before = wanted.get(id);
            wanted.set(id, before === undefined ? note : `${before}\n${note}`);
        }
    }
    return wanted;
}
function sentBack(graph, earlier) {
    return [...changesRequested(earlier).keys()].flatMap((step) => workOf(graph, step));
}
// A gate does nothing itself: the work that was looked at is that of the steps before it.
function workOf(graph, step) {
    const node = graph.byId.get(step);
    if (node === undefined)
        return [];
    return node.uses === 'approval' ? [step, ...node.needs] : [step];
}
// A step passed over on purpose is looked at again, but what came after it need not be.
function markAgain(earlier, node, stays, again) {
    const passed = stays && (stepOutcome(earlier, node.id) === 'passed' || earlier.steps.get(node.id)?.length === 0);
    if (!passed)
        again.add(node.id);
}
function isReady(graph, node, again) {
    const before = node.phase === 'finally' ? graph.nodes.filter(({ phase }) => phase === 'main').map(({ id }) => id) : [];
    return [...node.needs, ...before].every((id) => !again.has(id));
}
function keptTasks(earlier, step, rule) {
    const tasks = (earlier.steps.get(step) ?? []).flatMap((id) => earlier.tasks.get(id) ?? []);
    return tasks.filter((task) => isKept(task, rule));
}
function isKept(task, { failedOnly = false, decidedOnly = false }) {
    if (task.status === 'succeeded' || task.status === 'awaiting_approval')
        return true;
    if (decidedOnly)
        return isLeftAlone(task);
    // What a person decided stands; only who asks for what failed asks again.
    if (task.status === 'failed')
        return task.tolerated || (!failedOnly && isDecidedAgainst(task));
    if (task.status !== 'skipped')
        return false;
    if (task.decisions?.at(-1)?.outcome === 'cancelled')
        return !failedOnly;
    // A cached result is a result; the other reasons are conditions that may have changed.
    if (task.reason === 'unchanged' && task.cache_key !== undefined)
        return true;
    return failedOnly && (task.reason === 'condition' || task.reason === 'unchanged' || task.reason === 'disabled');
}
// What was skipped because of a failure is looked at again: what it needs may have been sent back.
function isLeftAlone({ status, reason }) {
    if (status === 'failed')
        return reason !== 'changes_requested';
    return status === 'skipped' && reason !== 'needs_failed';
}
function isDecidedAgainst({ reason }) {
    return reason === 'rejected' || reason === 'expired';
}
function isSame(node, earlier) {
    const definition = (one) => JSON.stringify({ ...one, index: 0, dependents: [] });
    return earlier !== undefined && definition(node) === definition(earlier);
}
// Every step after those it needs, whatever order the plan lists them in.
function inOrder(graph) {
    const placed = new Set();
    const order = [];
    const missing = new Map(graph.nodes.map((node) => [node.id, node.needs.length]));
    const queue = graph.nodes.filter((node) => node.needs.length === 0 && node.phase === 'main');
    const finallyOnes = graph.nodes.filter((node) => node.phase === 'finally');
    for (const node of queue) {
        if (placed.has(node.id))
            continue;
        placed.add(node.id);
        order.push(node);
        for (const id of node.dependents) {
            const left = (missing.get(id) ?? 0) - 1;
            missing.set(id, left);
            const dependent = graph.byId.get(id);
            if (left === 0 && dependent?.phase === 'main')
                queue.push(dependent);
        }
    }
    return [...order, ...finallyOnes];
}
