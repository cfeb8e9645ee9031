import { Fault, toFault } from '../../errors.ts';
import type { JobQueue } from '../../queue/job-queue.ts';
import { type Clock, sleep } from '../../system/clock.ts';

/** A queue that may not be there yet. */
export interface LateQueue {
  /** Throws Fault `unavailable` until it is there. */
  readonly queue: JobQueue;
  /** Why it is not there yet, in sentences; undefined once it is. */
  why(): string | undefined;
  /** Resolves once it is there; never where it is closed before. */
  readonly opened: Promise<void>;
}

/** What a queue is opened with. */
export interface LateOptions {
  readonly clock: Clock;
  readonly open: () => Promise<JobQueue>;
  /** Hears why it is not there, each reason once, and that it is after all. */
  readonly onNote: (message: string) => void;
}

/** Pauses between two tries, ms: each twice the one before. */
const PAUSE_MS = { first: 1_000, longest: 60_000 };

/** Opens a queue; one that cannot be opened now is tried again until it can, or is closed. */
export async function createLateQueue({ clock, open, onNote }: LateOptions): Promise<LateQueue> {
  const closing = new AbortController();
  let real: JobQueue | undefined;
  let reason: string | undefined;
  let tellOpened = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    tellOpened = resolve;
  });
  const tried = async (): Promise<void> => {
    try {
      real = await open();
    } catch (thrown) {
      const { message, cure } = toFault(thrown);
      const why = [message, cure].filter(Boolean).join(' ');
      if (why !== reason) onNote(`The fleet is off: ${why}`);
      reason = why;
      return;
    }
    if (reason !== undefined) onNote('The fleet is on.');
    reason = undefined;
    tellOpened();
  };
  const keepTrying = async (): Promise<void> => {
    for (let pause = PAUSE_MS.first; real === undefined; pause = Math.min(pause * 2, PAUSE_MS.longest)) {
      await sleep(clock, pause, closing.signal);
      if (closing.signal.aborted) return;
      await tried();
    }
  };
  const now = (): JobQueue => {
    if (real === undefined) throw new Fault('unavailable', reason ?? 'The queue is closed.');
    return real;
  };
  await tried();
  const trying = keepTrying();
  return {
    opened,
    why: () => reason,
    queue: {
      enqueue: async (jobs) => now().enqueue(jobs),
      claim: async (lanes, token, lockMs) => now().claim(lanes, token, lockMs),
      extend: async (job, token, lockMs) => now().extend(job, token, lockMs),
      finish: async (job, token, how) => now().finish(job, token, how),
      lapsedAt: () => real?.lapsedAt?.(),
      get sql() {
        return real?.sql;
      },
      close: async () => {
        closing.abort();
        await trying;
        await real?.close();
      },
    },
  };
}
