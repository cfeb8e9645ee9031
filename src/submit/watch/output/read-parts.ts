import { ApiError } from '../../../client/api-error.ts';
import type { TaskClient } from '../../../client/task-client.ts';
import type { Clock } from '../../../system/clock.ts';
import { createBudget } from './budget.ts';

/** What reading needs. */
export interface PartsOptions {
  readonly client: Pick<TaskClient, 'readTaskLog'>;
  readonly clock: Clock;
  /** Ends what is under way; nothing is asked for afterwards. */
  readonly signal: AbortSignal;
}

/** What was read of a log from `at` on. */
export interface Part {
  readonly bytes: Uint8Array;
  /** The byte after it. */
  readonly end: number;
  /** Whether the log went on after it. */
  readonly hasMore: boolean;
}

/** Reads a part of a task's log, from a byte on; undefined where it may not be asked for now. So many requests are left for others. */
export type ReadPart = (task: number, at: number, reserve?: number) => Promise<Part | undefined>;

/** Most bytes of one request. */
const PART = 256 * 1024;
/** After a request that failed none is made for so long, ms. */
const CALM_MS = 5_000;

/** A reader of logs that makes few requests, and never rejects. */
export function createPartReader({ client, clock, signal }: PartsOptions): ReadPart {
  const may = createBudget(clock);
  let calmUntil = 0;
  return async (task, at, reserve = 0) => {
    if (signal.aborted || clock.monotonic() < calmUntil || !may(reserve)) return undefined;
    try {
      const { bytes, start, size } = await client.readTaskLog(task, { start: at, end: at + PART - 1 }, { signal });
      const end = start + bytes.byteLength;
      return { bytes, end, hasMore: end < size };
    } catch (thrown) {
      // There is nothing new.
      if (thrown instanceof ApiError && thrown.status === 416)
        return { bytes: new Uint8Array(), end: at, hasMore: false };
      calmUntil = clock.monotonic() + CALM_MS;
      return undefined;
    }
  };
}
