import { decide, isUntouched } from '../../graph/decide.js';
import { stepOutcome, taskOutcome } from '../../run/run.js';
import { isSettled } from '../../run/status.js';
import { unrunEnd } from '../task/outcome.js';
import { beginStep, cannotStart, makeReady } from './begin-step.js';
import { createConditions } from './conditions.js';
import { createReadyList } from './ready-list.js';
import { createSlots } from './slots.js';
/**
 * Starts what `decide` allows, in plan order and within the limits, until nothing is left. Only steps whose needs changed are looked at,
 * so a step costs the same in a plan of ten and of ten thousand. `onFailure` hears of each failure the plan does not allow. A run that
 * goes on names the tasks that were started already: they are seen to their end, whatever the limits say of them now.
 */
export function createSchedule(engine, signalForStart, onFailure, isUnderWay) {
    const { graph, emitter } = engine;
    const conditions = createConditions(engine);
    const ready = createReadyList();
    const slots = createSlots(engine.maxParallel);
    const begun = new Set();
    const candidates = phase(engine, 'main');
    let finallyBegun = false;
    const { promise: done, resolve: finish } = deferred();
    const settled = (node) => {
        if (stepOutcome(emitter.run(), node.id) === 'open')
            return;
        for (const id of node.dependents) {
            const dependent = graph.byId.get(id);
            if (dependent)
                candidates.push(dependent);
        }
    };
    const end = (task, node, outcome) => {
        emitter.emit({ type: 'task_ended', task, ...outcome });
        if (node.phase === 'main' && taskOutcome(outcome) === 'failed')
            onFailure();
        settled(node);
    };
    const consider = (node) => {
        if (begun.has(node.id) || !isUntouched(emitter.run(), node))
            return;
        const decision = decide(graph, emitter.run(), node, conditions);
        if (decision.kind === 'wait')
            return;
        begun.add(node.id);
        const fault = conditions.faultOf(node);
        if (decision.kind === 'skip')
            end(node.id, node, unrunEnd('skipped', decision.reason, decision.message));
        else if (fault !== undefined)
            end(node.id, node, cannotStart(fault));
        else
            beginStep(engine, node, { ready: ready.add, end, settled });
    };
    const start = (task) => {
        slots.take(task);
        void engine
            .execute(engine, task, signalForStart())
            // A broken world (a lock that cannot be written, say) is this task's failure; the others go on.
            .catch((thrown) => cannotStart(engine.mask.text(thrown instanceof Error ? thrown.message : String(thrown))))
            .then((outcome) => {
            slots.free(task);
            end(task.task, task.node, outcome);
            pump();
        });
    };
    const pump = () => {
        for (let node = candidates.pop(); node; node = candidates.pop())
            consider(node);
        for (let task = ready.take(slots.fits); task; task = ready.take(slots.fits))
            start(task);
        if (slots.running > 0)
            return;
        if (finallyBegun) {
            finish();
            return;
        }
        finallyBegun = true;
        candidates.push(...phase(engine, 'finally'));
        pump();
    };
    const reconsider = () => {
        for (const task of ready.drain()) {
            const decision = decide(graph, emitter.run(), task.node, conditions);
            if (decision.kind === 'skip')
                end(task.task, task.node, unrunEnd('skipped', decision.reason, decision.message));
            else
                ready.add(task);
        }
        candidates.push(...phase(engine, 'main'));
    };
    queueMicrotask(() => {
        if (isUnderWay !== undefined)
            takeUp(engine, isUnderWay, { begun, start, ready: ready.add, end, reconsider });
        pump();
    });
    return { done, reconsider };
}
// What has begun in a run that goes on: started tasks go on first, those that waited for a place wait again.
function takeUp(engine, isUnderWay, to) {
    const run = engine.emitter.run();
    for (const node of engine.graph.nodes) {
        const tasks = (run.steps.get(node.id) ?? []).flatMap((id) => run.tasks.get(id) ?? []);
        if (isUntouched(run, node) && !isUnderWay(node.id))
            continue;
        to.begun.add(node.id);
        tasks.forEach(({ task, item, status }, place) => {
            if (isSettled(status))
                return;
            const ready = isUnderWay(task) ? to.start : to.ready;
            makeReady(engine, node, { task, item }, place, { ready, end: to.end });
        });
    }
    // What waited for a place when the run was stopped does not get one now.
    if (run.stopping !== null)
        to.reconsider();
}
// Last first, because candidates are taken from the end.
function phase(engine, name) {
    return engine.graph.nodes.filter((node) => node.phase === name).reverse();
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}
