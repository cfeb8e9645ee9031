import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GRACE_MS } from '../process/stop.js';
import { WORKER_SOURCE } from './worker-source.js';
/** Calls the function `run` of a JavaScript module in a thread of its own. Settings: `path`, from the working directory, and `with` for the function. */
export const moduleRunner = {
    name: 'module',
    schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Module',
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties: {
            path: {
                description: 'An ES module that exports a function `run`, or one as default.',
                type: 'string',
                minLength: 1,
            },
            with: { description: 'What the function gets as `settings`.', type: 'object' },
        },
    },
    describe: ({ path }) => ({ command: 'module', args: [String(path)], flags: [] }),
    run: async (call) => {
        if (call.signal.aborted)
            return { status: 'failed', message: 'Stopped before it was started.' };
        const path = resolve(call.cwd, String(call.settings.path));
        const found = await call.system.files.stat(path);
        if (found?.kind !== 'file')
            return { status: 'failed', reason: 'not_started', message: `There is no file ${path}.` };
        return runInWorker(call, path);
    },
};
async function runInWorker(call, path) {
    const { Worker } = await import('node:worker_threads');
    const { task, env, cwd } = call;
    const settings = (call.settings.with ?? {});
    const worker = new Worker(WORKER_SOURCE, {
        eval: true,
        env: { ...env },
        workerData: { url: pathToFileURL(path).href, call: { settings, env: { ...env }, cwd, task, try: call.try } },
        stdout: true,
        stderr: true,
    });
    worker.stdout.on('data', (bytes) => call.print('stdout', bytes));
    worker.stderr.on('data', (bytes) => call.print('stderr', bytes));
    let isOver = false;
    const letGo = stopOnAbort(call, worker);
    try {
        return await answerOf(call, worker, String(call.settings.path), () => isOver);
    }
    finally {
        isOver = true;
        letGo();
        await worker.terminate();
    }
}
function stopOnAbort({ system, signal }, worker) {
    let disarm;
    const onAbort = () => {
        worker.postMessage('stop');
        disarm = system.clock.after(GRACE_MS, () => void worker.terminate());
    };
    signal.addEventListener('abort', onAbort, { once: true });
    return () => {
        signal.removeEventListener('abort', onAbort);
        disarm?.();
    };
}
function answerOf(call, worker, name, isOver) {
    return new Promise((resolve) => {
        const fail = (message) => resolve({ status: 'failed', message: `${name}: ${message}` });
        worker.on('message', (message) => {
            if (isOver())
                return;
            if (message.type === 'print')
                call.print(message.stream, message.bytes);
            else if (message.type === 'note')
                call.note(message.message);
            else if (message.type === 'done')
                resolve({ status: 'succeeded', outputs: message.outputs });
            else {
                // Its own code threw, so where it did belongs in its log.
                if (message.stack)
                    call.print('stderr', `${message.stack}\n`);
                fail(message.message);
            }
        });
        worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
        worker.on('exit', (code) => {
            fail(call.signal.aborted
                ? 'it did not stop in time and was ended'
                : `it ended itself (exit code ${code}) before its function answered`);
        });
    });
}
