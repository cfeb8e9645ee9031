import { describe, expect, test } from 'vitest';
import type { JobRef } from '../../../src/queue/job-queue.ts';
import { createMemoryQueue } from '../../../src/queue/memory/create-memory-queue.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { jobQueueLaws } from '../../contracts/job-queue.ts';
import { createManualClock } from '../../support/manual-clock.ts';

describe('a queue in memory', () => {
  jobQueueLaws({
    makePlace: async () => {
      const stalled: ((job: JobRef) => void)[] = [];
      const queue = createMemoryQueue({ clock: systemClock, onStalled: (job) => stalled.map((tell) => tell(job)) });
      return {
        open: async ({ onStalled } = {}) => {
          if (onStalled) stalled.push(onStalled);
          return queue;
        },
      };
    },
  });

  test('locks and delays last exactly as long as its clock says', async () => {
    const clock = createManualClock();
    const stalled: JobRef[] = [];
    const queue = createMemoryQueue({ clock, onStalled: (job) => stalled.push(job) });
    const job = { id: '1', lane: 'a' };
    await queue.enqueue([{ ...job, priority: 0 }]);
    await queue.claim(['a'], 'me', 1000);
    clock.advance(999);
    expect(await queue.extend(job, 'me', 1000)).toBe(true);
    clock.advance(999);
    expect(stalled).toEqual([]);
    clock.advance(1);
    expect(stalled).toEqual([job]);
    expect(await queue.claim(['a'], 'you', 1000)).toEqual(job);
    expect(await queue.finish(job, 'you', { again: 500 })).toBe(true);
    clock.advance(499);
    expect(await queue.claim(['a'], 'you', 1000)).toBeUndefined();
    clock.advance(1);
    expect(await queue.claim(['a'], 'you', 1000)).toEqual(job);
    expect(stalled).toEqual([job]);
  });

  test('leaves no timer behind when it is closed', async () => {
    const clock = createManualClock();
    const stalled: JobRef[] = [];
    const queue = createMemoryQueue({ clock, onStalled: (job) => stalled.push(job) });
    await queue.enqueue([{ id: '1', lane: 'a', priority: 0 }]);
    await queue.claim(['a'], 'me', 1000);
    await queue.close();
    clock.advance(2000);
    expect(stalled).toEqual([]);
  });
});
