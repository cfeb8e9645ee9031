import { expect, it, onTestFinished } from 'vitest';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { emptyDatabase, freshDatabase } from '../../support/database.ts';
import { readEventStream, rowOf } from '../../support/event-reader.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { startTaskApi } from '../../support/task-api.ts';
import { faultsOf, startWriters } from './writers.ts';

describePostgres('servers on one database', () => {
  it('bring up the tables at the same time, while they are asked', async () => {
    const first = emptyDatabase();
    const others = [1, 2, 3].map(() =>
      createPostgresDatabase({ connectionString: postgresUrl(), schema: first.schema }),
    );
    for (const other of others) onTestFinished(() => other.close());
    const apis = await Promise.all([first, ...others].map((database) => startTaskApi(database, { migrate: 'auto' })));
    const asked = apis.flatMap((api, index) =>
      Array.from({ length: 10 }, (_, turn) =>
        api.call('POST', '/tasks', { task: `${index}.${turn}`, run_id: 'r', status: 'queued' }),
      ),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(40).fill(201));
    const all = await Promise.all(apis.map((api) => api.call('GET', '/tasks')));
    expect(all.map(({ body }) => body.length)).toEqual([40, 40, 40, 40]);
    expect(await Promise.all(apis.map((api) => api.api.migrate()))).toEqual([[], [], [], []]);
  });

  it('lose one of them while it holds streams: its readers go on with the other and miss nothing', async () => {
    const database = await freshDatabase();
    const other = createPostgresDatabase({ connectionString: postgresUrl(), schema: database.schema });
    onTestFinished(() => other.close());
    const [lost, left] = [await startTaskApi(other), await startTaskApi(database)];
    const before = await Promise.all(Array.from({ length: 10 }, () => readEventStream(`${lost.url}/events`)));
    const writers = startWriters(left.url, 4);
    await writers.more(30);
    await lost.close();
    await Promise.all(before.map(({ ended }) => ended));
    await writers.more(30);
    const after = await Promise.all(
      before.map((reader) => readEventStream(`${left.url}/events`, { 'last-event-id': reader.lastId() })),
    );
    await writers.more(30);
    const tally = await writers.stop();
    const last = (await left.call('POST', '/tasks', { task: 'last', run_id: 'load', status: 'queued' })).body.id;
    for (const [index, reader] of after.entries()) {
      await reader.until((event) => event.event === 'task' && rowOf(event).id === last);
      const events = [...(before[index]?.events ?? []), ...reader.events];
      expect(events.filter(({ event }) => event === 'reset')).toEqual([]);
      const seen = new Set(events.map((event) => rowOf(event).id));
      expect([...tally.acknowledged.values()].filter((id) => !seen.has(id))).toEqual([]);
    }
    expect(await faultsOf(database, tally)).toEqual([]);
  });

  it.each([
    ['an hour fast', 3_600_000],
    ['an hour slow', -3_600_000],
  ])('work with a clock that is %s of the database', async (_words, skew) => {
    const clock = { ...systemClock, now: () => Date.now() + skew };
    const database = await freshDatabase();
    const api = await startTaskApi(database, { clock, sweep: { everyMs: 20, graceMs: 0 } });
    const right = await startTaskApi(database);
    const reader = await readEventStream(`${api.url}/events`);
    const started_at = new Date().toISOString();
    await api.call('POST', '/runs', { run_id: 'r', source_key: 'k', plan: { name: 'p' }, started_at });
    const made = await api.call('POST', '/tasks', {
      task: 't',
      run_id: 'r',
      status: 'awaiting_approval',
      approval_state: 'pending',
    });
    const { id } = made.body;
    await reader.until((event) => rowOf(event).id === id);
    const decided = await right.call('POST', `/tasks/${id}/approve`);
    expect(decided.body).toMatchObject({ status: 'succeeded', duration_ms: expect.any(Number) });
    expect(decided.body.duration_ms).toBeGreaterThanOrEqual(0);
    // A run that was heard of just now is alive whatever the server's clock says.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await api.call('GET', '/runs/r')).body.status).toBe('running');
    const pages = await Promise.all([api, right].map((one) => one.call('GET', '/tasks/paged?limit=1')));
    expect(pages.map(({ body }) => body.items.map((item: { id: number }) => item.id))).toEqual([[id], [id]]);
    const again = { 'idempotency-key': 'k' };
    for (const one of [api, right])
      expect((await one.call('POST', '/runs/r/cancel', undefined, again)).status).toBe(202);
  });
});
