import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createTaskClient } from '../../src/client.ts';

type Connection = (response: ServerResponse, request: IncomingMessage) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server whose connections go as told, one after the other, and the requests it saw. */
async function serve(connections: readonly Connection[]) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    connections[Math.min(seen.length, connections.length) - 1]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { seen, client: createTaskClient({ baseUrl: `http://127.0.0.1:${port}/agents`, token: 't' }) };
}

function stream(...texts: readonly string[]): Connection {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    for (const text of texts) response.write(text);
  };
}

/** As `stream`, and then breaks off. */
function broken(...texts: readonly string[]): Connection {
  return (response, request) => {
    stream(...texts)(response, request);
    response.write('event: task\ndata: {"cut"', () => response.destroy());
  };
}

const event = (id: number, kind: string) => `id: ${id}\nevent: ${kind}\ndata: {"id":${id}}\n\n`;

describe('client.events', () => {
  it('goes on after the last event when the connection breaks', async () => {
    const { client, seen } = await serve([
      broken('retry: 1\n\n', event(1, 'task'), event(2, 'run')),
      stream(': hello\n\n', event(3, 'task')),
    ]);
    const states: string[] = [];
    const got: unknown[] = [];
    for await (const change of client.events({ plan: 'p' }, { onState: (state) => states.push(state) })) {
      got.push(change);
      if (got.length === 3) break;
    }
    expect(got).toEqual([
      { id: '1', kind: 'task', row: { id: 1 } },
      { id: '2', kind: 'run', row: { id: 2 } },
      { id: '3', kind: 'task', row: { id: 3 } },
    ]);
    expect(states).toEqual(['open', 'waiting', 'open']);
    expect(seen.map(({ url }) => url)).toEqual(['/agents/events?plan=p', '/agents/events?plan=p']);
    expect(seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '2']);
    expect(seen[0]?.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer t' });
  });

  it('begins after an event that was seen before, and passes over kinds it does not know', async () => {
    const { client, seen } = await serve([stream(event(8, 'weather'), event(9, 'task'))]);
    for await (const change of client.events({}, { lastEventId: '7' })) {
      expect(change.id).toBe('9');
      break;
    }
    expect(seen[0]?.headers['last-event-id']).toBe('7');
  });

  it('goes on after an id that came without an event', async () => {
    const { client, seen } = await serve([broken('retry: 1\nid: 41\n\n'), stream(event(42, 'reset'))]);
    for await (const change of client.events()) {
      expect(change).toEqual({ id: '42', kind: 'reset' });
      break;
    }
    expect(seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '41']);
  });

  it('waits as long as a busy server asks, and comes back', async () => {
    const busy: Connection = (response) => response.writeHead(503, { 'Retry-After': '0' }).end();
    const { client, seen } = await serve([busy, busy, stream(event(1, 'task'))]);
    for await (const change of client.events()) {
      expect(change.id).toBe('1');
      break;
    }
    expect(seen).toHaveLength(3);
  });

  it('throws what waiting does not cure', async () => {
    const { client, seen } = await serve([
      (response) => response.writeHead(403, { 'Content-Type': 'application/problem+json' }).end('{"detail":"No."}'),
    ]);
    await expect(client.events()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ status: 403, message: 'No.' });
    expect(seen).toHaveLength(1);
    const other = await serve([(response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>')]);
    await expect(other.client.events()[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      name: 'ApiError',
      status: 200,
    });
  });

  it('ends when it is aborted, while it reads and while it waits', async () => {
    const { client } = await serve([stream(event(1, 'task'))]);
    const reading = new AbortController();
    for await (const change of client.events({}, { signal: reading.signal })) {
      expect(change.id).toBe('1');
      reading.abort();
    }
    const waiting = new AbortController();
    const refused = await serve([(response) => response.writeHead(503, { 'Retry-After': '60' }).end()]);
    const options = { signal: waiting.signal, onState: () => waiting.abort() };
    for await (const change of refused.client.events({}, options)) expect(change).toBe('none');
  });

  it('hangs up when nobody listens any more', async () => {
    let hungUp: Promise<unknown> = Promise.reject(new Error('nobody came'));
    hungUp.catch(() => {});
    const { client } = await serve([
      (response, request) => {
        hungUp = new Promise((resolve) => response.once('close', resolve));
        stream(event(1, 'task'))(response, request);
      },
    ]);
    for await (const _change of client.events()) break;
    await hungUp;
  });

  it('puts together characters that arrive in pieces', async () => {
    const bytes = Buffer.from('id: 1\nevent: task\ndata: {"task":"ä😀"}\n\n');
    const { client } = await serve([
      (response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        for (const byte of bytes) response.write(Uint8Array.of(byte));
      },
    ]);
    for await (const change of client.events()) {
      expect(change).toEqual({ id: '1', kind: 'task', row: { task: 'ä😀' } });
      break;
    }
  });
});

describe('client.followTaskLog', () => {
  it('gives the log until the task is settled, from where it broke off', async () => {
    const log = (id: number, text: string) => `id: ${id}\nevent: log\ndata: ${JSON.stringify(text)}\n\n`;
    const { client, seen } = await serve([
      broken('retry: 1\n\n', log(6, 'one\r\nt')),
      stream(log(8, 'wo'), 'event: end\ndata: {}\n\n'),
    ]);
    const pieces: string[] = [];
    for await (const piece of client.followTaskLog(5)) pieces.push(piece);
    expect(pieces.join('')).toBe('one\r\ntwo');
    expect(seen.map(({ url, headers }) => [url, headers['last-event-id']])).toEqual([
      ['/agents/tasks/5/log?follow=true', undefined],
      ['/agents/tasks/5/log?follow=true', '6'],
    ]);
  });
});
