import { dirname, join } from 'node:path';
import { createFakeSystem } from '../system/fake/fake-system.js';
import { checkSettings } from './check-settings.js';
import { parseOutputFile } from './output/output-file.js';
/**
 * Calls a runner as a run would: settings are held against its schema first, a rejection is a failure with its message, outputs are read
 * from the output file.
 */
export async function callRunner(runner, options = {}) {
    const heard = [];
    const notes = [];
    const call = makeCall(options, {
        print: (stream, bytes) => {
            const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString();
            heard.push({ stream, text });
            options.onPrint?.(stream, text);
        },
        note: (message) => void notes.push(message),
    });
    await call.system.files.makeDirectory(dirname(call.outputFile));
    const result = await resultOf(runner, call);
    const written = await readOutputs(call);
    const textOf = (stream) => heard.map((one) => (stream === undefined || one.stream === stream ? one.text : '')).join('');
    const isSpoilt = typeof written === 'string' && result.status !== 'failed';
    return {
        result: isSpoilt ? { status: 'failed', message: written } : result,
        outputs: { ...(typeof written === 'string' ? {} : written), ...result.outputs },
        printed: textOf(),
        stdout: textOf('stdout'),
        stderr: textOf('stderr'),
        notes,
    };
}
function makeCall(options, ears) {
    const system = options.system ?? createFakeSystem();
    const task = options.task ?? 'work';
    const number = options.try ?? 1;
    const outputFile = join(system.cwd, '.orchestrator', 'outputs', `${task}.${number}`);
    return {
        run_id: 'test',
        attempt: 1,
        plan: { name: 'test', path: 'test.yml' },
        task,
        try: number,
        settings: options.settings ?? {},
        env: { ...system.env, ORCHESTRATOR_TRAIL: `/test/${task}/`, ORCHESTRATOR_OUTPUT: outputFile, ...options.env },
        cwd: options.cwd ?? system.cwd,
        outputFile,
        signal: options.signal ?? new AbortController().signal,
        system,
        ...ears,
    };
}
async function resultOf(runner, call) {
    const fault = await checkSettings(runner, call.settings);
    if (fault !== undefined)
        return { status: 'failed', reason: 'not_started', message: fault };
    try {
        return await runner.run(call);
    }
    catch (thrown) {
        return { status: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
}
async function readOutputs({ outputFile, system }) {
    if (!system.files.exists(outputFile))
        return {};
    const parsed = parseOutputFile(await system.files.read(outputFile));
    return parsed.ok ? parsed.outputs : parsed.message;
}
