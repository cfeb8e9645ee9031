import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Json } from '../../schema/json.ts';
import type { Env } from '../../system/processes/processes.ts';
import { GRACE_MS } from '../process/stop.ts';
import type { StepCall, StepResult, StepRunner, StepSettings } from '../step-runner.ts';
import { WORKER_SOURCE, type WorkerMessage } from './worker-source.ts';

/** What a module's `run` is given. Its answer, an object, becomes the step's outputs: text as it is, anything else as JSON. */
export interface ModuleCall {
  /** What the step has under `with.with`. */
  readonly settings: StepSettings;
  /** The step's environment; `process.env` holds the same. */
  readonly env: Env;
  /** The step's working directory, absolute; a module cannot change into it. */
  readonly cwd: string;
  readonly task: string;
  /** From 1. */
  readonly try: number;
  /** Aborts when the step must stop; what has not ended 7.5 s later is ended. */
  readonly signal: AbortSignal;
  /** Prints, like `console.log` without the line end. */
  print(stream: 'stdout' | 'stderr', bytes: Uint8Array | string): void;
  /** A remark for people, kept with the run. */
  note(message: string): void;
}

/** Calls the function `run` of a JavaScript module in a thread of its own. Settings: `path`, from the working directory, and `with` for the function. */
export const moduleRunner: StepRunner = {
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
    if (call.signal.aborted) return { status: 'failed', message: 'Stopped before it was started.' };
    const path = resolve(call.cwd, String(call.settings.path));
    const found = await call.system.files.stat(path);
    if (found?.kind !== 'file')
      return { status: 'failed', reason: 'not_started', message: `There is no file ${path}.` };
    return runInWorker(call, path);
  },
};

async function runInWorker(call: StepCall, path: string): Promise<StepResult> {
  const { Worker } = await import('node:worker_threads');
  const { task, env, cwd } = call;
  const settings = (call.settings.with ?? {}) as { [key: string]: Json };
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    env: { ...env },
    workerData: { url: pathToFileURL(path).href, call: { settings, env: { ...env }, cwd, task, try: call.try } },
    stdout: true,
    stderr: true,
  });
  worker.stdout.on('data', (bytes: Buffer) => call.print('stdout', bytes));
  worker.stderr.on('data', (bytes: Buffer) => call.print('stderr', bytes));
  let isOver = false;
  const letGo = stopOnAbort(call, worker);
  try {
    return await answerOf(call, worker, String(call.settings.path), () => isOver);
  } finally {
    isOver = true;
    letGo();
    await worker.terminate();
  }
}

function stopOnAbort({ system, signal }: StepCall, worker: Worker): () => void {
  let disarm: (() => void) | undefined;
  const onAbort = (): void => {
    worker.postMessage('stop');
    disarm = system.clock.after(GRACE_MS, () => void worker.terminate());
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return () => {
    signal.removeEventListener('abort', onAbort);
    disarm?.();
  };
}

function answerOf(call: StepCall, worker: Worker, name: string, isOver: () => boolean): Promise<StepResult> {
  return new Promise((resolve) => {
    const fail = (message: string): void => resolve({ status: 'failed', message: `${name}: ${message}` });
    worker.on('message', (message: WorkerMessage) => {
      if (isOver()) return;
      if (message.type === 'print') call.print(message.stream, message.bytes);
      else if (message.type === 'note') call.note(message.message);
      else if (message.type === 'done') resolve({ status: 'succeeded', outputs: message.outputs });
      else {
        // Its own code threw, so where it did belongs in its log.
        if (message.stack) call.print('stderr', `${message.stack}\n`);
        fail(message.message);
      }
    });
    worker.on('error', (error: unknown) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => {
      fail(
        call.signal.aborted
          ? 'it did not stop in time and was ended'
          : `it ended itself (exit code ${code}) before its function answered`,
      );
    });
  });
}
