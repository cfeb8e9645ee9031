import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { createToken } from '../../../src/store/tokens/tokens.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres, ownCluster, postgresUrl } from '../../support/postgres.ts';
import { callUrl, startTaskApi } from '../../support/task-api.ts';
import { faultsOf, isAway, startWriters } from './writers.ts';

// What was acknowledged must have been committed for good, as it is where people run Postgres.
const DURABLE = { synchronous_commit: 'on' };

describePostgres('a database that fails under load', () => {
  it('stops and starts, softly and hard: nothing acknowledged is lost, nothing is done twice, work goes on by itself', async () => {
    const cluster = await ownCluster(DURABLE);
    const database = await freshDatabase({ connectionString: cluster.url, connectionTimeoutMs: 10_000 });
    const api = await startTaskApi(database);
    const writers = startWriters(api.url);
    await writers.more(50);
    for (const how of ['fast', 'immediate', 'immediate'] as const) {
      await cluster.stop(how);
      const [write, read, list, ready] = await Promise.all([
        api.call('POST', '/tasks', { task: 't', run_id: 'r', status: 'queued' }),
        api.call('GET', '/tasks/1'),
        api.call('GET', '/tasks/paged'),
        api.call('GET', '/ready'),
      ]);
      expect([write, read, list].map(isAway)).toEqual([true, true, true]);
      expect([ready.status, (await api.call('GET', '/live')).status]).toEqual([503, 200]);
      await cluster.start();
      await writers.more(50);
    }
    const tally = await writers.stop();
    expect(tally.wrong).toEqual([]);
    expect(tally.statuses[503]).toBeGreaterThan(0);
    expect(await faultsOf(database, tally)).toEqual([]);
    expect((await api.call('GET', '/ready')).status).toBe(200);
  });

  it('is no reason to take a caller for somebody else', async () => {
    const cluster = await ownCluster(DURABLE);
    const database = await freshDatabase({ connectionString: cluster.url, connectionTimeoutMs: 10_000 });
    const minted = await createToken(database, {
      name: 'ci',
      scopes: ['tasks:read'],
      expiresAt: null,
      createdBy: 'test',
    });
    const api = await startTaskApi(database, { anonymous: ['tasks:read'] });
    await cluster.stop('immediate');
    expect(isAway(await api.call('GET', '/tasks', undefined, { authorization: `Bearer ${minted?.text}` }))).toBe(true);
    await cluster.start();
    expect((await api.call('GET', '/tasks', undefined, { authorization: `Bearer ${minted?.text}` })).status).toBe(200);
  });

  it('cuts connections in the middle of statements and transactions', async () => {
    const database = await freshDatabase({ max: 5 });
    const api = await startTaskApi(database);
    const killer = new pg.Client({ connectionString: postgresUrl() });
    await killer.connect();
    onTestFinished(() => killer.end());
    const writers = startWriters(api.url);
    const batches: Promise<void>[] = [];
    const told: number[] = [];
    const batch = async (turn: number): Promise<void> => {
      const items = Array.from({ length: 50 }, (_, index) => ({
        op: 'create',
        task: `b${turn}.${index}`,
        run_id: 'load',
        status: 'queued',
      }));
      const answer = await callUrl('POST', `${api.url}/tasks/batch`, { items });
      if (answer.status === 200) told.push(...answer.body.results.map(({ status }: { status: number }) => status));
      else told.push(isAway(answer) ? 503 : answer.status);
    };
    for (let turn = 0; turn < 15; turn++) {
      batches.push(batch(turn));
      await writers.more(10);
      await killer.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE '%"${database.schema}"%' AND backend_type = 'client backend'`,
      );
    }
    await Promise.all(batches);
    const tally = await writers.stop();
    expect(tally.wrong).toEqual([]);
    expect(tally.statuses[503]).toBeGreaterThan(0);
    expect(told.filter((status) => ![201, 503].includes(status))).toEqual([]);
    expect(await faultsOf(database, tally)).toEqual([]);
    const [row] = await database.query({
      text: `SELECT count(*) AS n FROM "${database.schema}".agents_tasks WHERE task LIKE 'b%.%'`,
    });
    expect(Number(row?.n)).toBeGreaterThanOrEqual(told.filter((status) => status === 201).length);
  });

  it('has no connection left: 503 in bounded time, also in the pool of a host that would wait for ever', async () => {
    const pool = new pg.Pool({ connectionString: postgresUrl(), max: 1 });
    onTestFinished(() => pool.end());
    const database = await freshDatabase();
    const api = await startTaskApi(createPostgresDatabase({ pool, schema: database.schema }));
    const held = await pool.connect();
    const started = performance.now();
    const answers = await Promise.all([
      api.call('GET', '/tasks'),
      api.call('POST', '/tasks', { task: 't', run_id: 'r', status: 'queued' }),
      api.call('POST', '/tasks', { task: 't', run_id: 'r', status: 'queued' }, { 'idempotency-key': 'k' }),
    ]);
    expect(answers.map(isAway)).toEqual([true, true, true]);
    expect(performance.now() - started).toBeLessThan(60_000);
    held.release();
    expect((await api.call('GET', '/tasks')).body).toEqual([]);
    expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([1, 1, 0]);
  });

  it('takes no changes: reading goes on, writing is 503, and all is well once it takes them again', async () => {
    const cluster = await ownCluster(DURABLE);
    const database = await freshDatabase({ connectionString: cluster.url });
    const api = await startTaskApi(database);
    const writers = startWriters(api.url);
    await writers.more(20);
    const { id } = (await api.call('POST', '/tasks', { task: 't', run_id: 'r', status: 'running' })).body;
    await readOnly(cluster.url, 'on');
    await expect.poll(async () => isAway(await api.call('PATCH', `/tasks/${id}`, { message: 'new' }))).toBe(true);
    const chunk = await api.call('POST', `/tasks/${id}/log?seq=1`, 'x', { 'content-type': 'text/plain' });
    const run = await api.call('POST', '/runs', {
      run_id: 'r',
      source_key: 'k',
      plan: { name: 'p' },
      started_at: '2026-01-01T00:00:00Z',
    });
    const pruned = await api.call('DELETE', '/tasks/before?date=2099-01-01');
    const batch = await api.call('POST', '/tasks/batch', { items: [{ op: 'update', id, message: 'new' }] });
    expect([chunk, run, pruned, batch].map(isAway)).toEqual([true, true, true, true]);
    expect((await api.call('GET', `/tasks/${id}`)).body).toMatchObject({ id, message: null });
    await readOnly(cluster.url, 'off');
    await writers.more(20);
    const tally = await writers.stop();
    expect(tally.wrong).toEqual([]);
    expect(await faultsOf(database, tally)).toEqual([]);
  });
});

async function readOnly(url: string, value: 'on' | 'off'): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c default_transaction_read_only=off' });
  await client.connect();
  await client.query(`ALTER SYSTEM SET default_transaction_read_only = ${value}`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}
