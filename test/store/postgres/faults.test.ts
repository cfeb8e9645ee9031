import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { Fault } from '../../../src/errors.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { atTheEnd, emptyDatabase, freshDatabase } from '../../support/database.ts';
import { describePostgres, ownCluster, postgresUrl } from '../../support/postgres.ts';

describePostgres('a pool of our own', () => {
  it('tells by a Fault that nobody answers, in words without the password', async () => {
    const nobody = createPostgresDatabase({ connectionString: 'postgres://ann:sesame@127.0.0.1:1/tasks' });
    onTestFinished(() => nobody.close());
    const thrown = await nobody.query({ text: 'SELECT 1' }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('ECONNREFUSED'),
      cure: 'Check the database URL (DATABASE_URL or --database-url), and that the database runs there.',
    });
    expect(String(thrown)).not.toContain('sesame');
    expect((thrown as Fault).cause).toBeInstanceOf(Error);
    await expect(nobody.transaction(async () => 1)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it.each([
    [
      'a database that is not there',
      (url: URL) => {
        url.pathname = '/nowhere';
      },
      'The database lets nobody in by this URL: ',
    ],
    [
      'a role that is not there',
      (url: URL) => {
        url.username = 'nobody_at_all';
      },
      'The database lets nobody in by this URL: ',
    ],
    [
      'a host that is not there',
      (url: URL) => {
        url.hostname = 'nowhere.invalid';
      },
      'nowhere.invalid',
    ],
  ])('tells of %s', async (_what, change, words) => {
    const url = new URL(postgresUrl());
    change(url);
    const database = createPostgresDatabase({ connectionString: url.href });
    onTestFinished(() => database.close());
    await expect(database.query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(words),
    });
  });

  it('waits only so long for a free connection, and loses none', async () => {
    const database = emptyDatabase({ max: 2, connectionTimeoutMs: 2_000 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holders = [1, 2].map(() =>
      database.transaction(async (connection) => {
        await connection.query({ text: 'SELECT 1' });
        await held;
      }),
    );
    await expect(database.query({ text: 'SELECT 1' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('timeout'),
    });
    release();
    await Promise.all(holders);
    const all = Array.from({ length: 20 }, () => database.query({ text: 'SELECT 1 AS one' }));
    expect(await Promise.all(all)).toHaveLength(20);
  });

  it('survives connections that are killed: in a statement, between two, and idle', async () => {
    const database = await freshDatabase({ max: 3 });
    const warnings: string[] = [];
    const killer = new pg.Client({ connectionString: postgresUrl() });
    await killer.connect();
    onTestFinished(() => killer.end());
    const kill = (pid: string | null | undefined) => killer.query('SELECT pg_terminate_backend($1)', [pid]);
    const table = `"${database.schema}".agents_tasks`;

    const between = database.transaction(async (connection) => {
      await connection.query({ text: `INSERT INTO ${table} (task, run_id, status) VALUES ('t', 'r', 'queued')` });
      const [row] = await connection.query({ text: 'SELECT pg_backend_pid() AS pid' });
      await kill(row?.pid);
      await connection.query({ text: 'SELECT 1' });
    });
    await expect(between).rejects.toMatchObject({ name: 'Fault', code: 'unavailable' });

    const inside = database.transaction(async (connection) => {
      const [row] = await connection.query({ text: 'SELECT pg_backend_pid() AS pid' });
      await Promise.all([connection.query({ text: 'SELECT pg_sleep(30)' }), kill(row?.pid)]);
    });
    await expect(inside).rejects.toMatchObject({ name: 'Fault', code: 'unavailable' });

    const watched = createPostgresDatabase({
      connectionString: postgresUrl(),
      max: 1,
      logger: { warn: (message) => warnings.push(message) },
    });
    onTestFinished(() => watched.close());
    const [idle] = await watched.query({ text: 'SELECT pg_backend_pid() AS pid' });
    await kill(idle?.pid);
    await expect.poll(() => warnings).toEqual(['An idle connection to the database broke.']);
    expect(await watched.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
    expect(await database.query({ text: `SELECT count(*) AS n FROM ${table}` })).toEqual([{ n: '0' }]);
  });

  it('ends statements that take too long', async () => {
    const database = emptyDatabase({ statementTimeoutMs: 1_000 });
    await expect(database.query({ text: 'SELECT pg_sleep(10)' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('took too long'),
    });
    expect(await database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
  });

  it('tells of a server that takes no changes, and of one without room', async () => {
    const readOnly = createPostgresDatabase({
      connectionString: `${postgresUrl()}?options=-c%20default_transaction_read_only%3Don`,
    });
    const small = createPostgresDatabase({
      connectionString: `${postgresUrl()}?options=-c%20temp_file_limit%3D64kB%20-c%20work_mem%3D64kB`,
    });
    atTheEnd(() => readOnly.close());
    atTheEnd(() => small.close());
    await expect(readOnly.query({ text: 'CREATE TABLE never (id int)' })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('takes no changes'),
    });
    const sort = `SELECT n FROM generate_series(1, 200000) n ORDER BY md5(n::text)`;
    await expect(small.query({ text: sort })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('has no room'),
    });
  });

  it('is there again when the server is', async () => {
    const cluster = await ownCluster({ max_connections: '6', superuser_reserved_connections: '0' });
    const database = createPostgresDatabase({ connectionString: cluster.url, max: 20, connectionTimeoutMs: 20_000 });
    atTheEnd(() => database.close());
    await database.query({ text: 'SELECT 1' });
    for (const how of ['fast', 'immediate'] as const) {
      await cluster.stop(how);
      await expect(database.query({ text: 'SELECT 1' })).rejects.toMatchObject({ name: 'Fault', code: 'unavailable' });
      await cluster.start();
      expect(await database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
    }
    const crowd = await Promise.allSettled(
      Array.from({ length: 12 }, () => database.query({ text: 'SELECT pg_sleep(0.2)' })),
    );
    const refused = crowd.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((reason) => reason instanceof Fault && reason.code === 'unavailable')).toBe(true);
    expect(await database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: '1' }]);
  });

  it('is over when it is closed', async () => {
    const database = createPostgresDatabase({ connectionString: postgresUrl() });
    await database.query({ text: 'SELECT 1' });
    await Promise.all([database.close(), database.close()]);
    await expect(database.query({ text: 'SELECT 1' })).rejects.toMatchObject({ code: 'unavailable' });
  });
});

it.each(['', 'Public', '1a', 'a-b', 'a"b', 'pg_temp', 'a'.repeat(51)])('no schema is called %j', (schema) => {
  expect(() => createPostgresDatabase({ connectionString: 'postgres://x/y', schema })).toThrow(Fault);
});

it.each(['', 'nonsense', 'mysql://a:sesame@b/c', 'postgres://a:sesame@b:port/c'])(
  'no database is at %j',
  (connectionString) => {
    try {
      createPostgresDatabase({ connectionString });
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toMatchObject({ name: 'Fault', code: 'usage' });
      expect(JSON.stringify(thrown) + String(thrown)).not.toContain('sesame');
    }
  },
);
