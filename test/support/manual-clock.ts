import type { Clock } from '../../src/system/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Lets `ms` pass, calling what falls due in its order. */
  advance(ms: number): void;
}

export function createManualClock(): ManualClock {
  let time = 0;
  let timers: { at: number; fn: () => void }[] = [];
  return {
    now: () => time,
    monotonic: () => time,
    after: (ms, fn) => {
      const timer = { at: time + ms, fn };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    advance: (ms) => {
      const end = time + ms;
      for (;;) {
        const [next] = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        time = next.at;
        next.fn();
      }
      time = end;
    },
  };
}
