import { expect, it } from 'vitest';
import { SCOPES } from '../../src/api/auth/principal.ts';
import { createTaskApi } from '../../src/api/create-task-api.ts';
import { createTaskClient } from '../../src/client.ts';
import { type OperationId, operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { describeOnEach, freshDatabase } from '../support/database.ts';
import { apiDocument, expectDocumented } from '../support/expect-documented.ts';
import { describePostgres } from '../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../support/task-api.ts';
import { askForNoFleet, askForTokens, askForWebhooks } from './asking.ts';

interface Ask {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const seen = new Map<OperationId, Set<number>>();

/** Asks for an operation, with and without a slash at the end in turn, and expects what comes to be documented. */
async function ask(
  { url }: RunningApi,
  id: OperationId,
  { params = {}, query = '', body, headers = {} }: Ask = {},
): Promise<Answer> {
  const { method, path, body: kind } = operations[id];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(params[name])));
  const stop = new AbortController();
  const statuses = seen.get(id) ?? new Set();
  seen.set(id, statuses);
  const slash = statuses.size % 2 === 0 ? '' : '/';
  const response = await fetch(`${url}${filled}${slash}${query}`, {
    method: method.toUpperCase(),
    signal: stop.signal,
    headers: {
      ...(body === undefined ? {} : { 'content-type': kind === 'bytes' ? 'text/plain' : 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  try {
    statuses.add(response.status);
    return { status: response.status, body: await expectDocumented(id, response), headers: response.headers };
  } finally {
    stop.abort();
  }
}

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back
  readonly body: any;
  readonly headers: Headers;
}

const run = {
  run_id: 'r',
  source_key: 's',
  plan: { name: 'p', path: 'p.yml', digest: 'd', text: 'version: 1' },
  started_at: '2026-01-02T03:04:05Z',
};

async function askForTasks(api: RunningApi): Promise<void> {
  const created = await ask(api, 'createTask', {
    body: { task: 'a', run_id: 'r1', status: 'running', inputs: { a: [1] }, unknown: 1 },
  });
  expect(created.status).toBe(201);
  const params = { id: created.body.id };
  expect((await ask(api, 'createTask', { body: { task: '' } })).status).toBe(422);
  expect((await ask(api, 'createTask', { body: '{' })).status).toBe(400);
  expect((await ask(api, 'createTask', { body: 'a', headers: { 'content-type': 'text/csv' } })).status).toBe(415);
  expect((await ask(api, 'getTask', { params })).status).toBe(200);
  expect((await ask(api, 'getTask', { params: { id: 999 } })).status).toBe(404);
  expect((await ask(api, 'getTask', { params: { id: 'x' } })).status).toBe(422);
  expect(
    (await ask(api, 'updateTask', { params, body: { log_excerpt: 'x' }, headers: { 'if-match': '"0.0"' } })).status,
  ).toBe(412);
  const waits = { status: 'awaiting_approval', approval_state: 'pending' };
  expect((await ask(api, 'updateTask', { params, body: waits })).status).toBe(200);
  expect((await ask(api, 'updateTask', { params, body: { status: 'queued' } })).status).toBe(409);
  expect((await ask(api, 'listTasks', { query: '?status=&run_id=r1' })).body).toHaveLength(1);
  expect((await ask(api, 'listTasks', { query: '?limit=0' })).status).toBe(422);
  expect((await ask(api, 'pageTasks', { query: '?limit=1' })).status).toBe(200);
  expect((await ask(api, 'exportTasks')).status).toBe(200);
  expect((await ask(api, 'listApprovals', { query: '?mine=true' })).body.items.length).toBeGreaterThan(0);
  expect((await ask(api, 'approveTask', { params, body: { note: 'yes' } })).body.status).toBe('succeeded');
  expect((await ask(api, 'rejectTask', { params })).status).toBe(409);
  expect((await ask(api, 'requestChanges', { params, body: { note: 'shorter' } })).status).toBe(409);
  expect((await ask(api, 'cancelTask', { params: { id: 999 } })).status).toBe(404);
  expect((await ask(api, 'getTaskHistory', { params })).body.items.length).toBeGreaterThan(1);
  expect((await ask(api, 'pruneTasks', { query: '?date=2020-01-01&dry_run=true' })).status).toBe(200);
  expect((await ask(api, 'pruneTasks')).status).toBe(422);
}

async function askForLogs(api: RunningApi): Promise<void> {
  const created = await ask(api, 'createTask', { body: { task: 'b', run_id: 'r2', status: 'running' } });
  const params = { id: created.body.id };
  expect((await ask(api, 'appendTaskLog', { params, query: '?seq=1', body: 'hello\n' })).body).toEqual({
    seq: 1,
    next_seq: 2,
    bytes: 6,
  });
  expect((await ask(api, 'appendTaskLog', { params, query: '?seq=5', body: 'gap' })).status).toBe(409);
  expect((await ask(api, 'getTaskLog', { params })).body).toBe('hello\n');
  expect((await ask(api, 'getTaskLog', { params, headers: { range: 'bytes=1-2' } })).status).toBe(206);
  expect((await ask(api, 'getTaskLog', { params, headers: { range: 'bytes=100-' } })).status).toBe(416);
  expect((await ask(api, 'getTaskLog', { params, query: '?follow' })).headers.get('content-type')).toMatch(
    'text/event-stream',
  );
}

async function askForRuns(api: RunningApi): Promise<void> {
  expect((await ask(api, 'registerRun', { body: run })).status).toBe(201);
  expect((await ask(api, 'registerRun', { body: run })).status).toBe(200);
  const params = { run_id: 'r', attempt: 1 };
  const items = [
    { op: 'put', run_id: 'r', attempt: 1, task: 'a', status: 'running' },
    { op: 'create', task: 'b', run_id: 'x', status: 'queued' },
    { op: 'update', id: 999, status: 'running' },
  ];
  const batch = await ask(api, 'batchTasks', { body: { items } });
  expect(batch.body.results.map(({ status }: { status: number }) => status)).toEqual([201, 201, 404]);
  expect((await ask(api, 'batchTasks', { query: '?return=minimal', body: { items } })).status).toBe(200);
  expect((await ask(api, 'heartbeatRun', { params })).body.cancel_requested).toBe(false);
  expect((await ask(api, 'cancelRun', { params })).status).toBe(202);
  expect((await ask(api, 'heartbeatRun', { params })).body.cancel_requested).toBe(true);
  expect((await ask(api, 'getRun', { params })).body.tasks).toHaveLength(1);
  expect((await ask(api, 'getRunAttempt', { params })).status).toBe(200);
  expect((await ask(api, 'getRunAttempt', { params: { run_id: 'r', attempt: 9 } })).status).toBe(404);
  expect(
    (
      await ask(api, 'updateRun', {
        params,
        body: { status: 'failed', reason: 'cancelled', notes: [{ level: 'info', message: 'm' }] },
      })
    ).status,
  ).toBe(200);
  expect((await ask(api, 'resumeRun', { params })).status).toBe(202);
  expect((await ask(api, 'listRuns', { query: '?status=failed&q=r' })).body.items).toHaveLength(1);
  expect((await ask(api, 'listPlans')).body.items).toMatchObject([{ plan: 'p', runs: [{ run_id: 'r' }] }]);
  expect((await ask(api, 'getPlanHistory', { query: '?plan=p' })).body.tasks).toMatchObject([{ task: 'a' }]);
  expect((await ask(api, 'getPlanHistory')).status).toBe(422);
  expect((await ask(api, 'getStats')).status).toBe(200);
  expect((await ask(api, 'getMe')).body.scopes).toContain('tasks:read');
}

async function askForLinks(api: RunningApi): Promise<void> {
  const waits = { task: 'c', run_id: 'r3', status: 'awaiting_approval', approval_state: 'pending' };
  const params = { id: (await ask(api, 'createTask', { body: waits })).body.id };
  const recipient = { email: 'ana@example.org' };
  const { body: made, status } = await ask(api, 'createLink', { params, body: { recipient, expires_in: '3d' } });
  expect(status).toBe(201);
  const link = { params: { token: made.url.split('/').at(-1) } };
  expect((await ask(api, 'getLink', { ...link, headers: { accept: 'text/html' } })).body).toContain('<!doctype html>');
  const { body: view } = await ask(api, 'getLink', link);
  const decision = { decision: 'reject', version: view.task.version, confirm: view.confirm };
  expect((await ask(api, 'decideByLink', { ...link, body: { ...decision, confirm: '' } })).status).toBe(403);
  expect((await ask(api, 'decideByLink', { ...link, body: decision })).body.status).toBe('failed');
  expect((await ask(api, 'decideByLink', { ...link, body: decision })).status).toBe(410);
  expect((await ask(api, 'revokeLinks', { params })).body).toEqual({ revoked: 0 });
}

async function askForService(api: RunningApi): Promise<void> {
  expect((await ask(api, 'streamEvents', { query: '?kind=run' })).headers.get('content-type')).toMatch(
    'text/event-stream',
  );
  expect((await ask(api, 'streamEvents', { headers: { 'last-event-id': 'x' } })).status).toBe(400);
  expect((await ask(api, 'hearSlack', { body: 'payload={}' })).status).toBe(404);
  expect((await ask(api, 'hearGithub', { body: {} })).status).toBe(404);
  expect((await ask(api, 'getMetrics')).status).toBe(200);
  expect((await ask(api, 'getReady')).status).toBe(200);
  expect((await ask(api, 'getLive')).status).toBe(200);
  expect((await ask(api, 'getDocs')).body).toContain('<!doctype html>');
  expect((await ask(api, 'getOpenapi')).body.paths).toEqual(apiDocument.paths);
}

describeOnEach('every operation', (makeDatabase) => {
  it('answers as documented, with and without a slash at the end', async () => {
    seen.clear();
    const api = await startTaskApi(await makeDatabase(), {
      anonymous: SCOPES.filter((scope) => scope !== 'approvals:override'),
    });
    for (const part of [askForTasks, askForLogs, askForRuns, askForLinks, askForService]) await part(api);
    for (const part of [askForTokens, askForWebhooks, askForNoFleet]) await part((id, of) => ask(api, id, of));
    expect([...seen.keys()].sort(), 'operations asked for').toEqual(Object.keys(operations).sort());
  });
});

describePostgres('the router', () => {
  it('serves the paths of the document and no other', async () => {
    const api = createTaskApi({ database: await freshDatabase(), sweep: false });
    const served = api.router.stack.flatMap(({ route }) => {
      const methods = route?.stack.flatMap(({ method }) => (method === undefined ? [] : [method])) ?? [];
      return methods.map((method) => `${method} ${route?.path.replaceAll(/:(\w+)/g, '{$1}')}`);
    });
    await api.close();
    const described = Object.entries(apiDocument.paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => key !== 'parameters')
        .map((method) => `${method} ${path}`),
    );
    expect(served.filter((route) => !route.startsWith('undefined')).sort()).toEqual(described.sort());
  });

  it('asks who calls wherever the document names a scope', async () => {
    const api = await startTaskApi(await freshDatabase());
    for (const [id, { scope }] of Object.entries(operations) as [OperationId, { scope: string | null }][]) {
      if (scope === null) continue;
      const { status, headers } = await ask(api, id, {
        params: { id: 1, run_id: 'r', attempt: 1 },
        headers: { authorization: 'Bearer nobody' },
      });
      expect([id, status]).toEqual([id, 401]);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  it('is what the client talks to', async () => {
    const { url } = await startTaskApi(await freshDatabase());
    const client = createTaskClient({ baseUrl: url });
    const events = client.events({ kind: 'task' })[Symbol.asyncIterator]();
    const first = events.next();
    const task = await client.createTask({ task: 'a', run_id: 'ü/ä', status: 'running' }, { idempotencyKey: 'k' });
    expect(await client.createTask({ task: 'a', run_id: 'ü/ä', status: 'running' }, { idempotencyKey: 'k' })).toEqual(
      task,
    );
    await expect(client.updateTask(task.id, { message: 'm' }, { ifVersion: 7 })).rejects.toMatchObject({ status: 412 });
    const changed = await client.updateTask(task.id, { message: 'm' }, { ifVersion: task.version });
    expect(changed).toMatchObject({ version: task.version + 1, message: 'm' });
    await client.appendTaskLog(task.id, 1, 'one\ntwo\n');
    expect(await client.getTaskLog(task.id, { last: 4 })).toBe('two\n');
    await client.updateTask(task.id, { status: 'succeeded' });
    const log: string[] = [];
    for await (const piece of client.followTaskLog(task.id)) log.push(piece);
    expect(log.join('')).toBe('one\ntwo\n');
    expect((await first).value).toMatchObject({ kind: 'task', row: { id: task.id } });
    await events.return?.();
    for (let count = 0; count < 5; count++)
      await client.createTask({ task: `t${count}`, run_id: 'r', status: 'queued' });
    const all: number[] = [];
    for await (const { id } of client.eachTask({ limit: 2 })) all.push(id);
    expect(new Set(all).size).toBe(6);
    expect((await client.getRun('none').catch((error: unknown) => error)) as object).toMatchObject({ status: 404 });
  });
});
