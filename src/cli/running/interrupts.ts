import type { ProcessSpec, RunningProcess } from '../../system/processes/processes.ts';
import type { System } from '../../system/system.ts';
import type { Interrupt, Streams } from '../streams/streams.ts';

/** Exit status of a run that was ended by a signal: 128 and the signal's number. */
const STATUS: Readonly<Record<Interrupt, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** How long the record may take to be finished once everything was killed, ms. */
const LAST_WORDS_MS = 500;

/** A run's ear for interrupts. */
export interface Interrupts {
  /** The world the run must use, so that what it starts can be killed. */
  readonly system: System;
  /** Aborted by the first interrupt. */
  readonly signal: AbortSignal;
  /** Exit status of the interrupt that came; undefined while none did. */
  status(): number | undefined;
  /** Interrupts end the process again. */
  stopListening(): void;
}

/**
 * The first interrupt asks the run to stop; the second kills everything it started and ends the process. `isShown` is true where the
 * reporter itself tells that the run is stopping.
 */
export function listenForInterrupts(streams: Streams, isShown: boolean): Interrupts {
  const { system, tagged } = withTrail(streams.system);
  const started = new Set<RunningProcess>();
  const controller = new AbortController();
  let status: number | undefined;

  const killAll = async (code: number): Promise<void> => {
    for (const one of started) one.signal('SIGKILL');
    for (const pid of await tagged()) system.processes.kill(pid, 'SIGKILL');
    system.clock.after(LAST_WORDS_MS, () => streams.exitNow(code));
  };
  const stopListening = streams.onInterrupt((name) => {
    if (status !== undefined) {
      void killAll(status);
      return;
    }
    status = STATUS[name];
    controller.abort(name);
    if (!isShown) streams.stderr.write(`${name}: stopping what runs; once more kills it at once.\n`);
  });

  const start = (spec: ProcessSpec): RunningProcess => {
    const running = system.processes.start(spec);
    started.add(running);
    void running.exited.then(() => started.delete(running));
    return running;
  };
  return {
    system: { ...system, processes: { ...system.processes, start } },
    signal: controller.signal,
    status: () => status,
    stopListening,
  };
}

/** A world in which whatever a step starts inherits a mark, even what has left its process group; `tagged` finds it. */
export function withTrail(system: System): { system: System; tagged: () => Promise<number[]> } {
  const trail = `${system.env.ORCHESTRATOR_TRAIL ?? ''}${system.randomHex(8)}/`;
  return {
    system: { ...system, env: { ...system.env, ORCHESTRATOR_TRAIL: trail } },
    tagged: () => system.processes.tagged(trail),
  };
}
