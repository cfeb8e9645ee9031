import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JobQueue, JobRef, QueuedJob, QueueListeners } from '../../src/queue/job-queue.ts';
import { createMemoryQueue } from '../../src/queue/memory/create-memory-queue.ts';
import { systemClock } from '../../src/system/clock.ts';

/** How a queue is put to the test. */
export interface QueueCase {
  /** A place with no jobs; each queue opened on it is as that of another server. It is closed and emptied after the test. */
  readonly makePlace: () => Promise<{ open(listeners?: QueueListeners): Promise<JobQueue> }>;
}

/** Long enough for whatever a test does while it holds a job. */
const LONG = 60_000;

const job = (id: string | number, lane = 'a', priority = 0): QueuedJob => ({ id: String(id), lane, priority });
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** The laws every queue keeps. Call it inside `describe`. */
export function jobQueueLaws({ makePlace }: QueueCase): void {
  const open = async (listeners?: QueueListeners): Promise<JobQueue> => (await makePlace()).open(listeners);

  test('gives the lowest priority first, and equals as they were added', async () => {
    const queue = await open();
    await queue.enqueue([job(1), job(2, 'a', -3), job(3)]);
    await queue.enqueue([job(4, 'a', 7), job(5, 'a', -3)]);
    expect(await claimed(queue, 5)).toEqual(['2', '5', '1', '3', '4']);
    expect(await queue.claim(['a'], 'me', LONG)).toBeUndefined();
  });

  test('adds a thousand jobs of several lanes in one call, in their order', async () => {
    const queue = await open();
    await queue.enqueue(range(1000).map((id) => job(id, id % 2 ? 'odd' : 'even')));
    expect(await claimed(queue, 5, ['odd'])).toEqual(['1', '3', '5', '7', '9']);
    expect(await claimed(queue, 3, ['even'])).toEqual(['0', '2', '4']);
  });

  test.each([1, 60])('adding %i jobs twice is adding them once, claimed or put back or in one call', async (count) => {
    const queue = await open();
    const jobs = range(count).map((id) => job(id));
    await queue.enqueue([...jobs, ...jobs]);
    const first = await queue.claim(['a'], 'me', LONG);
    expect(first).toEqual({ id: '0', lane: 'a' });
    await queue.enqueue(jobs);
    expect(await claimed(queue, count - 1)).toEqual(range(count).slice(1).map(String));
    await queue.finish({ id: '0', lane: 'a' }, 'me', { again: LONG });
    await queue.enqueue(jobs);
    expect(await queue.claim(['a'], 'me', LONG)).toBeUndefined();
  });

  test('looks into the lanes in the order given, and into no other', async () => {
    const queue = await open();
    await queue.enqueue([job(1, 'gpu'), job(2, 'linux'), job(3, 'linux,gpu'), job(4, '')]);
    expect(await queue.claim(['windows'], 'me', LONG)).toBeUndefined();
    expect(await queue.claim([], 'me', LONG)).toBeUndefined();
    expect(await queue.claim(['none', 'linux,gpu', 'gpu'], 'me', LONG)).toEqual({ id: '3', lane: 'linux,gpu' });
    expect(await queue.claim(['none', 'linux,gpu', 'gpu', 'linux'], 'me', LONG)).toEqual({ id: '1', lane: 'gpu' });
    expect(await queue.claim(['', 'linux'], 'me', LONG)).toEqual({ id: '4', lane: '' });
  });

  test('gives each job to one of those who claim at once, on several servers', async () => {
    const place = await makePlace();
    const servers = await Promise.all(range(3).map(() => place.open()));
    await servers[0]?.enqueue(range(60).map((id) => job(id, `lane ${id % 3}`)));
    const lanes = ['lane 0', 'lane 1', 'lane 2'];
    const given: string[] = [];
    const worker = async (name: number): Promise<void> => {
      for (;;) {
        const got = await servers[name % 3]?.claim(lanes, `worker ${name}`, LONG);
        if (got === undefined) return;
        given.push(got.id);
      }
    };
    await Promise.all(range(9).map(worker));
    expect(given.sort((a, b) => Number(a) - Number(b))).toEqual(range(60).map(String));
  });

  test('a finished job is forgotten; only its holder finishes it, and once', async () => {
    const queue = await open();
    await queue.enqueue([job(1), job(2)]);
    const got = await mustClaim(queue, 'me');
    expect(await queue.finish(got, 'another')).toBe(false);
    expect(await queue.finish(got, 'another', { again: 0 })).toBe(false);
    expect(await queue.finish(job(2), 'me')).toBe(false);
    expect(await queue.finish(got, 'me')).toBe(true);
    expect(await queue.finish(got, 'me')).toBe(false);
    expect(await queue.finish(got, 'me', { again: 0 })).toBe(false);
    expect(await queue.extend(got, 'me', LONG)).toBe(false);
    expect(await claimed(queue, 2)).toEqual(['2', undefined]);
  });

  test('a job that is put back comes again after its delay and not before, with nobody at work', async () => {
    const queue = await open();
    await queue.enqueue([job(1)]);
    const got = await mustClaim(queue, 'me');
    const began = performance.now();
    expect(await queue.finish(got, 'me', { again: 400 })).toBe(true);
    expect(await queue.extend(got, 'me', LONG)).toBe(false);
    const next = await untilClaimed(queue, 'another');
    expect(performance.now() - began).toBeGreaterThan(390);
    expect(next).toEqual(got);
    expect(await queue.finish(got, 'me')).toBe(false);
    expect(await queue.finish(got, 'another', { again: 0 })).toBe(true);
    expect(await queue.finish(await untilClaimed(queue, 'third'), 'third')).toBe(true);
    expect(await queue.claim(['a'], 'me', LONG)).toBeUndefined();
  });

  test('a lock that ran out gives the job to another and is told; the first learns that it lost it', async () => {
    const stalled: JobRef[] = [];
    const queue = await open({ onStalled: (lost) => stalled.push(lost) });
    await queue.enqueue([job(1), job(2, 'b')]);
    const got = await queue.claim(['a'], 'first', 300);
    const kept = await queue.claim(['b'], 'kept', LONG);
    if (!got || !kept) throw new Error('there was a job in each lane');
    const next = await untilClaimed(queue, 'second');
    expect(next).toEqual(got);
    expect(stalled).toEqual([got]);
    expect(await queue.extend(got, 'first', LONG)).toBe(false);
    expect(await queue.finish(got, 'first')).toBe(false);
    expect(await queue.finish(got, 'first', { again: 0 })).toBe(false);
    expect(await queue.extend(got, 'second', LONG)).toBe(true);
    expect(await queue.finish(got, 'second')).toBe(true);
    expect(await queue.finish(kept, 'kept')).toBe(true);
  });

  test('a lock that is renewed does not run out; only its holder renews it', async () => {
    const stalled: JobRef[] = [];
    const queue = await open({ onStalled: (lost) => stalled.push(lost) });
    await queue.enqueue([job(1), job(2, 'b')]);
    const got = await queue.claim(['a'], 'me', 2_000);
    if (!got) throw new Error('there was a job');
    expect(await queue.extend(got, 'me', LONG)).toBe(true);
    expect(await queue.extend(got, 'another', 1)).toBe(false);
    // This lock is as long and comes later, so when it has run out that of the first would have, too.
    const other = await queue.claim(['b'], 'me', 2_000);
    if (!other) throw new Error('there was a job');
    await untilClaimed(queue, 'another', ['b']);
    expect(await queue.claim(['a'], 'another', LONG)).toBeUndefined();
    expect(stalled).toEqual([other]);
    expect(await queue.finish(got, 'me')).toBe(true);
  });

  test('a job that was lost often is still given', async () => {
    const queue = await open();
    await queue.enqueue([job(1)]);
    for (const round of range(3)) await untilClaimed(queue, `lost ${round}`, ['a'], 20);
    expect(await queue.finish(await untilClaimed(queue, 'me'), 'me')).toBe(true);
  });

  test('nothing to add is nothing to do, and closing twice is closing once', async () => {
    const queue = await open();
    await queue.enqueue([]);
    expect(await queue.claim(['a'], 'me', LONG)).toBeUndefined();
    await queue.close();
    await queue.close();
  });

  test('does as a queue in memory does, whatever is asked', async () => {
    const queues = [createMemoryQueue({ clock: systemClock }), await open()];
    let round = 0;
    const lanes = ['a', 'b', 'c'];
    const id = fc.nat(9);
    const lane = fc.constantFrom(...lanes);
    const who = fc.constantFrom('me', 'you');
    const call = fc.oneof(
      fc.record({
        add: fc.array(fc.record({ id, lane, priority: fc.integer({ min: -2, max: 2 }) }), { maxLength: 30 }),
      }),
      fc.record({ take: fc.shuffledSubarray(lanes), who }),
      fc.record({ end: fc.record({ id, lane }), who }),
      fc.record({ renew: fc.record({ id, lane }), who }),
      fc.record({ putBack: fc.record({ id, lane }), who }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 20, maxLength: 60 }), async (calls) => {
        // Lanes of its own for each round, as if there were nothing yet.
        round += 1;
        for (const one of calls) {
          const [expected, actual] = await Promise.all(queues.map((queue) => ask(queue, `${round} `, one)));
          expect(actual).toEqual(expected);
        }
      }),
      { numRuns: 12 },
    );
    await queues[0]?.close();
  });
}

