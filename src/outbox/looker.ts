import type { Clock } from '../system/clock.ts';

/** Looks again and again, never twice at one time. */
export interface Looker {
  /** Asks for a look soon. Never waits, never throws. */
  ask(): void;
  /** One look, begun after this call, whatever the pace; rejects with what it throws. */
  look(): Promise<void>;
  /** Looks no more, and waits for the look that is under way. */
  stop(): Promise<void>;
}

/** Shortest time between two looks that were only asked for, ms. */
const PACE_MS = 200;

/** What is looked with, and how often: `look` answers in how many ms to look again, `everyMs` counts after one that failed. */
export interface LookerParts {
  readonly clock: Clock;
  readonly everyMs: number;
  readonly look: (isStopped: () => boolean) => Promise<number>;
  readonly onFailure: (thrown: unknown) => void;
}

/** A looker whose first look comes after `everyMs`, or when it is asked for. */
export function createLooker({ clock, everyMs, look, onFailure }: LookerParts): Looker {
  let stopped = false;
  let asked = false;
  let began = Number.NEGATIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  let cancel: () => void = () => undefined;

  const once = async (): Promise<void> => {
    cancel();
    asked = false;
    isRunning = true;
    began = clock.monotonic();
    let next = everyMs;
    try {
      next = await look(() => stopped);
    } finally {
      isRunning = false;
      plan(asked ? PACE_MS : next);
    }
  };
  const begin = (): void => {
    running = once().catch(onFailure);
  };
  const plan = (ms: number): void => {
    cancel();
    if (!stopped) cancel = clock.after(Math.max(ms, began + PACE_MS - clock.monotonic()), begin);
  };
  plan(everyMs);
  return {
    ask: () => {
      if (stopped || asked) return;
      asked = true;
      if (isRunning) return;
      if (clock.monotonic() - began >= PACE_MS) begin();
      else plan(0);
    },
    look: async () => {
      while (isRunning) await running;
      const own = once();
      running = own.catch(() => undefined);
      await own;
    },
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}
