import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClientOptions, createTaskClient, type TaskClient } from '../../src/client.ts';
import { type OperationId, operations } from '../../src/schema/generated/api-operations.ts';

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

/** One call of each operation, and the request it makes. */
const CALLS: { readonly [Id in OperationId]: readonly [(client: TaskClient) => Promise<unknown>, string] } = {
  createTask: [(client) => client.createTask({ task: 'a', run_id: 'b', status: 'queued' }), 'POST /agents/tasks'],
  listTasks: [
    (client) => client.listTasks({ status: ['failed', 'skipped'], limit: 5 }),
    'GET /agents/tasks?status=failed&status=skipped&limit=5',
  ],
  pageTasks: [(client) => client.pageTasks({ cursor: 'c' }), 'GET /agents/tasks/paged?cursor=c'],
  exportTasks: [(client) => client.exportTasks(), 'GET /agents/tasks/paged.csv'],
  pruneTasks: [
    (client) => client.pruneTasks({ date: '2026-01-01', dry_run: true }),
    'DELETE /agents/tasks/before?date=2026-01-01&dry_run=true',
  ],
  batchTasks: [
    (client) => client.batchTasks({ items: [{ op: 'update', id: 1 }] }, { return: 'minimal' }),
    'POST /agents/tasks/batch?return=minimal',
  ],
  getTask: [(client) => client.getTask(1), 'GET /agents/tasks/1'],
  updateTask: [(client) => client.updateTask(1, { status: 'running' }), 'PATCH /agents/tasks/1'],
  approveTask: [(client) => client.approveTask(1), 'POST /agents/tasks/1/approve'],
  requestChanges: [(client) => client.requestChanges(1, { note: 'shorter' }), 'POST /agents/tasks/1/request-changes'],
  listApprovals: [(client) => client.listApprovals({ mine: true }), 'GET /agents/approvals?mine=true'],
  rejectTask: [(client) => client.rejectTask(1, { note: 'no' }), 'POST /agents/tasks/1/reject'],
  cancelTask: [(client) => client.cancelTask(1), 'POST /agents/tasks/1/cancel'],
  getTaskLog: [(client) => client.getTaskLog(1, { last: 10 }), 'GET /agents/tasks/1/log'],
  appendTaskLog: [(client) => client.appendTaskLog(1, 2, 'text'), 'POST /agents/tasks/1/log?seq=2'],
  getTaskHistory: [(client) => client.getTaskHistory(1), 'GET /agents/tasks/1/history'],
  registerRun: [
    (client) =>
      client.registerRun({ run_id: 'r', source_key: 's', plan: { name: 'p' }, started_at: '2026-01-01T00:00:00Z' }),
    'POST /agents/runs',
  ],
  updateRun: [(client) => client.updateRun('r', 1, { status: 'failed' }), 'PATCH /agents/runs/r/1'],
  listRuns: [(client) => client.listRuns({ plan: 'a b' }), 'GET /agents/runs?plan=a+b'],
  getRun: [(client) => client.getRun('a/b'), 'GET /agents/runs/a%2Fb'],
  getRunAttempt: [(client) => client.getRunAttempt('r', 2), 'GET /agents/runs/r/2'],
  heartbeatRun: [(client) => client.heartbeatRun('r', 2), 'POST /agents/runs/r/2/heartbeat'],
  cancelRun: [(client) => client.cancelRun('r'), 'POST /agents/runs/r/cancel'],
  resumeRun: [(client) => client.resumeRun('r'), 'POST /agents/runs/r/resume'],
  streamEvents: [
    async (client) => {
      for await (const _event of client.events({ kind: 'task' })) break;
    },
    'GET /agents/events?kind=task',
  ],
  getStats: [(client) => client.getStats(), 'GET /agents/stats'],
  exchangeToken: [(client) => client.exchangeToken('t'), 'POST /agents/auth/github'],
  createToken: [(client) => client.createToken({ name: 'n', scopes: ['tasks:read'] }), 'POST /agents/tokens'],
  listTokens: [(client) => client.listTokens(), 'GET /agents/tokens'],
  revokeToken: [(client) => client.revokeToken(3), 'DELETE /agents/tokens/3'],
  getMetrics: [(client) => client.getMetrics(), 'GET /agents/metrics'],
  getOpenapi: [(client) => client.getOpenapi(), 'GET /agents/openapi.json'],
  getDocs: [(client) => client.getDocs(), 'GET /agents/docs'],
  getReady: [(client) => client.getReady(), 'GET /agents/ready'],
  getLive: [(client) => client.getLive(), 'GET /agents/live'],
};

describe('createTaskClient', () => {
  it.each(Object.keys(operations) as OperationId[])('asks for %s as the document says', async (id) => {
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
    expect(type).toBe(
      body === 'json' ? 'application/json' : body === 'bytes' ? 'text/plain; charset=utf-8' : undefined,
    );
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
