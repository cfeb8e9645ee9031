import { describe, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type Answer, type RunningApi, startTaskApi } from '../../support/task-api.ts';

const SEED = {
  task: 'seo.validate',
  run_id: 'nightly-2025-01-15',
  status: 'running',
  started_at: '2025-01-15T02:30:00Z',
  inputs: { flags: ['--strict'] },
};

const start = async (): Promise<RunningApi> => startTaskApi(await freshDatabase());

async function create(api: RunningApi, fields: object = {}): Promise<number> {
  const { status, body } = await api.call('POST', '/tasks/', { ...SEED, ...fields });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
}

describePostgres('tasks over HTTP', () => {
  test('create answers the row, its address and its tag, with and without the slash', async () => {
    const api = await start();
    for (const path of ['/tasks', '/tasks/']) {
      const { status, body, headers } = await api.call('POST', path, SEED);
      expect(status).toBe(201);
      expect(body).toMatchObject({ ...SEED, started_at: '2025-01-15T02:30:00.000Z' });
      expect(headers.get('location')).toBe(`${api.url}/tasks/${body.id}`);
      expect(headers.get('etag')).toBe(`"${body.id}.1"`);
      expect((await api.call('GET', `/tasks/${body.id}/`)).body).toEqual(body);
    }
  });

  test('a time without a zone is UTC, whatever the session says', async () => {
    const api = await start();
    const id = await create(api, { started_at: '2025-01-15T02:30:00', finished_at: '2025-01-15T04:30:00+02:00' });
    expect((await api.call('GET', `/tasks/${id}`)).body).toMatchObject({
      started_at: '2025-01-15T02:30:00.000Z',
      finished_at: '2025-01-15T02:30:00.000Z',
    });
  });

  test('what starts now is given the time, what is queued is not', async () => {
    const api = await start();
    const now = await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'running' });
    expect(Math.abs(Date.parse(now.body.started_at) - Date.now())).toBeLessThan(60_000);
    expect((await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'queued' })).body.started_at).toBe(
      null,
    );
  });

  test('fields that mean nothing are named in a header and change nothing', async () => {
    const api = await start();
    const { status, headers, body } = await api.call('POST', '/tasks/', { ...SEED, colour: 'red', approver: 'me' });
    expect([status, body.approver]).toEqual([201, null]);
    expect(headers.get('warning')).toBe('299 - "ignored fields: colour, approver"');
  });

  describe('an update', () => {
    test('goes along the states and answers the row', async () => {
      const api = await start();
      const id = await create(api);
      const done = {
        status: 'succeeded',
        finished_at: '2025-01-15T02:35:00Z',
        duration_ms: 300000,
        outputs_uri: 'https://github.com/user/repo/pull/123',
      };
      const { status, body, headers } = await api.call('PATCH', `/tasks/${id}`, done);
      expect([status, headers.get('etag')]).toEqual([200, `"${id}.2"`]);
      expect(body).toMatchObject({ ...done, finished_at: '2025-01-15T02:35:00.000Z', version: 2 });
    });

    test('that cannot follow is refused with the row as it is', async () => {
      const api = await start();
      const id = await create(api, { status: 'succeeded' });
      const { status, body, headers } = await api.call('PATCH', `/tasks/${id}`, { status: 'running' });
      expect([status, headers.get('content-type')]).toEqual([409, 'application/problem+json; charset=utf-8']);
      expect(body).toMatchObject({ status: 409, current: { id, status: 'succeeded' }, request_id: expect.any(String) });
    });

    test('late facts of an ended task are taken; the same state again is no fault', async () => {
      const api = await start();
      const id = await create(api, { status: 'failed' });
      expect((await api.call('PATCH', `/tasks/${id}`, { status: 'failed', log_excerpt: 'late' })).body).toMatchObject({
        log_excerpt: 'late',
        version: 2,
      });
      expect((await api.call('PATCH', `/tasks/${id}`, { status: 'failed' })).body.version).toBe(2);
    });

    test('with an old tag is refused, with the fresh one taken', async () => {
      const api = await start();
      const id = await create(api);
      expect((await api.call('PATCH', `/tasks/${id}`, { log_excerpt: 'a' }, { 'if-match': `"${id}.1"` })).status).toBe(
        200,
      );
      expect((await api.call('PATCH', `/tasks/${id}`, { log_excerpt: 'b' }, { 'if-match': `"${id}.1"` })).status).toBe(
        412,
      );
      expect((await api.call('PATCH', `/tasks/${id}`, { log_excerpt: 'b' }, { 'if-match': '"7.1"' })).status).toBe(412);
      expect(
        (await api.call('PATCH', `/tasks/${id}`, { log_excerpt: 'b' }, { 'if-match': `"7.1", "${id}.2"` })).status,
      ).toBe(200);
    });

    test('may name the version it was made for in its body', async () => {
      const api = await start();
      const id = await create(api);
      expect((await api.call('PATCH', `/tasks/${id}`, { log_excerpt: 'a', version: 3 })).status).toBe(412);
      expect((await api.call('PATCH', `/tasks/${id}`, { log_excerpt: 'a', version: 1 })).body).toMatchObject({
        log_excerpt: 'a',
        version: 2,
      });
    });

    test('of a task that is not there is a 404', async () => {
      const api = await start();
      expect(await api.call('PATCH', '/tasks/12345', { status: 'failed' })).toMatchObject({
        status: 404,
        body: { detail: 'Agent task 12345 not found' },
      });
    });
  });

  describe('a decision', () => {
    const waiting = { status: 'awaiting_approval', approval_state: 'pending', started_at: new Date().toISOString() };

    test('approves, rejects and cancels; a repeat by the same person changes nothing, another decision is a conflict', async () => {
      const api = await start();
      const approved = await create(api, waiting);
      const { status, body } = await api.call('POST', `/tasks/${approved}/approve?note=fine`);
      expect(status, JSON.stringify(body)).toBe(200);
      expect(body).toMatchObject({
        status: 'succeeded',
        approval_state: 'approved',
        approval_note: 'fine',
        approver: 'anonymous',
        finished_at: expect.any(String),
      });
      expect((await api.call('POST', `/tasks/${approved}/approve`)).body.version).toBe(body.version);
      expect((await api.call('POST', `/tasks/${approved}/reject`)).status).toBe(409);
      const rejected = await create(api, waiting);
      expect((await api.call('POST', `/tasks/${rejected}/reject`, { note: 'no' })).body).toMatchObject({
        status: 'failed',
        approval_state: 'rejected',
        reason: 'rejected',
        approval_note: 'no',
      });
      const cancelled = await create(api, { status: 'running' });
      expect((await api.call('POST', `/tasks/${cancelled}/cancel`)).body).toMatchObject({
        status: 'skipped',
        approval_state: null,
        reason: 'cancelled',
      });
    });

    test('is bound to the version that was seen', async () => {
      const api = await start();
      const id = await create(api, waiting);
      await api.call('PATCH', `/tasks/${id}`, { outputs_uri: 'https://example.com/other' });
      expect((await api.call('POST', `/tasks/${id}/approve`, { version: 1 })).status).toBe(412);
      expect((await api.call('POST', `/tasks/${id}/approve`, { version: 2 })).status).toBe(200);
    });

    test('needs its scope, however it is put', async () => {
      const api = await startTaskApi(await freshDatabase(), { anonymous: ['tasks:read', 'tasks:write'] });
      const id = await create(api);
      expect((await api.call('PATCH', `/tasks/${id}`, waiting)).status).toBe(200);
      expect((await api.call('POST', `/tasks/${id}/approve`)).status).toBe(403);
      for (const body of [
        { status: 'succeeded' },
        { approval_state: 'approved' },
        { approval_note: 'I said so' },
        { status: 'succeeded', approval_state: 'approved' },
      ]) {
        expect((await api.call('PATCH', `/tasks/${id}`, body)).status, JSON.stringify(body)).toBe(403);
      }
      expect((await api.call('GET', `/tasks/${id}`)).body).toMatchObject({ status: 'awaiting_approval', version: 2 });
    });
  });

  describe('lists', () => {
    test('are bare arrays, newest first, filtered as asked; an empty filter is none', async () => {
      const api = await start();
      const ids: number[] = [];
      for (const status of ['running', 'failed', 'awaiting_approval']) ids.push(await create(api, { status }));
      const list = async (query: string): Promise<number[]> =>
        (await api.call('GET', `/tasks/${query}`)).body.map(({ id }: { id: number }) => id);
      expect(await list('')).toEqual(ids.toReversed());
      expect(await list('?status=&run_id=')).toEqual(ids.toReversed());
      expect(await list('?status=failed&status=running')).toEqual([ids[1], ids[0]]);
      expect(await list('?run_id=nightly-2025-01-15&limit=1')).toEqual([ids[2]]);
      expect(await list('?run_id=other')).toEqual([]);
    });

    test('pages lead to each other by cursor and by header', async () => {
      const api = await start();
      const ids: number[] = [];
      for (let count = 0; count < 5; count++) ids.push(await create(api));
      const first = await api.call('GET', '/tasks/paged?limit=2&status=running');
      expect(first.body.items.map(({ id }: { id: number }) => id)).toEqual([ids[4], ids[3]]);
      const link = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1];
      expect(link).toBe(`${api.url}/tasks/paged?limit=2&status=running&cursor=${first.body.next_cursor}`);
      const second = (await (await fetch(link ?? '')).json()) as Answer['body'];
      expect(second.items.map(({ id }: { id: number }) => id)).toEqual([ids[2], ids[1]]);
      const third = await api.call('GET', `/tasks/paged?limit=2&cursor=${second.next_cursor}`);
      expect([third.body.items.length, third.body.next_cursor, third.headers.get('link')]).toEqual([1, null, null]);
    });

    test.each([
      'x',
      'eyJ9',
      Buffer.from('["2025",1]').toString('base64url'),
      Buffer.from('["2025-99-01T00:00:00.000000Z",1]').toString('base64url'),
    ])('a cursor that is none (%s) is said to be', async (cursor) => {
      const api = await start();
      expect(await api.call('GET', `/tasks/paged?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { detail: expect.stringContaining('Invalid cursor') },
      });
    });
  });
});
