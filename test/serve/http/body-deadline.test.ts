import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { withDeadline } from '../../../src/serve/http/body-deadline.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const MS = 1_000;

/** A server that reads bodies, or answers before it does; and a way to send it raw bytes. */
async function stand({ answersEarly = false } = {}) {
  const clock = createManualClock();
  const came: (() => void)[] = [];
  const listener = withDeadline(
    (request, response) => {
      came.shift()?.();
      if (answersEarly) response.end('early');
      else request.resume().on('end', () => response.end('whole'));
    },
    { clock, ms: MS, isWatched: ({ url }) => url === '/watched' },
  );
  const server = createServer({ requestTimeout: 0 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const open = async (path: string) => {
    const arrived = new Promise<void>((resolve) => came.push(resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let text = '';
    const heard = new Set<() => void>();
    socket.on('data', (bytes) => {
      text += bytes;
      for (const look of heard) look();
    });
    const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
    socket.write(`PUT ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab`);
    await arrived;
    const until = (word: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => void (text.includes(word) && resolve());
        heard.add(look);
        look();
      });
    return { socket, closed, until };
  };
  return { clock, open };
}

test('a body that is not whole in time is cut off with 408', async () => {
  const { clock, open } = await stand();
  const { closed } = await open('/');
  clock.advance(MS);
  expect(await closed).toMatch(/^HTTP\/1\.1 408 /);
});

test('one that came in time is left alone, and so is the connection after it', async () => {
  const { clock, open } = await stand();
  const { socket, until, closed } = await open('/');
  clock.advance(MS - 1);
  socket.write('cd');
  await until('whole');
  clock.advance(10 * MS);
  socket.write('GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect((await closed).match(/whole/g)).toHaveLength(2);
});

test('a watched body takes as long as it takes, until it is answered', async () => {
  const { clock, open } = await stand();
  const { socket, until } = await open('/watched');
  clock.advance(100 * MS);
  socket.write('cd');
  await until('whole');
  const early = await stand({ answersEarly: true });
  const watched = await early.open('/watched');
  await watched.until('early');
  early.clock.advance(MS);
  expect(await watched.closed).toMatch(/^HTTP\/1\.1 200 /);
});
