import { BULLMQ_MAJOR_VERSION, createPostgresBackend, LATEST_SCHEMA_VERSION, Queue, Worker } from 'bullmq';
import { expect, test } from 'vitest';
import { createPostgresQueue } from '../../../src/queue/bullmq/postgres/create-postgres-queue.ts';
import { ENGINE } from '../../../src/queue/bullmq/postgres/prepare.ts';
import type { Database } from '../../../src/store/database.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { atTheEnd } from '../../support/database.ts';
import { describePostgres, ownCluster, postgresUrl } from '../../support/postgres.ts';
import { openQueue, postgresPlace } from './place.ts';

const LONG = 60_000;

test('knows how far the migrations of the package go', () => {
  expect(ENGINE).toEqual({ migration: LATEST_SCHEMA_VERSION, major: BULLMQ_MAJOR_VERSION });
});

describePostgres('BullMQ on PostgreSQL, beside the contract', () => {
  test('what BullMQ itself adds and takes are the same jobs', async () => {
    const { schema, open } = await postgresPlace();
    const queue = await open();
    const connection = { connectionString: postgresUrl(), schema, max: 2 };
    await queue.enqueue([
      { id: '1', lane: 'linux', priority: 0 },
      { id: '2', lane: 'linux', priority: 0 },
    ]);
    await queue.claim(['linux'], 'me', LONG);
    const theirs = new Queue('linux', { connection }, createPostgresBackend);
    atTheEnd(() => theirs.close());
    expect(await theirs.getJobCounts('active', 'prioritized', 'delayed')).toEqual({
      active: 1,
      prioritized: 1,
      delayed: 0,
    });
    const done: unknown[] = [];
    const worker = new Worker('linux', async (job) => done.push(job.id), { connection }, createPostgresBackend);
    atTheEnd(() => worker.close());
    await theirs.add('step', {}, { jobId: 'job-3' });
    await expect.poll(() => done).toEqual(expect.arrayContaining(['job-2', 'job-3']));
  });

  test('opens no connection of its own, whatever the number of lanes', async () => {
    const { database, queue } = await onDatabase({ max: 2 });
    const lanes = Array.from({ length: 40 }, (_, at) => `lane ${at}`);
    await queue.enqueue(lanes.map((lane, at) => ({ id: String(at), lane, priority: 0 })));
    await Promise.all(lanes.map((lane) => queue.claim([lane], 'me', LONG)));
    const text = 'SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = $1';
    expect(await database.query({ text, values: [database.schema] })).toEqual([{ n: '2' }]);
  });

  test('servers whose clocks are an hour apart agree on who holds a job, and when one comes again', async () => {
    const { database, schema, queue } = await onDatabase();
    const stalled: unknown[] = [];
    const clock = { ...systemClock, now: () => systemClock.now() + 3_600_000 };
    const ahead = await openQueue({ postgres: { database, schema } }, { clock, onStalled: (job) => stalled.push(job) });
    await queue.enqueue([1, 2, 3].map((id) => ({ id: String(id), lane: 'a', priority: 0 })));
    const held = await queue.claim(['a'], 'me', LONG);
    const theirs = await ahead.claim(['a'], 'you', 1);
    const later = await ahead.claim(['a'], 'you', LONG);
    if (!held || !theirs || !later) throw new Error('there were three jobs');
    await ahead.finish(later, 'you', { again: LONG });
    // A lock of theirs runs out and comes to us: both have looked for lost locks meanwhile.
    await expect.poll(() => queue.claim(['a'], 'me', LONG)).toEqual(theirs);
    expect(await ahead.claim(['a'], 'you', LONG)).toBeUndefined();
    expect(stalled).not.toContainEqual(held);
    expect(await queue.extend(held, 'me', LONG)).toBe(true);
  });

  test('is made once by many servers that start at once, and is only looked at afterwards', async () => {
    const { schema, open } = await postgresPlace();
    const queues = await Promise.all([open(), open(), open(), open()]);
    await queues[0]?.enqueue([{ id: '1', lane: 'a', priority: 0 }]);
    expect(await queues[3]?.claim(['a'], 'me', LONG)).toEqual({ id: '1', lane: 'a' });
    const asked: string[] = [];
    const database = createPostgresDatabase({ connectionString: postgresUrl(), schema });
    atTheEnd(() => database.close());
    const watched: Database = {
      ...database,
      query: (statement) => {
        asked.push(statement.text);
        return database.query(statement);
      },
      transaction: () => Promise.reject(new Error('nothing is to be made')),
    };
    const queue = await createPostgresQueue({ clock: systemClock, database: watched, schema });
    expect(asked).toHaveLength(1);
    await queue.close();
  });

  test('is made by the second go, where another server made its schema in the same moment', async () => {
    const { schema } = await postgresPlace();
    const database = createPostgresDatabase({ connectionString: postgresUrl(), schema });
    atTheEnd(() => database.close());
    let goes = 0;
    const late: Database = {
      ...database,
      transaction: (work) => {
        goes += 1;
        if (goes > 1) return database.transaction(work);
        return Promise.reject(Object.assign(new Error('duplicate key value'), { code: '23505' }));
      },
    };
    const queue = await createPostgresQueue({ clock: systemClock, database: late, schema });
    await queue.enqueue([{ id: '1', lane: 'a', priority: 0 }]);
    expect(await queue.claim(['a'], 'me', LONG)).toEqual({ id: '1', lane: 'a' });
    await queue.close();
  });

  test('refuses a schema that a newer BullMQ has been at, and a name that is none', async () => {
    const { database, schema } = await onDatabase();
    await database.query({ text: `UPDATE "${schema}".migration SET min_client_version = ${ENGINE.major + 1}` });
    const refused = { code: 'usage', message: expect.stringContaining(`needs BullMQ ${ENGINE.major + 1}`) };
    await expect(openQueue({ postgres: { database, schema } })).rejects.toMatchObject(refused);
    await expect(openQueue({ postgres: { database, schema: 'a"b' } })).rejects.toMatchObject({ code: 'usage' });
  });

  test('says that the database does not answer while it does not, and goes on afterwards', async () => {
    const cluster = await ownCluster({ synchronous_commit: 'on' });
    const database = createPostgresDatabase({ connectionString: cluster.url });
    atTheEnd(() => database.close());
    const errors: unknown[] = [];
    const queue = await openQueue(
      { postgres: { database, schema: 'queue' } },
      { onError: (error) => errors.push(error) },
    );
    await queue.enqueue([1, 2, 3].map((id) => ({ id: String(id), lane: 'a', priority: 0 })));
    const held = await queue.claim(['a'], 'me', LONG);
    const lost = await queue.claim(['a'], 'gone', 1);
    if (!held || !lost) throw new Error('there were three jobs');
    await cluster.stop('immediate');
    const unavailable = { code: 'unavailable' };
    await expect(queue.claim(['a'], 'me', LONG)).rejects.toMatchObject(unavailable);
    await expect(queue.extend(held, 'me', LONG)).rejects.toMatchObject(unavailable);
    await expect(queue.finish(held, 'me')).rejects.toMatchObject(unavailable);
    await expect(queue.enqueue([{ ...held, priority: 0 }])).rejects.toMatchObject(unavailable);
    await expect.poll(() => errors).toContainEqual(expect.objectContaining(unavailable));
    await cluster.start();
    expect(await queue.finish(held, 'me')).toBe(true);
    const rest = new Set<string>();
    await expect
      .poll(async () => rest.add((await queue.claim(['a'], 'me', LONG))?.id ?? 'none'))
      .toEqual(new Set(['none', lost.id, '3']));
  });
});

/** A queue and the database it is on, whose connections bear the name of its schema. */
async function onDatabase({ max = 10 } = {}) {
  const { schema } = await postgresPlace();
  const url = new URL(postgresUrl());
  url.searchParams.set('application_name', schema);
  const database = createPostgresDatabase({ connectionString: url.href, schema, max });
  atTheEnd(() => database.close());
  return { database, schema, queue: await openQueue({ postgres: { database, schema } }) };
}
