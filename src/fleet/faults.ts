import { type Clock, sleep } from '../system/clock.ts';

/** What went wrong with runs lately. */
export interface Faults {
  /** Tells of a fault where it is another than the last, and waits before the run is tried again: longer each time, less where `stopping` aborts. */
  rest(run: string, message: string, stopping: AbortSignal): Promise<void>;
  /** How often in a row something went wrong with a run. */
  times(run: string): number;
  /** All is well with a run. */
  forget(run: string): void;
}

const FIRST_MS = 100;

/** No faults yet; nothing waits longer than `longestMs`. */
export function createFaults(clock: Clock, longestMs: number, onNote: (message: string) => void): Faults {
  const known = new Map<string, { readonly message: string; readonly times: number }>();
  return {
    rest: async (run, message, stopping) => {
      const last = known.get(run);
      if (last?.message !== message) onNote(`${run} is driven again: ${message}`);
      const times = (last?.times ?? 0) + 1;
      known.set(run, { message, times });
      await sleep(clock, Math.min(longestMs, FIRST_MS * 2 ** Math.min(times, 16)), stopping);
    },
    times: (run) => known.get(run)?.times ?? 0,
    forget: (run) => void known.delete(run),
  };
}
