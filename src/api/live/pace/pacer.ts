import type { Clock } from '../../../system/clock.ts';

/** Does one piece of work as often as it is asked for, but never twice at once and not more often than its pace. */
export interface Pacer {
  /** Asks for the work: at once where it rested long enough. Asking while it waits or runs is asking once for one more time. */
  ask(): void;
  /** Asks after so many ms, in place of an earlier such wish. */
  askLater(ms: number): void;
  /** Forgets every wish. */
  rest(): void;
  /** The same for good, and waits for the work that runs. */
  stop(): Promise<void>;
}

/** A pacer of `everyMs` between two beginnings. What the work throws is its own business: it is dropped. */
export function createPacer(options: {
  readonly clock: Clock;
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}): Pacer {
  const { clock, everyMs, work } = options;
  let asked = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  let began = Number.NEGATIVE_INFINITY;
  let cancelNext: (() => void) | undefined;
  let cancelLater: (() => void) | undefined;

  const begin = (): void => {
    cancelNext = undefined;
    asked = false;
    began = clock.monotonic();
    running = work()
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
        if (asked) ask();
      });
  };
  const ask = (): void => {
    if (stopped) return;
    asked = true;
    if (running !== undefined || cancelNext !== undefined) return;
    const wait = began + everyMs - clock.monotonic();
    if (wait <= 0) begin();
    else cancelNext = clock.after(wait, begin);
  };
  const rest = (): void => {
    asked = false;
    cancelNext?.();
    cancelLater?.();
    cancelNext = undefined;
    cancelLater = undefined;
  };
  return {
    ask,
    askLater: (ms) => {
      cancelLater?.();
      if (!stopped) cancelLater = clock.after(ms, ask);
    },
    rest,
    stop: async () => {
      stopped = true;
      rest();
      await running;
    },
  };
}