interface Call {
  readonly who?: string;
  readonly add?: readonly { id: number; lane: string; priority: number }[];
  readonly take?: readonly string[];
  readonly end?: { id: number; lane: string };
  readonly renew?: { id: number; lane: string };
  readonly putBack?: { id: number; lane: string };
}

/** Ids are of a lane here, as nobody gives one id to two lanes. */
async function ask(queue: JobQueue, round: string, call: Call): Promise<unknown> {
  const { add, take, end, renew, putBack, who = '' } = call;
  const refOf = ({ id, lane }: { id: number; lane: string }): JobRef => ({ id: `${lane}${id}`, lane: round + lane });
  if (add) return queue.enqueue(add.map((one) => ({ ...refOf(one), priority: one.priority })));
  if (take)
    return queue.claim(
      take.map((lane) => round + lane),
      who,
      LONG,
    );
  if (end) return queue.finish(refOf(end), who);
  if (putBack) return queue.finish(refOf(putBack), who, { again: LONG });
  return renew && queue.extend(refOf(renew), who, LONG);
}

async function claimed(queue: JobQueue, count: number, lanes = ['a']): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for (const _ of range(count)) ids.push((await queue.claim(lanes, 'me', LONG))?.id);
  return ids;
}

async function mustClaim(queue: JobQueue, token: string): Promise<JobRef> {
  const got = await queue.claim(['a'], token, LONG);
  if (got === undefined) throw new Error('nothing could be claimed');
  return got;
}

/** Asks as those do who wait, until there is something; the test's own time limit ends it. */
async function untilClaimed(queue: JobQueue, token: string, lanes = ['a'], lockMs = LONG): Promise<JobRef> {
  for (;;) {
    const got = await queue.claim(lanes, token, lockMs);
    if (got !== undefined) return got;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
