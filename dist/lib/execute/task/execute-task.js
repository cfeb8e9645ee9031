import { waitForLock } from '../../system/file-lock.js';
import { lazily, treeOf } from '../expressions/evaluate.js';
import { scopeOf } from '../expressions/scope.js';
import { lockFile } from '../lock-names.js';
import { keepArtifacts } from '../reuse/artifacts.js';
import { isTolerated, unrunEnd, unservedAfter } from './outcome.js';
import { prepare } from './prepare.js';
import { propose, proposes, watchChanges } from './propose.js';
import { withRetries } from './retry.js';
import { runTry } from './run-try.js';
/** Does a task from beginning to end and says how it ended; emits its start and its retries. Never rejects for a fault of the plan. */
export async function executeTask(engine, place, locks, signal) {
    const { node } = place;
    const unchanged = engine.changes?.unchangedSince(node);
    if (unchanged !== undefined)
        return unrunEnd('skipped', 'unchanged', unchanged);
    let prepared;
    try {
        prepared = await prepare(engine, place);
    }
    catch (thrown) {
        return notStarted(engine, place, thrown);
    }
    const key = node.cache && (await engine.cache.keyOf(prepared, node.cache));
    const earlier = key && (await engine.cache.restore(key, prepared.cwd));
    if (earlier)
        return earlier;
    const leases = [];
    try {
        for (const lock of locks)
            leases.push(...(await lockAcrossProcesses(engine, place, lock, signal)));
        if (signal.aborted)
            return unrunEnd('skipped', 'cancelled');
        const end = await runProposed(engine, prepared, signal);
        if (!key || end.status !== 'succeeded' || !node.cache)
            return end;
        await engine.cache.keep(key, prepared, node.cache, end);
        return { ...end, cache_key: key };
    }
    finally {
        for (const lease of leases)
            lease.release();
    }
}
async function runProposed(engine, task, signal) {
    if (!proposes(engine, task.node))
        return runKept(engine, task, signal);
    let watch;
    try {
        watch = await watchChanges(engine, engine.proposals, task);
    }
    catch (thrown) {
        return notStarted(engine, task, thrown);
    }
    // Looking takes a while, in which the run may have been stopped.
    const end = signal.aborted ? unrunEnd('skipped', 'cancelled') : await runKept(engine, task, signal);
    return propose(engine, task, watch, end);
}
// Artifacts before anything is proposed: that takes the changes out of the work tree.
async function runKept(engine, task, signal) {
    const end = await runPrepared(engine, task, signal);
    const kept = await keepArtifacts(engine, task);
    return kept.length === 0 ? end : { ...end, artifacts: kept };
}
async function runPrepared(engine, task, signal) {
    const inputs = inputsOf(engine, task);
    engine.emitter.emit({ type: 'task_started', task: task.task, inputs });
    const began = engine.system.clock.monotonic();
    const { end, tries } = await withRetries(engine.system, task.node.retry, signal, (number) => runTry(engine, task, number), (number, failed, delay) => {
        const { exit_code, reason } = failed;
        engine.emitter.emit({ type: 'task_retried', task: task.task, try: number, exit_code, reason, delay_ms: delay });
    });
    return toTaskEnd(engine, task, end, tries, Math.round(engine.system.clock.monotonic() - began));
}
function toTaskEnd(engine, task, end, tries, duration_ms) {
    const { node } = task;
    const unserved = end.status === 'succeeded' ? unservedAfter(node, engine.proposals !== undefined) : undefined;
    const status = unserved === undefined ? end.status : 'awaiting_approval';
    const reason = unserved === undefined ? end.reason : 'unserved';
    const message = unserved ?? end.message;
    return {
        status,
        reason,
        exit_code: end.exit_code,
        tries,
        duration_ms,
        outputs: declaredOutputs(engine, task, end.outputs),
        outputs_uri: end.outputs_uri === null ? null : engine.mask.text(end.outputs_uri),
        // A failure that printed nothing still says why, where everybody looks first.
        log_excerpt: end.log_excerpt ?? (status === 'failed' && message !== undefined ? engine.mask.text(message) : null),
        tolerated: status === 'failed' && isTolerated(node, end.exit_code, reason),
        approval_state: status === 'awaiting_approval' ? 'pending' : null,
        ...(message === undefined ? {} : { message: engine.mask.text(message) }),
        ...(status === 'awaiting_approval' ? policyOf(engine, task) : {}),
    };
}
// What the plan says of the decision it waits for, worked out as the rest of the step was.
function policyOf(engine, { node, item, env, settings }) {
    if (node.uses === 'approval')
        return { approval: settings };
    if (node.approval === undefined)
        return {};
    const scope = lazily(() => scopeOf(engine, node, { item, env }));
    try {
        return { approval: treeOf(engine, node.approval, scope) };
    }
    catch {
        // As it is written it names nobody: then only an override decides.
        return { approval: node.approval };
    }
}
function declaredOutputs(engine, task, outputs) {
    const kept = {};
    for (const [name, value] of Object.entries(outputs)) {
        if (task.node.outputs.includes(name) || isOwnOutput(task))
            kept[name] = engine.mask.text(value);
        else if (name !== 'outputs_uri')
            noteUndeclared(engine, task, name);
    }
    return kept;
}
// Runners without a command name their outputs in their own documentation.
function isOwnOutput(task) {
    return task.node.outputs.length === 0 && task.node.uses !== 'command' && task.node.uses !== 'shell';
}
function noteUndeclared(engine, task, name) {
    const message = `Output ${name} is not declared under outputs of ${task.node.id}, so it was dropped`;
    engine.emitter.emit({ type: 'note', level: 'warning', message, task: task.task });
}
function inputsOf(engine, task) {
    const { command, args, flags } = task.runner.describe?.(task.settings) ?? {
        command: task.runner.name,
        args: [],
        flags: [],
    };
    const { mask } = engine;
    return { command: mask.text(command), args: args.map(mask.text), flags: flags.map(mask.text) };
}
async function lockAcrossProcesses(engine, place, lock, signal) {
    const label = `${engine.runId}/${place.task}`;
    const lease = await waitForLock(engine.system, lockFile(engine.folders.state, 'step', lock), label, {
        signal,
        onWait: (holder) => {
            const message = `${place.task} waits for the lock ${lock}, held by ${holder.label} (process ${holder.pid})`;
            engine.emitter.emit({ type: 'note', level: 'info', message, task: place.task });
        },
    });
    return lease ? [lease] : [];
}
function notStarted(engine, place, thrown) {
    const message = engine.mask.text(thrown instanceof Error ? thrown.message : String(thrown));
    const tolerated = isTolerated(place.node, null, 'not_started');
    return unrunEnd('failed', 'not_started', message, { tolerated, log_excerpt: message });
}
