import { sleep } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';

/** What steps leave running in the background: it is ended once they have. */
export interface Leftovers {
  /**
   * The world of one step, in which whatever it starts can be found again; `end` says that the step has ended. `runsCode`: it may start
   * something by ways of its own.
   */
  begin(system: System, runsCode: boolean): { readonly system: System; end(): void };
  /** Ends what is left of all steps, and looks no more. */
  close(): Promise<void>;
}

/** ms between two looks: one goes through all processes of the machine, which after each of many short steps would cost more than they do. */
const LOOK_EVERY_MS = 2_000;
const LAST_LOOK_MS = 50;

/** Looks from time to time while steps end. `onNote` hears what was ended. */
export function createLeftovers(system: System, worker: string, onNote: (sentence: string) => void): Leftovers {
  const { clock, processes } = system;
  const mark = `${system.env.ORCHESTRATOR_TRAIL ?? ''}${markOf(worker)}`;
  const running = new Set<string>();
  const told = new Set<number>();
  let disarm: (() => void) | undefined;
  let count = 0;

  // Whoever has been told to end and is still there at the next look does not want to.
  const look = async (): Promise<number> => {
    const left = await processes.tagged(mark, [...running]);
    const fresh = left.filter((pid) => !told.has(pid));
    for (const pid of left) processes.kill(pid, told.has(pid) ? 'SIGKILL' : 'SIGTERM');
    told.clear();
    for (const pid of left) told.add(pid);
    if (fresh.length > 0) onNote(wordsOf(fresh));
    return left.length;
  };
  const lookLater = (): void => {
    disarm ??= clock.after(LOOK_EVERY_MS, async () => {
      disarm = undefined;
      if ((await look()) > 0) lookLater();
    });
  };
  return {
    begin: (world, runsCode) => {
      count += 1;
      const own = `${mark}${count}/`;
      running.add(own);
      let hasStarted = runsCode;
      const start: System['processes']['start'] = (spec) => {
        hasStarted = true;
        return world.processes.start(spec);
      };
      const env = { ...world.env, ORCHESTRATOR_TRAIL: own };
      return {
        system: { ...world, env, processes: { ...world.processes, start } },
        end: () => {
          running.delete(own);
          if (hasStarted) lookLater();
        },
      };
    },
    close: async () => {
      if (disarm === undefined && told.size === 0) return;
      disarm?.();
      const until = clock.monotonic() + LOOK_EVERY_MS;
      let left = await look();
      told.clear();
      while (left > 0 && clock.monotonic() < until) {
        await sleep(clock, LAST_LOOK_MS);
        left = (await processes.tagged(mark)).length;
      }
      for (const pid of left > 0 ? await processes.tagged(mark) : []) processes.kill(pid, 'SIGKILL');
    },
  };
}

/** Ends what the steps of a worker that was killed still do: they are others' by now, or soon. */
export async function endStepsOf({ processes }: System, worker: string): Promise<void> {
  for (const pid of await processes.tagged(markOf(worker))) processes.kill(pid, 'SIGKILL');
}

function markOf(worker: string): string {
  return `worker-${worker}/`;
}

function wordsOf(pids: readonly number[]): string {
  const what = pids.length === 1 ? 'A process was' : `${pids.length} processes were`;
  return `${what} left running by a step and stopped (${pids.join(', ')}).`;
}
