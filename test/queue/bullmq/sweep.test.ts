import { expect, test } from 'vitest';
import { startSweep } from '../../../src/queue/bullmq/sweep.ts';
import { createManualClock } from '../../support/manual-clock.ts';

test('goes on after what went wrong, and tells the first of several in a row', async () => {
  const clock = createManualClock();
  const told: unknown[] = [];
  let rounds = 0;
  const work = async (): Promise<void> => {
    rounds += 1;
    if ([1, 2, 4].includes(rounds)) throw new Error(`gone ${rounds}`);
  };
  const sweep = startSweep({ clock, everyMs: 100, work, onError: (error) => told.push(error) });
  for (const round of [1, 2, 3, 4, 5]) {
    clock.advance(100);
    await expect.poll(() => rounds).toBe(round);
    // The next round is due so long after the end of this one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(told).toEqual([new Error('gone 1'), new Error('gone 4')]);
  await sweep.stop();
  clock.advance(1000);
  expect(rounds).toBe(5);
});

test('is stopped when what it does has ended', async () => {
  const clock = createManualClock();
  const { promise, resolve } = withResolvers();
  let ended = false;
  const sweep = startSweep({ clock, everyMs: 100, work: () => promise, onError: () => undefined });
  clock.advance(100);
  const stopping = sweep.stop().then(() => {
    ended = true;
  });
  await new Promise((next) => setImmediate(next));
  expect(ended).toBe(false);
  resolve();
  await stopping;
  clock.advance(1000);
  expect(ended).toBe(true);
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
