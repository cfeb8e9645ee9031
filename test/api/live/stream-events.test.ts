import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express from 'express';
import { expect, test } from 'vitest';
import { createTaskApi } from '../../../src/api/create-task-api.ts';
import type { Database } from '../../../src/store/database.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { atTheEnd, describeOnEach, freshDatabase } from '../../support/database.ts';
import { readEventStream, rowOf } from '../../support/event-reader.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { PATIENT } from '../../support/patient-server.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

async function create(api: RunningApi, task: string, rest: object = {}): Promise<number> {
  const { status, body } = await api.call('POST', '/tasks/', { task, run_id: 'r', status: 'running', ...rest });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
}

const update = (api: RunningApi, id: number, body: object) => api.call('PATCH', `/tasks/${id}`, body);

/** The same clock, but time for heartbeats is told by hand. */
function heartbeatClock() {
  const manual = createManualClock();
  const after = (ms: number, fn: () => void) => (ms >= 10_000 ? manual : systemClock).after(ms, fn);
  return { ...systemClock, after, advance: manual.advance };
}

describeOnEach('live changes over HTTP', (makeDatabase) => {
  test('come as they happen: the whole row, an id to go on from, headers that keep proxies out of it', async () => {
    const api = await startTaskApi(await makeDatabase());
    const reader = await readEventStream(`${api.url}/events`);
    await expectDocumented('streamEvents', reader.response);
    expect(Object.fromEntries(reader.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    const id = await create(api, 'a');
    const created = await reader.until(({ event }) => event === 'task');
    expect(rowOf(created)).toEqual((await api.call('GET', `/tasks/${id}`)).body);
    await update(api, id, { status: 'succeeded' });
    const updated = await reader.until((event) => rowOf(event).status === 'succeeded');
    expect(Number(updated.id)).toBeGreaterThan(Number(created.id));
  });

  test('are what the filters ask for', async () => {
    const api = await startTaskApi(await makeDatabase());
    const reader = await readEventStream(`${api.url}/events?task=a&task=b&status=failed&kind=task&run_id=r`);
    for (const task of ['a', 'b', 'c']) await create(api, task, { status: 'failed' });
    await create(api, 'a', { status: 'failed', run_id: 'other' });
    await create(api, 'a', { status: 'succeeded' });
    const last = await create(api, 'b', { status: 'failed' });
    await reader.until((event) => rowOf(event).id === last);
    expect(
      reader.events.map((event) => rowOf(event)).map(({ task, status, run_id }) => `${task} ${status} ${run_id}`),
    ).toEqual(['a failed r', 'b failed r', 'b failed r']);
  });

  test('of runs come with their plan', async () => {
    const api = await startTaskApi(await makeDatabase());
    const [all, other] = [
      await readEventStream(`${api.url}/events?plan=nightly`),
      await readEventStream(`${api.url}/events?plan=x`),
    ];
    const plan = { name: 'nightly', path: 'plans/nightly.yml', digest: 'sha256:0' };
    const run = { run_id: 'r', source_key: 'k', plan, started_at: new Date().toISOString() };
    const { status, body } = await api.call('POST', '/runs', run);
    expect(status, JSON.stringify(body)).toBe(201);
    expect(rowOf(await all.until(({ event }) => event === 'run'))).toMatchObject({ run_id: 'r', plan });
    await create(api, 'a');
    expect(rowOf(await all.until(({ event }) => event === 'task'))).toMatchObject({ task: 'a', run_id: 'r' });
    expect(other.events).toEqual([]);
  });

  test('are replayed after an id: the newest of each row', async () => {
    const api = await startTaskApi(await makeDatabase());
    const first = await readEventStream(`${api.url}/events`);
    const start = first.lastId();
    const id = await create(api, 'a');
    await create(api, 'b');
    await update(api, id, { status: 'succeeded' });
    await first.until((event) => rowOf(event).status === 'succeeded');
    first.hangUp();
    const again = await readEventStream(`${api.url}/events`, { 'last-event-id': start });
    await again.until((event) => rowOf(event).id === id);
    expect(again.events.map((event) => [rowOf(event).task, rowOf(event).version])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    const end = await readEventStream(`${api.url}/events`, { 'last-event-id': again.lastId() });
    const last = await create(api, 'c');
    await end.until((event) => rowOf(event).id === last);
    expect(end.events.length).toBe(1);
  });

  test('that are not kept any more are a reset, and the stream goes on', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    for (const task of ['a', 'b', 'c']) await create(api, task);
    await database.query({ text: `DELETE FROM "${database.schema}".agents_events WHERE task IN ('a', 'b')` });
    for (const id of ['1', '999999']) {
      const reader = await readEventStream(`${api.url}/events`, { 'last-event-id': id });
      await reader.until(({ event }) => event === 'reset');
      await create(api, 'd');
      await reader.until(({ event }) => event === 'task');
    }
  });

  test('a stream says that it lives, with the id up to which there was nothing for it', async () => {
    const clock = heartbeatClock();
    const api = await startTaskApi(await makeDatabase(), { clock });
    const [silent, all] = [
      await readEventStream(`${api.url}/events?task=x`),
      await readEventStream(`${api.url}/events`),
    ];
    const before = silent.lastId();
    await create(api, 'a');
    const { id } = await all.until(({ event }) => event === 'task');
    expect(silent.comments.length).toBe(1);
    clock.advance(15_000);
    await expect.poll(() => silent.comments.length).toBe(2);
    expect(Number(silent.lastId())).toBeGreaterThanOrEqual(Number(id));
    expect(Number(before)).toBeLessThan(Number(id));
  });

  test('closing the API ends every stream', async () => {
    const api = await startTaskApi(await makeDatabase());
    const readers = await Promise.all([1, 2, 3].map(() => readEventStream(`${api.url}/events`)));
    await api.api.close();
    await Promise.all(readers.map(({ ended }) => ended));
  });

  test('an id that is none is refused', async () => {
    const api = await startTaskApi(await makeDatabase());
    const { status } = await api.call('GET', '/events', undefined, { 'last-event-id': 'x' });
    expect([400, 422]).toContain(status);
  });
});

describePostgres('live changes behind other middleware and in numbers', () => {
  test('pass compression() at once', async () => {
    const database = await freshDatabase();
    const { url, api } = await mounted(database, (app) => app.use(compression({ threshold: 0 })));
    const reader = await readEventStream(`${url}/events`, { 'accept-encoding': 'gzip' });
    expect(reader.response.headers.get('content-encoding')).toBeNull();
    await create({ url, api, call: callOf(url) } as RunningApi, 'a');
    await reader.until(({ event }) => event === 'task');
    const list = await fetch(`${url}/tasks/`, { headers: { 'accept-encoding': 'gzip' } });
    expect(list.headers.get('content-encoding')).toBe('gzip');
  });

  test('reach 500 readers, read once for all', async () => {
    const database = await freshDatabase();
    let reads = 0;
    const counted: Database = {
      ...database,
      query: (statement) => {
        if (statement.name === 'events_read') reads++;
        return database.query(statement);
      },
    };
    const api = await startTaskApi(counted);
    const readers = await Promise.all(Array.from({ length: 500 }, () => readEventStream(`${api.url}/events`)));
    const metrics = await api.call('GET', '/metrics');
    expect(metrics.body).toContain('orchestrator_api_live_clients 500\n');
    const before = reads;
    const id = await create(api, 'a');
    await Promise.all(readers.map((reader) => reader.until((event) => rowOf(event).id === id)));
    expect(readers.every(({ events }) => events.length === 1)).toBe(true);
    expect(reads - before).toBeLessThan(10);
    expect((await api.call('GET', '/metrics')).body).toContain('orchestrator_api_live_events_delivered_total 500\n');
    for (const reader of readers) reader.hangUp();
    await expect
      .poll(async () => (await api.call('GET', '/metrics')).body)
      .toContain('orchestrator_api_live_clients 0\n');
  });
});

async function mounted(database: Database, before: (app: express.Express) => void) {
  const api = createTaskApi({ database, anonymous: true, migrate: 'off', sweep: false });
  const app = express();
  before(app);
  app.use('/agents', api.router);
  const server = createServer(PATIENT, app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atTheEnd(async () => {
    await api.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { api, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/agents` };
}

function callOf(url: string) {
  return async (method: string, path: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}
