import { describe, expect, it } from 'vitest';
import type { Database, Row } from '../../../src/store/database.ts';
import { createMigrator } from '../../../src/store/migrate/create-migrator.ts';
import { describeOnEach, emptyDatabase } from '../../support/database.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { makeOriginal } from './original.ts';

/** Rows as the original leaves them, the odd ones too. */
const ROWS = `
  (1, 'seo.tune', 'nightly-1', 'succeeded', '2025-01-15 02:30:00', '2025-01-15 02:31:00.123456', 60123, '{"b": 1, "a": [null]}', 'https://x.example/1', 'log', 'approved', 'ann@x.example', '2025-01-15 03:00:00'),
  (2, 'seo.tune', 'nightly-1', 'bogus', '2025-07-15 02:30:00', NULL, -5, NULL, 'javascript:alert(1)', NULL, NULL, NULL, NULL),
  (3, 'code.review', 'nightly-2', 'skipped', '2025-03-30 02:30:00', '2025-03-30 02:30:01', 1000, '[]', NULL, NULL, 'cancelled', NULL, NULL),
  (4, 'code.review', 'nightly-2', 'running', NULL, NULL, -1, NULL, NULL, NULL, NULL, NULL, NULL),
  (5, '', '', '', '2025-01-01 00:00:00', '2024-01-01 00:00:00', 2147483647, '"text"', '', '', '', '', NULL),
  (6, 'dx', 'n', 'awaiting_approval', '2025-01-01 00:00:00', NULL, NULL, NULL, NULL, NULL, 'pending', NULL, NULL),
  (7, 'dx', 'n', 'cancelled', 'infinity', NULL, NULL, NULL, NULL, NULL, 'cancelled', NULL, NULL)`;

const COLUMNS =
  'id, task, run_id, status, started_at, finished_at, duration_ms, inputs, outputs_uri, log_excerpt, approval_state, approver, webhook_notified_at';

describeOnEach('the table of the original system', (_makeDatabase, makeEmpty) => {
  it('is taken over with every row, and given back as it was', async () => {
    const database = await makeEmpty();
    await makeOriginal(database);
    await fill(database);
    const before = await originalRows(database);
    const migrator = createMigrator(database);
    await migrator.up();

    const rows = await database.query({
      text: `SELECT id, status, approval_state, duration_ms, reason, adopted, started_at AT TIME ZONE 'UTC' AS started, listed_at IS NOT NULL AS listed
               FROM "${database.schema}".agents_tasks ORDER BY id`,
    });
    expect(
      rows.map(({ status, approval_state, duration_ms, reason }) => [status, approval_state, duration_ms, reason]),
    ).toEqual([
      ['succeeded', 'approved', '60123', null],
      ['failed', null, null, null],
      ['skipped', null, '1000', 'cancelled'],
      ['running', null, null, null],
      ['failed', null, '2147483647', null],
      ['awaiting_approval', 'pending', null, null],
      ['skipped', null, null, 'cancelled'],
    ]);
    expect(rows.map(({ adopted }) => (adopted ? JSON.parse(adopted) : null))).toEqual([
      null,
      { status: 'bogus', duration_ms: -5 },
      { approval_state: 'cancelled' },
      { duration_ms: -1 },
      { status: '', approval_state: '' },
      null,
      { status: 'cancelled', approval_state: 'cancelled' },
    ]);
    expect(rows[0]?.started).toBe('2025-01-15 02:30:00');
    expect(rows.every(({ listed }) => listed === 't')).toBe(true);

    // The original's own function goes on working, and new rows get new numbers.
    const table = `"${database.schema}".agents_tasks`;
    const insert = `INSERT INTO ${table} (task, run_id, status, started_at) VALUES ('t', 'r', 'queued', '1999-12-31Z') RETURNING id`;
    expect(await database.query({ text: insert })).toEqual([{ id: '8' }]);
    const pruned = await database.transaction(async (connection) => {
      await connection.query({ text: `SET LOCAL search_path = "${database.schema}"` });
      return connection.query({ text: "SELECT agents_tasks_prune('2000-01-01Z') AS count" });
    });
    expect(pruned).toEqual([{ count: '1' }]);
    await migrator.down({ to: '0001' });
    expect(await originalRows(database)).toEqual(before);
    await migrator.up();
    await migrator.down({ to: '0001' });
    expect(await originalRows(database)).toEqual(before);
  });

  it('is taken over without the column its last migration adds', async () => {
    const database = await makeEmpty();
    await makeOriginal(database, { approvalNote: false });
    await fill(database);
    await createMigrator(database).up();
    const [row] = await database.query({
      text: `SELECT count(*) AS count, count(approval_note) AS notes FROM "${database.schema}".agents_tasks`,
    });
    expect(row).toEqual({ count: '7', notes: '0' });
  });

  it('keeps what was decided after it was taken over', async () => {
    const database = await makeEmpty();
    await makeOriginal(database);
    await fill(database);
    const migrator = createMigrator(database);
    await migrator.up();
    await database.query({ text: `UPDATE "${database.schema}".agents_tasks SET status = 'succeeded' WHERE id = 4` });
    await migrator.down({ to: '0001' });
    expect((await originalRows(database))[3]).toMatchObject({ status: 'succeeded', duration_ms: '-1' });
  });

  it.each([
    ['an id of another type', 'id uuid PRIMARY KEY, agent text, state text', 'id of type uuid'],
    ['other columns', 'id bigint PRIMARY KEY, agent text, state text', 'other columns'],
  ])('of the same name but with %s is refused and stays', async (_what, columns, words) => {
    const database = await makeEmpty();
    await database.query({
      text: `CREATE SCHEMA "${database.schema}"; CREATE TABLE "${database.schema}".agents_tasks (${columns})`,
    });
    await expect(createMigrator(database).up()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(words),
      cure: expect.stringContaining('a schema of its own'),
    });
    expect(await database.query({ text: `SELECT agent, state FROM "${database.schema}".agents_tasks` })).toEqual([]);
  });
});

describePostgres('the times of the original', () => {
  describe.each(['America/New_York', 'Asia/Kathmandu', 'Europe/Berlin', 'UTC'])('under a session in %s', (zone) => {
    it('are UTC', async () => {
      const connectionString = `${postgresUrl()}?options=-c%20TimeZone%3D${encodeURIComponent(zone)}`;
      const database = emptyDatabase({ connectionString });
      expect(await database.query({ text: 'SHOW TimeZone' })).toEqual([{ TimeZone: zone }]);
      await makeOriginal(database);
      await fill(database);
      const before = await originalRows(database);
      const migrator = createMigrator(database);
      await migrator.up();
      const rows = await database.query({
        text: `SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS started FROM "${database.schema}".agents_tasks WHERE id IN (1, 2, 3) ORDER BY id`,
      });
      expect(rows.map(({ started }) => started)).toEqual(['2025-01-15 02:30', '2025-07-15 02:30', '2025-03-30 02:30']);
      await migrator.down({ to: '0001' });
      expect(await originalRows(database)).toEqual(before);
    });
  });
});

async function fill(database: Database): Promise<void> {
  const table = `"${database.schema}".agents_tasks`;
  await database.query({
    text: `INSERT INTO ${table} (${COLUMNS}) VALUES ${ROWS}; SELECT setval(pg_get_serial_sequence('${table}', 'id'), 7)`,
  });
}

async function originalRows(database: Database): Promise<readonly Row[]> {
  return database.query({
    text: `SELECT ${COLUMNS}, pg_typeof(started_at) AS type FROM "${database.schema}".agents_tasks ORDER BY id`,
  });
}
