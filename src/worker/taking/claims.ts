import { Refused } from '../../sync/send/faults.ts';
import { patiently } from '../../sync/send/patience.ts';
import { sleep } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { FleetCalls } from '../calls/fleet-calls.ts';
import type { FleetJob } from '../calls/wire.ts';

/** What asks for work. */
export interface ClaimOptions {
  readonly system: Pick<System, 'clock' | 'randomHex'>;
  readonly calls: Pick<FleetCalls, 'claim'>;
  readonly waitMs: () => number;
  /** True where nothing new is to be taken. */
  readonly isDraining: () => boolean;
  /** Aborted when a question that is open is to be let go of. */
  readonly closed: AbortSignal;
  /** Called where the API knows no such worker. */
  readonly onUnknown: () => Promise<void>;
}

/** ms after the API knew no such worker. */
const AFTER_UNKNOWN_MS = 1_000;

const never = new AbortController().signal;

/** Answers the next step, or undefined once nothing new is taken. However many ask, one question is open at a time. */
export function createClaims(options: ClaimOptions): () => Promise<FleetJob | undefined> {
  const { system, calls, closed, isDraining } = options;
  const patience = { closing: never, stop: closed, longestWait: 3_000 };
  const askOnce = async (): Promise<FleetJob | undefined> => {
    try {
      return await patiently(system, patience, () => calls.claim(options.waitMs(), closed));
    } catch (thrown) {
      if (closed.aborted) return undefined;
      if (!isForgotten(thrown)) throw thrown;
      await options.onUnknown();
      await sleep(system.clock, AFTER_UNKNOWN_MS, closed);
      return undefined;
    }
  };
  const ask = async (): Promise<FleetJob | undefined> => {
    while (!isDraining()) {
      const job = await askOnce();
      if (job) return job;
    }
    return undefined;
  };
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = turn.then(ask);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

// Of a worker that was not heard of for long nothing is known any more.
function isForgotten(thrown: unknown): boolean {
  return thrown instanceof Refused && (thrown.body as { announce?: unknown } | undefined)?.announce === true;
}
