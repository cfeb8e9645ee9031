import { expect, test } from 'vitest';
import { createRetention } from '../../../src/api/sweep/retention.ts';
import type { Database } from '../../../src/store/database.ts';
import { describeOnEach } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = 100 * DAY_MS;

function clockAtDay100() {
  const clock = createManualClock();
  clock.advance(NOW);
  return clock;
}

const iso = (daysAgo: number): string => new Date(NOW - daysAgo * DAY_MS).toISOString();

async function addRun(
  database: Database,
  run: { id: string; plan?: string; daysAgo: number; status?: string; task?: string },
): Promise<void> {
  const { id, plan = 'nightly', daysAgo, status = 'succeeded', task = 'succeeded' } = run;
  const { schema } = database;
  await database.query({
    text: `INSERT INTO "${schema}".agents_runs (run_id, attempt, source_key, status, plan_name, started_at) VALUES ($1, 1, $1, $2, $3, $4)`,
    values: [id, status, plan, iso(daysAgo)],
  });
  await addTask(database, { run: id, daysAgo, status: task });
}

async function addTask(
  database: Database,
  { run, daysAgo, status = 'succeeded' }: { run: string; daysAgo: number; status?: string },
): Promise<void> {
  const { schema } = database;
  await database.query({
    text: `WITH t AS (INSERT INTO "${schema}".agents_tasks (task, run_id, status, approval_state, started_at)
                      SELECT 'a', $1, $2::text, CASE WHEN $2::text = 'awaiting_approval' THEN 'pending' END, $3::timestamptz RETURNING *),
                e AS (INSERT INTO "${schema}".agents_events (at, kind, action, task_id, run_id, attempt, task, version, status_to, channel)
                      SELECT $3::timestamptz, 'task', 'created', id, run_id, attempt, task, version, status, 'api' FROM t)
           INSERT INTO "${schema}".agents_logs (task_id, seq, start_byte, bytes, created_at)
           SELECT id, n, n - 1, 'x', $3::timestamptz FROM t, generate_series(1, 2) AS n`,
    values: [run, status, iso(daysAgo)],
  });
}

async function left(database: Database, table: string, column = 'run_id'): Promise<string[]> {
  const rows = await database.query({
    text: `SELECT DISTINCT ${column}::text AS value FROM "${database.schema}".agents_${table} ORDER BY 1`,
  });
  return rows.map(({ value }) => value ?? '');
}

describeOnEach('retention', (makeDatabase) => {
  test('by days: ended runs go with their tasks, and tasks of no run; what awaits approval stays', async () => {
    const database = await makeDatabase();
    await addRun(database, { id: 'old', daysAgo: 31 });
    await addRun(database, { id: 'young', daysAgo: 29 });
    await addRun(database, { id: 'running', daysAgo: 40, status: 'running', task: 'running' });
    await addRun(database, { id: 'waits', daysAgo: 40, status: 'awaiting_approval', task: 'awaiting_approval' });
    await addRun(database, { id: 'partly', daysAgo: 40, task: 'awaiting_approval' });
    await addTask(database, { run: 'partly', daysAgo: 40 });
    await addTask(database, { run: 'loose', daysAgo: 31 });
    await addTask(database, { run: 'loose-young', daysAgo: 29 });
    await addTask(database, { run: 'loose-waits', daysAgo: 31, status: 'awaiting_approval' });
    const retention = createRetention({ database, clock: clockAtDay100(), keepDays: 30 });
    expect(await retention.sweep()).toEqual({ tasks: 3, runs: 1, events: 0, logs: 0, deliveries: 0 });
    expect(await left(database, 'runs')).toEqual(['partly', 'running', 'waits', 'young']);
    expect(await left(database, 'tasks')).toEqual([
      'loose-waits',
      'loose-young',
      'partly',
      'running',
      'waits',
      'young',
    ]);
    expect(await retention.sweep()).toEqual({ tasks: 0, runs: 0, events: 0, logs: 0, deliveries: 0 });
  });

  test('the newest of each plan stay however old they are', async () => {
    const database = await makeDatabase();
    for (const daysAgo of [50, 60, 70]) {
      await addRun(database, { id: `n${daysAgo}`, daysAgo });
      await addRun(database, { id: `w${daysAgo}`, daysAgo, plan: 'weekly' });
    }
    await addRun(database, { id: 'n1', daysAgo: 1 });
    const clock = clockAtDay100();
    await createRetention({ database, clock, keepDays: 30, keepLast: 2 }).sweep();
    expect(await left(database, 'runs')).toEqual(['n1', 'n50', 'w50', 'w60']);
    await createRetention({ database, clock, keepLast: 1 }).sweep();
    expect(await left(database, 'runs')).toEqual(['n1', 'w50']);
  });

  test('goes over any number of runs, two servers at once', async () => {
    const database = await makeDatabase();
    const { schema } = database;
    await database.query({
      text: `WITH r AS (INSERT INTO "${schema}".agents_runs (run_id, attempt, source_key, status, plan_name, started_at)
                        SELECT 'r' || n, 1, 'k', 'succeeded', 'p', $1::timestamptz FROM generate_series(1, 180) AS n RETURNING run_id)
             INSERT INTO "${schema}".agents_tasks (task, run_id, status, started_at) SELECT 'a', run_id, 'failed', $1::timestamptz FROM r`,
      values: [iso(40)],
    });
    const sweep = () => createRetention({ database, clock: clockAtDay100(), keepDays: 30 }).sweep();
    const [one, other] = await Promise.all([sweep(), sweep()]);
    expect([one.tasks + other.tasks, one.runs + other.runs]).toEqual([180, 180]);
  });

  test('events and logs have days of their own', async () => {
    const database = await makeDatabase();
    await addRun(database, { id: 'old', daysAgo: 20 });
    await addRun(database, { id: 'young', daysAgo: 5 });
    await addRun(database, { id: 'running', daysAgo: 20, status: 'running', task: 'running' });
    const clock = clockAtDay100();
    expect(await createRetention({ database, clock, eventsDays: 10, logsDays: 10 }).sweep()).toEqual({
      tasks: 0,
      runs: 0,
      events: 2,
      logs: 1,
      deliveries: 0,
    });
    expect(await left(database, 'events')).toEqual(['young']);
    const [old] = await left(database, 'tasks', `CASE run_id WHEN 'old' THEN id END`);
    expect((await left(database, 'logs', 'task_id')).includes(old ?? '')).toBe(false);
    expect((await left(database, 'logs', 'task_id')).length).toBe(2);
  });

  test('sweeps after a minute and then every hour, until it is stopped', async () => {
    const database = await makeDatabase();
    const clock = clockAtDay100();
    let swept = 0;
    const retention = createRetention({ database, clock, keepDays: 30, onSwept: () => swept++ });
    retention.start();
    clock.advance(59_999);
    expect(swept).toBe(0);
    clock.advance(1);
    await expect.poll(() => swept).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(60 * 60 * 1000);
    await expect.poll(() => swept).toBe(2);
    await retention.stop();
    clock.advance(10 * DAY_MS);
    expect(swept).toBe(2);
  });
});
