import type { Clock } from '../../system/clock.ts';
import type { JobQueue, JobRef, QueuedJob, QueueListeners } from '../job-queue.ts';

/** What a queue in memory is made of. */
export interface MemoryQueueOptions extends QueueListeners {
  readonly clock: Clock;
}

interface Entry {
  readonly job: QueuedJob;
  order: number;
  /** Undefined while it waits to be claimed. */
  held: Hold | undefined;
}

/** Why an entry cannot be claimed: somebody's lock, or a delay (which has no token). */
interface Hold {
  readonly token: string | undefined;
  readonly cancel: () => void;
}

/** A queue in this process, exact to the millisecond of its clock and gone with it: for tests, and for what needs no second process. */
export function createMemoryQueue({ clock, onStalled }: MemoryQueueOptions): JobQueue {
  const entries = new Map<string, Entry>();
  let added = 0;

  const hold = (entry: Entry, token: string | undefined, ms: number): void => {
    entry.held?.cancel();
    entry.held = { token, cancel: clock.after(ms, () => letGo(entry)) };
  };
  const letGo = (entry: Entry): void => {
    const isLost = entry.held?.token !== undefined;
    entry.held = undefined;
    entry.order = added++;
    if (isLost) onStalled?.({ id: entry.job.id, lane: entry.job.lane });
  };
  const heldBy = (job: JobRef, token: string): Entry | undefined => {
    const entry = entries.get(keyOf(job));
    return entry?.held?.token === token ? entry : undefined;
  };
  const nextOf = (lane: string): Entry | undefined => {
    const waiting = [...entries.values()].filter(({ job, held }) => job.lane === lane && held === undefined);
    return waiting.sort((a, b) => a.job.priority - b.job.priority || a.order - b.order)[0];
  };

  return {
    enqueue: async (jobs) => {
      for (const job of jobs) {
        if (!entries.has(keyOf(job))) entries.set(keyOf(job), { job, order: added++, held: undefined });
      }
    },
    claim: async (lanes, token, lockMs) => {
      for (const lane of lanes) {
        const entry = nextOf(lane);
        if (entry === undefined) continue;
        hold(entry, token, lockMs);
        return { id: entry.job.id, lane };
      }
      return undefined;
    },
    extend: async (job, token, lockMs) => {
      const entry = heldBy(job, token);
      if (entry !== undefined) hold(entry, token, lockMs);
      return entry !== undefined;
    },
    finish: async (job, token, how) => {
      const entry = heldBy(job, token);
      if (entry === undefined) return false;
      if (how !== undefined) hold(entry, undefined, how.again);
      else {
        entry.held?.cancel();
        entries.delete(keyOf(job));
      }
      return true;
    },
    close: async () => {
      for (const { held } of entries.values()) held?.cancel();
    },
  };
}

function keyOf({ id, lane }: JobRef): string {
  return JSON.stringify([lane, id]);
}
