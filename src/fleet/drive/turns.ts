import { type Clock, sleep } from '../../system/clock.ts';
import type { AfterTurn } from './take-turn.ts';

/** Turns taken one after the other, until the last. */
export interface Turns {
  /** Asks for a turn soon. Never waits, never throws. */
  wake(): void;
  /** Takes turns until one is the last, and answers how it was; rejects with what a turn throws. */
  take(turn: () => Promise<AfterTurn>): Promise<Exclude<AfterTurn, 'on'>>;
}

/** Longest time between two turns, ms: a ring may be lost. */
const LOOK_MS = 1_000;

/** Turns that end as `lost` where `dropped` aborts. `leastMs` says after each how long the next one is not to come, for more to be in it. */
export function createTurns(clock: Clock, dropped: AbortSignal, leastMs: () => number = () => 0): Turns {
  let asked = true;
  let ring = (): void => undefined;
  const wake = (): void => {
    asked = true;
    ring();
  };
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = clock.after(LOOK_MS, resolve);
      ring = () => {
        stop();
        resolve();
      };
      if (asked || dropped.aborted) ring();
    });
  dropped.addEventListener('abort', wake, { once: true });
  return {
    wake,
    take: async (turn) => {
      while (!dropped.aborted) {
        asked = false;
        const after = await turn();
        if (after !== 'on') return after;
        if (leastMs() > 0) await sleep(clock, leastMs(), dropped);
        await rest();
      }
      return 'lost';
    },
  };
}
