import type { Clock } from '../clock.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /**
   * Lets `ms` pass: what falls due is called in its order, each at its own time, and what waits for it gets its turn before the next.
   * Resolves when all of it has had its turn.
   */
  advance(ms: number): Promise<void>;
  /** Resolves when something waits for this clock, at once where something does; `advance` before that would go unnoticed. */
  whenAwaited(): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly fn: () => void;
}

/** A clock that shows `now` (ms since the epoch) and a monotonic time of 0. */
export function createManualClock(now = Date.UTC(2026, 0, 1)): ManualClock {
  let passed = 0;
  let timers: readonly Timer[] = [];
  let onAwaited: (() => void)[] = [];
  const nextBefore = (end: number): Timer | undefined => {
    const due = timers.filter((timer) => timer.due <= end);
    return due.reduce<Timer | undefined>(
      (first, timer) => (first && first.due <= timer.due ? first : timer),
      undefined,
    );
  };
  return {
    now: () => now + passed,
    monotonic: () => passed,
    after: (ms, fn) => {
      const timer = { due: passed + Math.max(0, ms), fn };
      timers = [...timers, timer];
      for (const tell of onAwaited) tell();
      onAwaited = [];
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    whenAwaited: () => (timers.length > 0 ? Promise.resolve() : new Promise((resolve) => void onAwaited.push(resolve))),
    advance: async (ms) => {
      const end = passed + ms;
      await othersTurn();
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        const { due, fn } = timer;
        timers = timers.filter((one) => one !== timer);
        passed = due;
        fn();
        await othersTurn();
      }
      passed = end;
    },
  };
}

// Everything that is ready runs before the next turn of the event loop, chains of promises included.
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
