import { NoEntry } from '../../sync/send/faults.ts';
import { patiently } from '../../sync/send/patience.ts';
import type { System } from '../../system/system.ts';
import type { FleetCalls } from '../calls/fleet-calls.ts';
import { Lost } from '../calls/lost.ts';
import type { FinishedStep, FleetJob, RefusalKind } from '../calls/wire.ts';
import { createHeartbeat, type Heartbeat, PATIENCE } from './heartbeat.ts';
import { within } from './within.ts';

/** A step that is with this worker. */
export interface Hold extends Omit<Heartbeat, 'settle'> {
  /** Gives the result in, however long that takes; answers the next step, where one came along. Throws `Lost`, `Refused`, `NoEntry`. */
  finish(finished: Omit<FinishedStep, 'events'>): Promise<FleetJob | undefined>;
  /** Gives the step back to the others. Throws `NoEntry`. */
  refuse(kind: RefusalKind, reason: string): Promise<void>;
}

/** What a hold is made of. */
export interface HoldOptions {
  readonly system: Pick<System, 'clock' | 'randomHex'>;
  readonly calls: Pick<FleetCalls, 'extend' | 'finish' | 'refuse'>;
  readonly job: FleetJob;
  readonly beatMs: number;
  /** Aborted when the worker is to end now: a result that cannot be given in soon is left to the others to make. */
  readonly stop: AbortSignal;
  readonly onNote: (sentence: string) => void;
}

/** Longest wait, ms, between two tries to give a result in. */
const LONGEST_WAIT_MS = 3_000;
/** ms that a result may still take once the worker is to end. */
const LAST_WORDS_MS = 3_000;

/** Characters the API takes. */
const LONGEST_REASON = 1_000;

/** Holds a step from the moment it was given. */
export function createHold({ system, calls, job, beatMs, stop, onNote }: HoldOptions): Hold {
  const { clock } = system;
  const { settle, ...heart } = createHeartbeat({
    clock,
    lockMs: job.lock_ms,
    beatMs,
    extend: (events, signal) => calls.extend(job, events, signal),
    onRefused: (reason) => onNote(`What happened to ${job.task} was not taken (${reason}).`),
  });
  return {
    ...heart,
    finish: async (finished) => {
      // From here on only the answer says whose the step is: a lock that runs out meanwhile takes no result away.
      const events = await settle();
      if (heart.lost.aborted) throw new Lost(String(heart.lost.reason));
      const end = endSoonAfter(clock, stop, heart.lost);
      const patience = { closing: stop, stop: end.signal, longestWait: LONGEST_WAIT_MS };
      return patiently(system, patience, () => calls.finish(job, { ...finished, events }, end.signal)).finally(
        end.forget,
      );
    },
    refuse: async (kind, reason) => {
      await settle();
      try {
        await within(clock, job.lock_ms * PATIENCE, heart.lost, (signal) =>
          calls.refuse(job, kind, reason.slice(0, LONGEST_REASON), signal),
        );
      } catch (thrown) {
        // Nobody was told: then the lock runs out, and the step goes to others all the same.
        if (thrown instanceof NoEntry) throw thrown;
      }
    },
  };
}

function endSoonAfter(
  clock: System['clock'],
  stop: AbortSignal,
  lost: AbortSignal,
): { readonly signal: AbortSignal; forget(): void } {
  const over = new AbortController();
  let disarm = (): void => undefined;
  const arm = (): void => {
    disarm = clock.after(LAST_WORDS_MS, () => over.abort());
  };
  const give = (): void => over.abort(lost.reason);
  lost.addEventListener('abort', give);
  stop.addEventListener('abort', arm);
  if (lost.aborted) give();
  if (stop.aborted) arm();
  return {
    signal: over.signal,
    forget: () => {
      disarm();
      lost.removeEventListener('abort', give);
      stop.removeEventListener('abort', arm);
    },
  };
}
