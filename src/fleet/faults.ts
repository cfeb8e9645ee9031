import { type Fault, systemErrorCode, toFault } from '../errors.ts';
import { type Clock, sleep } from '../system/clock.ts';

/** One time that a run is driven. */
export interface Trial {
  /** Whether a fault of the run itself, now, was one too many. */
  isLast(): boolean;
  /** All is well with the run. */
  passed(): void;
  /** Tells of a fault where it is another than the last, and waits before the run is tried again: longer each time. */
  failed(thrown: unknown): Promise<void>;
}

/** What faults are known with. */
export interface FaultsOptions {
  readonly clock: Clock;
  readonly longestMs: number;
  readonly stopping: AbortSignal;
  readonly onNote: (message: string) => void;
}

/** What went wrong with runs lately. */
export interface Faults {
  begin(run: string): Trial;
}

/** How often a run is tried that is at fault itself: within that time a server of another version takes it, where there is one. */
const MOST_TRIES = 6;
/** What was driven for as long before its fault begins its tries anew, ms. */
const STEADY_MS = 60_000;
const FIRST_MS = 100;

/** No faults yet; nothing waits longer than `longestMs`, or once `stopping` aborts. */
export function createFaults({ clock, longestMs, stopping, onNote }: FaultsOptions): Faults {
  const known = new Map<string, { readonly message: string; readonly times: number; readonly tries: number }>();
  const begin = (run: string): Trial => {
    const begun = clock.monotonic();
    const lately = () => (clock.monotonic() - begun > STEADY_MS ? undefined : known.get(run));
    return {
      isLast: () => (lately()?.tries ?? 0) >= MOST_TRIES,
      passed: () => void known.delete(run),
      failed: async (thrown) => {
        const fault = toFault(thrown);
        const { message } = fault;
        if (known.get(run)?.message !== message) onNote(`${run} is driven again: ${message}`);
        const { times, tries } = lately() ?? { times: 0, tries: 0 };
        known.set(run, { message, times: times + 1, tries: tries + (isOfRun(fault) ? 1 : 0) });
        await sleep(clock, Math.min(longestMs, FIRST_MS * 2 ** Math.min(times + 1, 16)), stopping);
      },
    };
  };
  return { begin };
}

/** SQLSTATEs of what a run gives the database that no database takes: values out of range, rows that cannot be, statements too large. */
const OF_VALUES = /^(22|23|54)/;

/** What a database or the machine says where it is not well: SQLSTATEs, and codes like ENOSPC. */
const OF_WORLD = /^([0-9A-Z]{5}|E[A-Z0-9]+)$/;

/** Whether a fault is of the run itself and comes again wherever it is driven. One of the world, whose database is away, say, ends some time. */
export function isOfRun({ code, cause }: Fault): boolean {
  if (code !== 'internal') return code === 'plan_invalid';
  const known = systemErrorCode(cause);
  return known === undefined || OF_VALUES.test(known) || !OF_WORLD.test(known);
}
