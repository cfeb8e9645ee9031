import type { Clock } from '../../system/clock.ts';

/** Work that is done again and again until it is stopped. */
export interface Sweep {
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** Does `work` each `everyMs` after its last end; what it throws does not end it, and the first of several in a row is told to `onError`. */
export function startSweep(options: {
  readonly clock: Clock;
  readonly everyMs: number;
  readonly work: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}): Sweep {
  const { clock, everyMs, work, onError } = options;
  let stopped = false;
  let fails = false;
  let running: Promise<void> = Promise.resolve();
  let cancel = (): void => undefined;
  const succeeded = (): void => {
    fails = false;
  };
  const failed = (thrown: unknown): void => {
    if (!fails) onError(thrown);
    fails = true;
  };
  const arm = (): void => {
    if (!stopped) cancel = clock.after(everyMs, begin);
  };
  const begin = (): void => {
    running = work().then(succeeded, failed).then(arm);
  };
  arm();
  return {
    stop: () => {
      stopped = true;
      cancel();
      return running;
    },
  };
}
