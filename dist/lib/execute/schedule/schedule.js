import { decide, isUntouched } from '../../graph/decide.js';
import { stepOutcome, taskOutcome } from '../../run/run.js';
import { executeTask } from '../task/execute-task.js';
import { unrunEnd } from '../task/outcome.js';
import { beginStep, cannotStart } from './begin-step.js';
import { createConditions } from './conditions.js';
import { createReadyList } from './ready-list.js';
import { createSlots } from './slots.js';
/**
 * Starts what `decide` allows, in plan order and within the limits, until nothing is left. Only steps whose needs changed are looked at,
 * so a step costs the same in a plan of ten and of ten thousand. `onFailure` hears of each failure the plan does not allow.
 */
export function createSchedule(engine, signalForStart, onFailure) {
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
        void executeTask(engine, task, task.locks, signalForStart())
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
    queueMicrotask(pump);
    return { done, reconsider };
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
