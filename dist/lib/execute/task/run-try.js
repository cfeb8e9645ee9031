import { join } from 'node:path';
import { fileName } from '../../run/names/file-name.js';
import { parseOutputFile } from '../../steps/output/output-file.js';
import { createOutputPipe } from '../../steps/output/output-pipe.js';
import { taskVariables } from './environment.js';
/** Why a try was stopped from outside, in words: more than the signal that did it. */
const STOPPED = {
    timed_out: 'It was stopped at its time limit.',
    cancelled: 'It was stopped with the run.',
};
/** Runs a task's command once. Stops it at its time limit or when the run stops; never rejects. */
export async function runTry(engine, task, number) {
    const stop = new AbortController();
    let stopped;
    const stopFor = (reason) => {
        stopped ??= reason;
        stop.abort();
    };
    const cancel = () => stopFor('cancelled');
    const limit = task.node.timeout;
    const disarm = limit === undefined ? undefined : engine.system.clock.after(limit, () => stopFor('timed_out'));
    engine.stops.add(cancel);
    const outputFile = outputPath(engine, task.task, number);
    const pipe = createOutputPipe({
        mask: engine.mask,
        sink: (stream, bytes) => engine.emitter.output(task.task, stream, bytes),
    });
    const result = await callRunner(task, makeCall(engine, task, number, outputFile, stop.signal, pipe.write));
    disarm?.();
    engine.stops.delete(cancel);
    const printed = pipe.end();
    const written = await readOutputs(engine, outputFile);
    return toEnd(stopped, result, printed, written);
}
function makeCall(engine, task, number, outputFile, signal, print) {
    const trail = `${engine.trail}${task.task}.${number}/`;
    return {
        run_id: engine.runId,
        attempt: engine.attempt,
        plan: { name: engine.graph.name, path: engine.graph.path },
        task: task.task,
        try: number,
        settings: task.settings,
        env: { ...task.env, ...taskVariables(engine, task.task, trail, outputFile) },
        cwd: task.cwd,
        outputFile,
        signal,
        ...(engine.stopGrace === undefined ? {} : { stopGrace: engine.stopGrace }),
        system: engine.system,
        print,
        note: (message) => {
            engine.emitter.emit({ type: 'note', level: 'warning', message: engine.mask.text(message), task: task.task });
        },
    };
}
async function callRunner(task, call) {
    try {
        return await task.runner.run(call);
    }
    catch (thrown) {
        return { status: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
/** Where a try may write outputs, unique to it. */
export function outputPath(engine, task, number) {
    return join(engine.folders.run, 'outputs', `${fileName(task)}.${number}`);
}
const NOTHING_WRITTEN = { outputs: {}, fault: undefined };
async function readOutputs(engine, path) {
    if (!engine.system.files.exists(path))
        return NOTHING_WRITTEN;
    try {
        const bytes = await engine.system.files.read(path);
        await engine.system.files.remove(path);
        const parsed = parseOutputFile(bytes);
        return parsed.ok ? { outputs: parsed.outputs, fault: undefined } : { outputs: {}, fault: parsed.message };
    }
    catch (thrown) {
        return { outputs: {}, fault: `Its outputs cannot be read: ${String(thrown)}` };
    }
}
function toEnd(stopped, result, printed, written) {
    const outputs = { ...written.outputs, ...result.outputs };
    const facts = {
        outputs,
        outputs_uri: outputs.outputs_uri ?? printed.outputsUri ?? result.outputs_uri ?? null,
        log_excerpt: printed.excerpt,
    };
    if (stopped !== undefined) {
        const exit_code = stopped === 'timed_out' ? 124 : (result.exit_code ?? null);
        return { ...facts, status: 'failed', reason: stopped, exit_code, message: STOPPED[stopped] };
    }
    const exit_code = result.exit_code ?? null;
    if (result.status !== 'failed' && written.fault !== undefined) {
        return { ...facts, status: 'failed', reason: null, exit_code, message: written.fault };
    }
    return { ...facts, status: result.status, reason: result.reason ?? null, exit_code, message: result.message };
}
