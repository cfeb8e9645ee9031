import { expect, test } from 'vitest';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { atTheEnd, describeOnEach, freshDatabase } from '../../support/database.ts';
import { readEventStream } from '../../support/event-reader.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

const TEXT = { 'content-type': 'text/plain' };

async function create(api: RunningApi, status = 'running'): Promise<number> {
  return (await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status })).body.id;
}

const append = (api: RunningApi, id: number, seq: number, bytes: string | Uint8Array) =>
  api.call('POST', `/tasks/${id}/log?seq=${seq}`, bytes, TEXT);

const get = (api: RunningApi, id: number, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/tasks/${id}/log`, { headers });

describeOnEach('the log of a task over HTTP', (makeDatabase) => {
  test('is appended chunk by chunk', async () => {
    const api = await startTaskApi(await makeDatabase());
    const id = await create(api);
    const response = await fetch(`${api.url}/tasks/${id}/log?seq=1`, { method: 'POST', headers: TEXT, body: 'one\n' });
    expect(await expectDocumented('appendTaskLog', response)).toEqual({ seq: 1, next_seq: 2, bytes: 4 });
    expect((await append(api, id, 1, 'again')).body).toEqual({ seq: 1, next_seq: 2, bytes: 4 });
    expect(await append(api, id, 3, 'x')).toMatchObject({ status: 409, body: { next_seq: 2 } });
    expect((await append(api, id + 1, 1, 'x')).status).toBe(404);
    expect((await append(api, id, 2, new Uint8Array())).status).toBe(422);
    expect((await append(api, id, 0, 'x')).status).toBe(422);
    const log = await get(api, id);
    expect(await expectDocumented('getTaskLog', log)).toBe('one\n');
    expect(Object.fromEntries(log.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '4',
      'accept-ranges': 'bytes',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is given in parts', async () => {
    const api = await startTaskApi(await makeDatabase());
    const id = await create(api);
    await append(api, id, 1, 'one\n');
    await append(api, id, 2, 'two\n');
    const etag = (await get(api, id)).headers.get('etag') ?? '';
    for (const [range, text, content] of [
      ['bytes=2-5', 'e\ntw', 'bytes 2-5/8'],
      ['bytes=-4', 'two\n', 'bytes 4-7/8'],
      ['bytes=4-', 'two\n', 'bytes 4-7/8'],
    ] as const) {
      const part = await get(api, id, { range, 'if-range': etag });
      expect([part.status, part.headers.get('content-range')]).toEqual([206, content]);
      expect(await expectDocumented('getTaskLog', part)).toBe(text);
    }
    const none = await get(api, id, { range: 'bytes=8-' });
    expect([none.status, none.headers.get('content-range')]).toEqual([416, 'bytes */8']);
    await expectDocumented('getTaskLog', none);
    expect((await get(api, id, { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200);
  });

  test('of a task that printed nothing is empty, of none is not found', async () => {
    const api = await startTaskApi(await makeDatabase());
    const id = await create(api);
    const log = await get(api, id);
    expect([log.status, await log.text()]).toEqual([200, '']);
    expect((await get(api, id, { range: 'bytes=0-' })).status).toBe(416);
    expect((await get(api, id + 1)).status).toBe(404);
  });

  test('is followed: what is there, what comes, whole characters, and the end', async () => {
    const api = await startTaskApi(await makeDatabase());
    const id = await create(api);
    const bytes = Buffer.from('eins €uro\n');
    await append(api, id, 1, bytes.subarray(0, 6));
    const reader = await readEventStream(`${api.url}/tasks/${id}/log?follow`);
    expect(reader.response.headers.get('cache-control')).toBe('no-cache, no-transform');
    const text = (): string =>
      reader.events
        .filter(({ event }) => event === 'log')
        .map(({ data }) => JSON.parse(data))
        .join('');
    await reader.until(({ event }) => event === 'log');
    expect([text(), reader.lastId()]).toEqual(['eins ', '5']);
    await append(api, id, 2, bytes.subarray(6));
    await reader.until(() => text() === String(bytes));
    await api.call('PATCH', `/tasks/${id}`, { status: 'succeeded' });
    await append(api, id, 3, 'late\n');
    await reader.until(({ event }) => event === 'end');
    expect(text()).toBe(`${bytes}late\n`);
    await reader.ended;
  });

  test('is followed from where a reader was cut off', async () => {
    const api = await startTaskApi(await makeDatabase());
    const id = await create(api);
    await append(api, id, 1, 'one two');
    const first = await readEventStream(`${api.url}/tasks/${id}/log?follow`);
    await first.until(({ event }) => event === 'log');
    first.hangUp();
    await append(api, id, 2, ' three');
    const again = await readEventStream(`${api.url}/tasks/${id}/log?follow=true`, { 'last-event-id': first.lastId() });
    expect((await again.until(({ event }) => event === 'log')).data).toBe('" three"');
  });

  test('that is removed ends its followers', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    const id = await create(api);
    const reader = await readEventStream(`${api.url}/tasks/${id}/log?follow`);
    await database.query({ text: `DELETE FROM "${database.schema}".agents_tasks` });
    await reader.ended;
    expect(reader.events).toEqual([]);
  });
});

describePostgres('the log of a task over several servers', () => {
  test('wakes readers of the other server', async () => {
    const database = await freshDatabase();
    const second = createPostgresDatabase({ connectionString: postgresUrl(), schema: database.schema });
    atTheEnd(() => second.close());
    const [one, other] = [await startTaskApi(database), await startTaskApi(second)];
    const id = await create(one);
    const reader = await readEventStream(`${other.url}/tasks/${id}/log?follow`);
    for (let seq = 1; seq <= 3; seq++) {
      await append(one, id, seq, `${seq}\n`);
      await reader.until(({ data }) => data.includes(String(seq)));
    }
  });
});
