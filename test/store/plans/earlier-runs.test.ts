import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { listEarlierRuns } from '../../../src/store/plans/earlier-runs.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach } from '../../support/database.ts';

/** A run that began so many minutes after the first, with how long its tasks took (ms). */
interface Ran {
  readonly at: number;
  readonly status?: string;
  readonly plan?: string;
  readonly repository?: string;
  readonly tasks?: Readonly<Record<string, number | 'failed' | 'carried'>>;
}

async function addRuns(database: Database, runs: Readonly<Record<string, Ran>>): Promise<void> {
  const tables = tablesOf(database.schema);
  const insert = (text: string, values: readonly (string | number | null)[]) =>
    database.query({ text: `INSERT INTO ${text}`, values: [...values] });
  for (const [run_id, { at, status = 'succeeded', plan = 'nightly', repository, tasks = {} }] of Object.entries(runs)) {
    await insert(
      `${tables.runs} (run_id, attempt, source_key, status, plan_name, started_at)
       VALUES ($1::text, 1, $1::text, $2::text, $3::text, timestamptz '2026-01-02T03:00:00Z' + $4::integer * interval '1 min')`,
      [run_id, status, plan, at],
    );
    if (repository !== undefined)
      await insert(
        `${tables.fleet_runs} (run_id, attempt, plan_path, plan_text, submitted_by, repository_id) VALUES ($1::text, 1, 'p', 'p', 'x', $2::text)`,
        [run_id, repository],
      );
    for (const [task, took] of Object.entries(tasks)) {
      await insert(
        `${tables.tasks} (run_id, attempt, task, status, duration_ms, carried_from, registered)
         VALUES ($1::text, 1, $2::text, $3::text, $4::integer, $5::integer, true)`,
        [
          run_id,
          task,
          took === 'failed' ? 'failed' : 'succeeded',
          took === 'carried' ? 5 : Number(took) || 7,
          took === 'carried' ? 1 : null,
        ],
      );
    }
  }
}

const NOW = { plan: 'nightly', run_id: 'now', attempt: 1, repository: null };

describeOnEach('the runs of a plan before one of them', (makeDatabase) => {
  test('are the last that came to an end, and the last ten that succeeded', async () => {
    const database = await makeDatabase();
    const good = Array.from({ length: 12 }, (_, at) => [`good${at}`, { at, tasks: { a: 100 + at } }] as const);
    await addRuns(database, {
      ...Object.fromEntries(good),
      bad: { at: 20, status: 'failed', tasks: { a: 1 } },
      cancelled: { at: 21, status: 'cancelled' },
      now: { at: 30, status: 'running' },
      later: { at: 31 },
      other: { at: 22, plan: 'weekly' },
    });
    const found = await listEarlierRuns(database, NOW);
    const names = found.map(({ run_id }) => run_id);
    expect(names).toEqual([
      'bad',
      ...good
        .slice(2)
        .map(([name]) => name)
        .toReversed(),
    ]);
    expect(found[0]).toEqual({
      run_id: 'bad',
      attempt: 1,
      status: 'failed',
      started_at: '2026-01-02T03:20:00.000Z',
      durations: {},
    });
    expect(found[1]?.durations).toEqual({ a: 111 });
  });

  test('have the times of what succeeded there itself', async () => {
    const database = await makeDatabase();
    await addRuns(database, {
      before: { at: 1, tasks: { a: 100, 'many[b]': 200, c: 'failed', d: 'carried' } },
      now: { at: 2, status: 'running' },
    });
    const [found] = await listEarlierRuns(database, NOW);
    expect(found?.durations).toEqual({ a: 100, 'many[b]': 200 });
  });

  test('are of the same repository where this one is bound to it', async () => {
    const database = await makeDatabase();
    await addRuns(database, {
      ours: { at: 1, repository: '7' },
      theirs: { at: 2, repository: '8' },
      nobodys: { at: 3 },
      now: { at: 4, status: 'running', repository: '7' },
    });
    const found = await listEarlierRuns(database, { ...NOW, repository: '7' });
    expect(found.map(({ run_id }) => run_id)).toEqual(['ours']);
    expect(await listEarlierRuns(database, NOW)).toHaveLength(3);
  });
});
