import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Fault } from '../../errors.ts';
import type { Pglite } from './find-pglite.ts';
import { WORKER_SOURCE } from './worker-source.ts';

/** PGlite in a worker thread: one Postgres session that answers wire protocol, a message at a time. */
export interface Engine {
  /** The answer to whole frames that end in a Sync or a simple query. */
  ask(frames: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Answer = { readonly ready: true } | { readonly bytes: Uint8Array } | { readonly failed: string };

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (fault: Fault) => void;
}

/** Starts PGlite on the files at `data`, or in memory. Fault state_corrupt where it cannot read them. */
export async function startEngine(pglite: Pglite, data: string | undefined): Promise<Engine> {
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    workerData: { module: pglite.module, data },
    // The flags of the process (a loader of sources, an inspector) are not for it.
    execArgv: [],
    name: 'embedded database',
  });
  const waiting: Waiting[] = [];
  let over: Fault | undefined;
  const end = (why: string): void => {
    over ??= new Fault('unavailable', `The embedded database stopped: ${why}.`);
    for (const { reject } of waiting.splice(0)) reject(over);
  };
  const exited = once(worker, 'exit').then(() => end('its thread ended'), ignore);
  worker.on('error', (error) => end(error.message));
  await firstAnswer(worker, data);
  worker.on('message', (answer: Answer) => {
    if ('bytes' in answer) waiting.shift()?.resolve(answer.bytes);
    else if ('failed' in answer) end(answer.failed);
    // An idle database keeps no process alive.
    if (waiting.length === 0) worker.unref();
  });
  worker.unref();

  return {
    ask: (frames) =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(frames);
      }),
    close: async () => {
      worker.ref();
      worker.postMessage('close');
      await exited;
    },
  };
}

async function firstAnswer(worker: Worker, data: string | undefined): Promise<void> {
  const [answer] = (await once(worker, 'message').catch((thrown: unknown) => [{ failed: String(thrown) }])) as [Answer];
  if ('ready' in answer) return;
  await worker.terminate();
  const why = 'failed' in answer ? answer.failed : 'no answer';
  if (data === undefined) throw new Fault('unavailable', `The embedded database does not start: ${why}.`);
  throw new Fault('state_corrupt', `The embedded database in ${data} cannot be opened: ${why}.`, {
    cure: 'Put a copy of the folder back, or move it away to begin anew.',
  });
}

function ignore(): void {}
