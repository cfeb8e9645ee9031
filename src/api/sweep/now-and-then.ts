import type { Clock } from '../../system/clock.ts';

/** How work is repeated. */
export interface RepeatOptions {
  readonly clock: Clock;
  /** Time from the end of one turn to the next, ms; the first comes after it, too. */
  readonly everyMs: number;
  /** `isStopped` tells within a long turn that no more is wanted. */
  readonly work: (isStopped: () => boolean) => Promise<unknown>;
  /** Hears of a turn that failed; the next one comes all the same. */
  readonly onFailure: (thrown: unknown) => void;
}

/** Repeats work, never twice at one time, until it is stopped; `stop` resolves when nothing is under way. */
export function repeatNowAndThen({ clock, everyMs, work, onFailure }: RepeatOptions): { stop(): Promise<void> } {
  let cancel: () => void = () => undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const later = (): void => {
    cancel = clock.after(everyMs, () => {
      running = work(() => stopped)
        .catch(onFailure)
        .finally(() => {
          if (!stopped) later();
        });
    });
  };
  later();
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}
