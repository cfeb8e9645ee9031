import { expect, test } from 'vitest';
import { NoEntry } from '../../src/sync/send/faults.ts';
import { createSender } from '../../src/sync/send/sender.ts';
import { systemClock } from '../../src/system/clock.ts';
import { serve } from '../support/http-server.ts';

const REQUEST = { method: 'GET', path: '/agents/runs' } as const;
const never = new AbortController().signal;

test('a token that is a function is asked for every request', async () => {
  const seen: unknown[] = [];
  const baseUrl = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{}');
  });
  const tokens = ['one', 'two'];
  const send = createSender({ baseUrl, fetch, clock: systemClock, token: async () => tokens.shift() });
  for (let number = 0; number < 3; number += 1) await send(REQUEST, never);
  expect(seen).toEqual(['Bearer one', 'Bearer two', undefined]);
});

test('what it throws is why nothing was sent, and it is not waited for longer than for the request', async () => {
  const refused = new NoEntry('the job may not');
  const options = { baseUrl: 'http://127.0.0.1:9', fetch, clock: systemClock };
  const send = createSender({ ...options, token: () => Promise.reject(refused) });
  await expect(send(REQUEST, never)).rejects.toBe(refused);
  const stop = new AbortController();
  const waiting = createSender({ ...options, token: () => new Promise(() => undefined) })(REQUEST, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'Later' });
});
