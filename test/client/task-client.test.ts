import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClientOptions, createTaskClient } from '../../src/client.ts';
import { operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { CALLS } from './every-call.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that answers as told, and a client of it. */
async function serve(answer: Answer, options: Partial<ClientOptions> = {}) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    heard.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: body.toString(),
    });
    answer(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/agents`;
  return { heard, baseUrl, client: createTaskClient({ baseUrl: `${baseUrl}//`, ...options }) };
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
  };
};

describe('createTaskClient', () => {
  it.each(Object.keys(CALLS) as (keyof typeof CALLS)[])('asks for %s as the document says', async (id) => {
    const [call, request] = CALLS[id];
    const { client, heard } = await serve((_request, response) => {
      if (id === 'streamEvents')
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end('id: 1\nevent: task\ndata: {}\n\n');
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
    await call(client);
    expect(heard.map(({ method, url }) => `${method} ${url}`)).toEqual([request]);
    const { body } = operations[id];
    const type = heard[0]?.headers['content-type'];
    const types = { json: 'application/json', form: 'application/json', bytes: 'text/plain; charset=utf-8' };
    expect(type).toBe({ ...types, stream: 'application/octet-stream', none: undefined }[body ?? 'none']);
  });

  it('says who calls, and what a request is based on', async () => {
    let asked = 0;
    const token = async () => `secret-${++asked}`;
    const { client, heard } = await serve(json(200, {}), { token, headers: { 'X-Team': 'a' } });
    await client.createTask({ task: 'a', run_id: 'b', status: 'queued' }, { idempotencyKey: 'k' });
    await client.updateTask(42, {}, { ifVersion: 3, headers: { 'X-Team': 'b' } });
    expect(heard[0]?.headers).toMatchObject({
      authorization: 'Bearer secret-1',
      'idempotency-key': 'k',
      'x-team': 'a',
    });
    expect(heard[1]?.headers).toMatchObject({ authorization: 'Bearer secret-2', 'if-match': '"42.3"', 'x-team': 'b' });
  });

  it('sends bytes as they are', async () => {
    const bytes = Uint8Array.from([0, 255, 10]);
    let got: Buffer | undefined;
    const { client } = await serve((request, response, body) => {
      got = body;
      json(200, { seq: 1, next_seq: 2, bytes: 3 })(request, response, body);
    });
    expect(await client.appendTaskLog(1, 1, bytes)).toEqual({ seq: 1, next_seq: 2, bytes: 3 });
    expect(got).toEqual(Buffer.from(bytes));
  });

  it('reads a part of a log', async () => {
    const { client, heard } = await serve((_request, response) =>
      response.writeHead(206, { 'Content-Type': 'text/plain' }).end('täil'),
    );
    expect(await client.getTaskLog(1, { start: 5, end: 9 })).toBe('täil');
    await client.getTaskLog(1, { start: 5 });
    expect(heard.map(({ headers }) => headers.range)).toEqual(['bytes=5-9', 'bytes=5-']);
  });

  it('goes through all pages, asking for each when it is needed', async () => {
    const { client, heard } = await serve((request, response, body) => {
      const isFirst = !request.url?.includes('cursor');
      json(200, { items: [{ id: isFirst ? 1 : 2 }], next_cursor: isFirst ? 'c' : null })(request, response, body);
    });
    const ids: number[] = [];
    for await (const { id } of client.eachTask({ status: ['failed'] })) {
      ids.push(id);
      expect(heard).toHaveLength(ids.length);
    }
    expect(ids).toEqual([1, 2]);
    expect(heard.map(({ url }) => url)).toEqual([
      '/agents/tasks/paged?status=failed',
      '/agents/tasks/paged?status=failed&cursor=c',
    ]);
  });
});

describe('ApiError', () => {
  const problem = {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    detail: 'It has ended.',
    request_id: 'r1',
    current: { id: 1 },
  };

  it('holds what the API says', async () => {
    const { client } = await serve(json(409, problem, { 'Content-Type': 'application/problem+json' }));
    await expect(client.updateTask(1, {})).rejects.toMatchObject({
      name: 'ApiError',
      message: 'It has ended.',
      status: 409,
      problem,
      requestId: 'r1',
      isPassing: false,
    });
  });

  it('says when to come back', async () => {
    const { client } = await serve(json(429, {}, { 'Retry-After': '7', 'X-Request-Id': 'r2' }));
    await expect(client.getStats()).rejects.toMatchObject({
      status: 429,
      retryAfter: 7,
      requestId: 'r2',
      problem: undefined,
      isPassing: true,
    });
  });

  it('stands for what is no task API', async () => {
    const { client } = await serve((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'),
    );
    await expect(client.listTasks()).rejects.toMatchObject({
      name: 'ApiError',
      status: 200,
      message: expect.stringContaining('text/html'),
    });
  });

  it('stands for a server that is not there, that is too slow, and that breaks off', async () => {
    const gone = createTaskClient({ baseUrl: 'http://127.0.0.1:9/agents' });
    await expect(gone.getLive()).rejects.toMatchObject({
      name: 'ApiError',
      status: 0,
      message: 'http://127.0.0.1:9/agents does not answer',
    });
    const slow = await serve(() => {}, { timeoutMs: 50 });
    await expect(slow.client.getLive()).rejects.toMatchObject({
      status: 0,
      message: `${slow.baseUrl} did not answer within 50 ms`,
    });
    const broken = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' }).write('{');
      response.destroy();
    });
    await expect(broken.client.getLive()).rejects.toMatchObject({ name: 'ApiError', status: 0 });
  });

  it('is not what an aborted call rejects with', async () => {
    const { client } = await serve(() => {});
    const reason = new Error('enough');
    const stop = new AbortController();
    const call = client.getLive({ signal: stop.signal });
    stop.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});
