import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { clockUpTo } from '../../support/clock-up-to.ts';
import { atTheEnd, freshDatabase, freshSchema, migrateAtOnce } from '../../support/database.ts';
import { type EventReader, readEventStream, rowOf } from '../../support/event-reader.ts';
import { describePostgres, ownCluster, postgresUrl } from '../../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

/** A second server's way to the same tables. */
function besides(database: Database): Database {
  const other = createPostgresDatabase({ connectionString: postgresUrl(), schema: database.schema });
  atTheEnd(() => other.close());
  return other;
}

async function create(api: RunningApi, task: string): Promise<number> {
  const { status, body } = await api.call('POST', '/tasks/', { task, run_id: 'r', status: 'running' });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
}

const withId = (reader: EventReader, id: number) => reader.until((event) => rowOf(event).id === id);

describePostgres('live changes over several servers on one database', () => {
  test('what one is told the readers of the other hear, by notice', async () => {
    const database = await freshDatabase();
    // Without the notice it is found after five seconds, which never pass here.
    const clock = clockUpTo(5_000);
    const [one, other] = [await startTaskApi(database), await startTaskApi(besides(database), { clock })];
    const reader = await readEventStream(`${other.url}/events`);
    await withId(reader, await create(one, 'a'));
  });

  test('a reader whose server is lost goes on at the other and misses nothing', async () => {
    const database = await freshDatabase();
    const [one, other] = [await startTaskApi(database), await startTaskApi(besides(database))];
    const before = await readEventStream(`${one.url}/events`);
    const first = await create(one, 'first');
    await withId(before, first);
    await one.close();
    await before.ended;
    const ids = [await create(other, 'a'), await create(other, 'b')];
    const after = await readEventStream(`${other.url}/events`, { 'last-event-id': before.lastId() });
    ids.push(await create(other, 'c'));
    for (const id of ids) await withId(after, id);
    expect(after.events.map((event) => rowOf(event).id)).toEqual(expect.arrayContaining(ids));
    expect(after.events.some((event) => rowOf(event).id === first)).toBe(false);
  });

  test('a change that commits late is not missed, live or by whoever goes on from what was sent meanwhile', async () => {
    const database = await freshDatabase();
    const api = await startTaskApi(database);
    const [early, reader] = [await create(api, 'early'), await readEventStream(`${api.url}/events`)];
    const lastBefore = Number(reader.lastId());
    const { later, held } = holdEvent(besides(database), early);
    await held;
    const quick = await create(api, 'quick');
    const sent = await withId(reader, quick);
    // To go on from here must not skip the one that is still to come.
    expect(Number(sent.id)).toBe(lastBefore);
    const resumed = reader.lastId();
    const other = await startTaskApi(besides(database));
    const begun = await readEventStream(`${other.url}/events`);
    await later();
    await create(api, 'after');
    await withId(reader, early);
    await withId(begun, early);
    const again = await readEventStream(`${api.url}/events`, { 'last-event-id': resumed });
    await withId(again, early);
  });

  test('a database that goes away leaves streams open, and readers catch up when it is back', async () => {
    const cluster = await ownCluster();
    const schema = freshSchema();
    const connect = () => createPostgresDatabase({ connectionString: cluster.url, schema });
    const [database, writer] = [connect(), connect()];
    atTheEnd(async () => void (await Promise.all([database.close(), writer.close()])));
    await migrateAtOnce(database);
    const warnings: string[] = [];
    const logger = { info: () => {}, warn: (message: string) => void warnings.push(message), error: () => {} };
    const [one, other] = [await startTaskApi(database, { logger }), await startTaskApi(writer)];
    const reader = await readEventStream(`${one.url}/events`);
    await withId(reader, await create(one, 'a'));
    await cluster.stop('immediate');
    expect((await one.call('GET', '/tasks/')).status).toBe(503);
    await cluster.start();
    const id = await create(other, 'b');
    await withId(reader, id);
    await withId(reader, await create(one, 'c'));
  });
});

/** Changes a task in a transaction that stays open: its event has an id, and nobody sees it before `later`. */
function holdEvent(database: Database, id: number): { later: () => Promise<void>; held: Promise<void> } {
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  let begun = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const { schema } = database;
  const done = database.transaction(async (connection) => {
    await connection.query({
      text: `INSERT INTO "${schema}".agents_events (kind, action, task_id, run_id, attempt, task, version, status_to, channel)
             SELECT 'task', 'updated', id, run_id, attempt, task, version, status, 'api' FROM "${schema}".agents_tasks WHERE id = $1`,
      values: [id],
    });
    begun();
    await gone;
  });
  return {
    held,
    later: async () => {
      go();
      await done;
    },
  };
}
