import { expect, test } from 'vitest';
import { startSweep } from '../../../src/queue/bullmq/sweep.ts';
import { createManualClock } from '../../support/manual-clock.ts';

test('goes on after what went wrong, which it tells', async () => {
  const clock = createManualClock();
  const told: unknown[] = [];
  let rounds = 0;
  const work = async (): Promise<void> => {
    rounds += 1;
    if (rounds === 1) throw new Error('gone');
  };
  const sweep = startSweep({ clock, everyMs: 100, work, onError: (error) => told.push(error) });
  for (const round of [1, 2, 3]) {
    clock.advance(100);
    await expect.poll(() => rounds).toBe(round);
    // The next round is due so long after the end of this one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(told).toEqual([new Error('gone')]);
  await sweep.stop();
  clock.advance(1000);
  expect(rounds).toBe(3);
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
