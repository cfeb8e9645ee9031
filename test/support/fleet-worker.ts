import { onTestFinished } from 'vitest';
import { createSystem, type System } from '../../src/system/system.ts';
import { createWorker, type Worker, type WorkerOptions } from '../../src/worker/create-worker.ts';
import type { WorkerEvent } from '../../src/worker/worker-event.ts';
import { createFolder } from './cli.ts';
import type { FleetApi } from './fleet-api.ts';

/** A worker in this process, with what it said. */
export interface Watched extends Worker {
  readonly events: WorkerEvent[];
  readonly notes: string[];
  readonly cwd: string;
  readonly printed: () => string;
}

/** Starts a worker of a stand-in; it ends with the test. `env` and `cwd` are those of its steps. */
export function startWorker(
  api: Pick<FleetApi, 'url' | 'token'>,
  options: Partial<WorkerOptions> & { env?: System['env']; cwd?: string } = {},
): Watched {
  const { env = {}, cwd = createFolder(), ...more } = options;
  const events: WorkerEvent[] = [];
  const notes: string[] = [];
  const printed: string[] = [];
  const worker = createWorker({
    system: createSystem({ cwd, env: { PATH: process.env.PATH ?? '', ...env } }),
    api: { baseUrl: api.url, token: api.token },
    labels: [],
    concurrency: 1,
    name: 'box',
    version: '1.2.3',
    stateDir: '.orchestrator',
    workspace: 'in-place',
    stopGrace: 500,
    onNote: (note) => notes.push(note),
    onEvent: (event) => events.push(event),
    onOutput: (_place, _stream, bytes) => printed.push(Buffer.from(bytes).toString()),
    ...more,
  });
  worker.done.catch(() => undefined);
  onTestFinished(async () => {
    worker.stop();
    await worker.done.catch(() => undefined);
  });
  return { ...worker, events, notes, cwd, printed: () => printed.join('') };
}

/** A plan whose steps are these lines of shell. */
export function planOf(steps: Readonly<Record<string, string>>, more = ''): string {
  const lines = Object.entries(steps).map(([id, run]) => `  - id: ${id}\n    run: ${JSON.stringify(run)}\n`);
  return `name: nightly\n${more}steps:\n${lines.join('')}`;
}
