import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { emptyDatabase, freshDatabase, freshSchema } from '../../support/database.ts';
import { describePostgres, ownCluster, postgresUrl } from '../../support/postgres.ts';

describePostgres('the pool of a host', () => {
  it('is used as it is: never ended, nothing hung on it, every client given back', async () => {
    const pool = hostPool({ max: 2 });
    const database = await freshDatabase({ pool });
    await database.query({ text: 'SELECT 1' });
    await database.query({ text: 'SELECT nonsense' }).catch(() => undefined);
    await database.transaction(() => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(pool.eventNames()).toEqual([]);
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
    const client = await pool.connect();
    expect(client.listenerCount('error')).toBe(0);
    client.release();
    await database.close();
    expect((await pool.query('SELECT true AS types_of_the_host')).rows).toEqual([{ types_of_the_host: true }]);
  });

  it('serves two schemas with statements of the same name', async () => {
    const pool = hostPool({ max: 1 });
    const long = 'a'.repeat(50);
    const databases = [freshSchema(), freshSchema(), long, `${long.slice(1)}b`].map((schema) =>
      createPostgresDatabase({ pool, schema }),
    );
    for (const _ of [1, 2]) {
      for (const [index, database] of databases.entries()) {
        expect(await database.query({ name: 'which', text: `SELECT ${index} AS n` })).toEqual([{ n: String(index) }]);
      }
    }
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM pg_prepared_statements');
    expect(rows).toHaveLength(4);
    expect(rows.every(({ name }) => name.length < 64)).toBe(true);
  });

  it('is asked nothing by name where a pooler stands between', async () => {
    const pool = hostPool({ max: 1 });
    const database = createPostgresDatabase({ pool, prepare: false });
    await database.query({ name: 'one', text: 'SELECT $1::int', values: [1] });
    expect((await pool.query('SELECT name FROM pg_prepared_statements')).rows).toEqual([]);
  });
});

describePostgres('notices', () => {
  it('are heard until nobody wants to', async () => {
    const pool = hostPool({ max: 1 });
    const database = createPostgresDatabase({ pool, schema: freshSchema() });
    onTestFinished(() => database.close());
    const heard: string[] = [];
    const stop = await database.listen('Some channel', () => heard.push('a'));
    const stopOther = await database.listen('Some channel', () => heard.push('b'));
    await database.listen('another', () => heard.push('c'));
    await database.query({ text: `NOTIFY "Some channel"` });
    await expect.poll(() => heard.sort().join('')).toBe('ab');
    await stop();
    await database.query({ text: `NOTIFY "Some channel"; NOTIFY another` });
    await expect.poll(() => heard.sort().join('')).toBe('abbc');
    await stopOther();
    await database.query({ text: `NOTIFY "Some channel"` });
    await database.query({ text: `NOTIFY another` });
    await expect.poll(() => heard.sort().join('')).toBe('abbcc');
  });

  it('are heard again after the connection broke, and once for what was missed', async () => {
    const database = emptyDatabase();
    const heard: number[] = [];
    await database.listen('again', () => heard.push(1));
    const kill = `SELECT count(pg_terminate_backend(pid)) AS killed FROM pg_stat_activity WHERE query = 'LISTEN "again"' AND pid <> pg_backend_pid()`;
    expect(await database.query({ text: kill })).toEqual([{ killed: '1' }]);
    await expect.poll(() => heard.length).toBe(1);
    await database.query({ text: 'NOTIFY again' });
    await expect.poll(() => heard.length).toBe(2);
  });

  it('are waited for where the server is not there yet', async () => {
    const cluster = await ownCluster();
    await cluster.stop();
    const warnings: string[] = [];
    const database = createPostgresDatabase({
      connectionString: cluster.url,
      logger: { warn: (message) => warnings.push(message) },
    });
    onTestFinished(() => database.close());
    const heard: number[] = [];
    await database.listen('late', () => heard.push(1));
    expect(warnings).toHaveLength(1);
    await cluster.start();
    await expect.poll(() => heard.length).toBe(1);
    await database.query({ text: 'NOTIFY late' });
    await expect.poll(() => heard.length).toBe(2);
  });
});

describePostgres('a connection of our own', () => {
  it('is taken from a transaction that stands still, so that others get its rows', async () => {
    const database = await freshDatabase();
    const [row] = await database.query({ text: 'SHOW idle_in_transaction_session_timeout' });
    expect(Object.values(row ?? {})).toEqual(['15s']);
  });
});

function hostPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString: postgresUrl(), ...options });
  onTestFinished(() => pool.end());
  return pool;
}
