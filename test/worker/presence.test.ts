import { expect, test } from 'vitest';
import { Later } from '../../src/sync/send/faults.ts';
import { openPresence } from '../../src/worker/presence.ts';
import { createManualClock } from '../support/manual-clock.ts';

const CARD = { name: 'box', labels: [], concurrency: 1, host: 'box', version: '1.2.3' };

async function waitFor(withinMs: number | undefined, forMs: number): Promise<unknown> {
  const clock = createManualClock();
  const stop = new AbortController();
  let said: unknown;
  const calls = {
    announce: async () => {
      throw new Later('tasks.example.org does not answer');
    },
    remove: async () => undefined,
  };
  const system = { clock, randomHex: () => 'ab' };
  const opening = openPresence(system, calls, CARD, stop.signal, withinMs).catch((thrown: unknown) => {
    said = thrown;
  });
  for (let ms = 0; ms < forMs && said === undefined; ms += 500) {
    clock.advance(500);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const found = said;
  stop.abort();
  await opening;
  return found;
}

test('a worker that is to end when it has nothing to do waits no longer for an API that never answers', async () => {
  expect(await waitFor(60_000, 59_000)).toBeUndefined();
  expect(await waitFor(60_000, 62_000)).toMatchObject({
    code: 'unavailable',
    message: 'The task API did not answer for 1m.',
    cure: 'Check the address (--api-base, API_BASE, or api-base of the action), and that a server runs there.',
  });
});

test('it gives a server that begins anew half a minute, and any other worker waits for ever', async () => {
  expect(await waitFor(1_000, 29_000)).toBeUndefined();
  expect(await waitFor(1_000, 31_000)).toMatchObject({ message: 'The task API did not answer for 30s.' });
  expect(await waitFor(undefined, 3_600_000)).toBeUndefined();
});
