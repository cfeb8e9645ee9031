import { expect, it } from 'vitest';
import { createToken } from '../../../src/store/tokens/tokens.ts';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

interface Result {
  readonly status: number;
  readonly task?: { readonly id: number; readonly task: string; readonly status: string } | number;
  readonly problem?: { readonly detail: string; readonly errors?: readonly { readonly pointer: string }[] };
}

async function batch(
  { url }: RunningApi,
  items: readonly unknown[],
  path = '/tasks/batch',
  headers = {},
): Promise<readonly Result[]> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ items }),
  };
  const response = await fetch(`${url}${path}`, init);
  expect(response.status).toBe(200);
  return ((await expectDocumented('batchTasks', response)) as { results: readonly Result[] }).results;
}

const RUN = { run_id: 'r1', source_key: 's1', plan: { name: 'nightly' }, started_at: '2026-01-02T03:04:05Z' };
const create = (task: string, more = {}) => ({ op: 'create', run_id: 'free', task, status: 'queued', ...more });
const put = (task: string, status: string, more = {}) => ({
  op: 'put',
  run_id: 'r1',
  attempt: 1,
  task,
  status,
  ...more,
});

describeOnEach('batches', (makeDatabase) => {
  it('do every item that can be done, in order, and say of each other what is wrong', async () => {
    const api = await startTaskApi(await makeDatabase());
    await api.call('POST', '/runs', RUN);
    const { id } = (await api.call('POST', '/tasks', { run_id: 'free', task: 'first', status: 'queued' })).body;
    const results = await batch(api, [
      put('a', 'running'),
      create('x'),
      create('bad', { status: 'done' }),
      create('nul', { message: 'a\0b' }),
      put('a', 'succeeded'),
      { op: 'update', id, status: 'running' },
      { op: 'update', id, status: 'queued' },
      { op: 'update', id: 999_999, status: 'running' },
      { op: 'update', id, duration_ms: -1 },
      put('b', 'running', { attempt: 2 }),
      { op: 'delete', id },
      'nonsense',
      create('y', { status: 'running', unknown: 1 }),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      201, 201, 422, 422, 200, 200, 409, 404, 422, 409, 422, 422, 201,
    ]);
    expect(results.map(({ task }) => (typeof task === 'object' ? `${task.task} ${task.status}` : '-'))).toEqual(
      'a running,x queued,-,-,a succeeded,first running,-,-,-,-,-,-,y running'.split(','),
    );
    expect(results[2]?.problem?.errors?.[0]?.pointer).toBe('/items/2/status');
    expect(results[3]?.problem?.errors?.[0]?.pointer).toBe('/items/3/message');
    expect(results[9]?.problem?.detail).toMatch('POST');
    expect((await api.call('GET', '/tasks')).body).toHaveLength(4);
  });

  it('answer ids alone where that is asked for', async () => {
    const api = await startTaskApi(await makeDatabase());
    const results = await batch(api, [create('a'), create('b')], '/tasks/batch?return=minimal');
    const rows = (await api.call('GET', '/tasks')).body as { id: number; task: string }[];
    expect(results).toEqual(rows.toReversed().map(({ id }) => ({ status: 201, task: id })));
    expect(rows.map(({ task }) => task)).toEqual(['b', 'a']);
  });

  it('refuse a body that is no batch as a whole', async () => {
    const api = await startTaskApi(await makeDatabase());
    for (const body of [
      {},
      { items: [] },
      { items: {} },
      { items: [create('a')], more: 1 },
      [],
      { items: Array.from({ length: 1_001 }, () => create('a')) },
    ]) {
      expect((await api.call('POST', '/tasks/batch', body)).status).toBe(422);
    }
    expect((await api.call('GET', '/tasks')).body).toEqual([]);
  });

  it('let only those decide who may', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    await api.call('POST', '/runs', RUN);
    const minted = await createToken(database, {
      name: 'ci',
      scopes: ['tasks:read', 'tasks:write'],
      expiresAt: null,
      createdBy: 'test',
    });
    const runner = { authorization: `Bearer ${minted?.text}` };
    const results = await batch(
      api,
      [
        put('ask', 'awaiting_approval', { approval_state: 'pending' }),
        put('ask', 'succeeded'),
        put('ask', 'succeeded', { approval_state: 'approved' }),
        put('ok', 'running'),
      ],
      '/tasks/batch',
      runner,
    );
    expect(results.map(({ status }) => status)).toEqual([201, 403, 403, 201]);
    expect(results[1]?.problem?.detail).toMatch('approvals:decide');
    const [decided] = await batch(api, [put('ask', 'succeeded', { approval_state: 'approved', approver: 'forged' })]);
    expect(decided?.task).toMatchObject({ status: 'succeeded', approval_state: 'approved', approver: 'anonymous' });
  });

  it('find out the one item that the database does not take', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    await api.call('POST', '/runs', RUN);
    await database.query({
      text: `ALTER TABLE "${database.schema}".agents_tasks ADD CONSTRAINT no_poison CHECK (task <> 'poison')`,
    });
    const items = ['a', 'b', 'poison', 'c', 'd'].flatMap((task) => [create(task), put(task, 'running')]);
    const all = [...items.filter(({ op }) => op === 'create'), ...items.filter(({ op }) => op === 'put')];
    const statuses = [201, 201, 422, 201, 201, 201, 201, 422, 201, 201];
    expect((await batch(api, all)).map(({ status }) => status)).toEqual(statuses);
    const [again] = [await batch(api, all, '/tasks/batch', { 'idempotency-key': 'k' })];
    expect(again.map(({ status }) => status)).toEqual(
      statuses.map((status, at) => (status === 201 && at > 4 ? 200 : status)),
    );
    expect((await api.call('GET', '/tasks')).body).toHaveLength(12);
  });

  it('are done once for one key, also where an item fails', async () => {
    const api = await startTaskApi(await makeDatabase());
    await api.call('POST', '/runs', RUN);
    const items = [
      create('a'),
      { op: 'update', id: 999_999, status: 'running' },
      put('b', 'running', { attempt: 7 }),
      put('c', 'running'),
    ];
    const headers = { 'idempotency-key': '"k1"' };
    const first = await api.call('POST', '/tasks/batch', { items }, headers);
    expect(first.body.results.map(({ status }: Result) => status)).toEqual([201, 404, 409, 201]);
    const again = await api.call('POST', '/tasks/batch', { items }, headers);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await api.call('GET', '/tasks')).body).toHaveLength(2);
  });
});
