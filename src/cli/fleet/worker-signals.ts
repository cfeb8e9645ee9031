import type { System } from '../../system/system.ts';
import type { Worker } from '../../worker/create-worker.ts';
import { withTrail } from '../running/interrupts.ts';
import type { Interrupt, Streams } from '../streams/streams.ts';

/** How a worker hears of interrupts. */
export interface WorkerSignals {
  /** The world the worker must use, so that what it starts can be killed. */
  readonly system: System;
  /** From here on the first interrupt drains the worker, the second stops it, the third kills what it started. The answer ends that. */
  obey(worker: Pick<Worker, 'drain' | 'stop'>): () => void;
}

const STATUS: Readonly<Record<Interrupt, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Makes the world of a worker. */
export function workerSignals(streams: Streams): WorkerSignals {
  const { system, tagged } = withTrail(streams.system);
  const say = (line: string): void => streams.stderr.write(`${line}\n`);
  return {
    system,
    obey: (worker) => {
      let heard = 0;
      return streams.onInterrupt((name) => {
        heard += 1;
        if (heard === 1) {
          say(`${name}: what runs may end, and nothing new is taken. Once more stops it and gives it back.`);
          worker.drain();
        } else if (heard === 2) {
          say(`${name}: stopping what runs; once more kills it at once.`);
          worker.stop();
        } else void killAll(name);
      });
    },
  };
  async function killAll(name: Interrupt): Promise<void> {
    for (const pid of await tagged()) system.processes.kill(pid, 'SIGKILL');
    streams.exitNow(STATUS[name]);
  }
}
