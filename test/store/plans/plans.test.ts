import { expect, it } from 'vitest';
import type { PlanHistory, PlanList } from '../../../src/schema/generated/task-api/api-types.ts';
import type { Database } from '../../../src/store/database.ts';
import { listPlans } from '../../../src/store/plans/list-plans.ts';
import { planHistory } from '../../../src/store/plans/plan-history.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { putTasks } from '../../../src/store/tasks/put-tasks.ts';
import { describeOnEach } from '../../support/database.ts';
import { registered, TESTER } from '../../support/runs.ts';

const at = (hour: number): string => `2026-01-02T${String(hour).padStart(2, '0')}:00:00Z`;

async function plans(database: Database, asked: Partial<Parameters<typeof listPlans>[1]> = {}): Promise<PlanList> {
  return JSON.parse(await listPlans(database, { runs: 20, limit: 50, ...asked })) as PlanList;
}

async function run(database: Database, name: string, run_id: string, hour: number, tasks: Record<string, object> = {}) {
  await registered(database, {
    run_id,
    plan: { name },
    started_at: at(hour),
    git: { branch: 'main' },
    source_key: run_id,
  });
  const puts = Object.entries(tasks).map(([task, more]) => ({
    run_id,
    attempt: 1,
    task,
    status: 'running' as const,
    ...more,
  }));
  if (puts.length > 0) await putTasks(database, puts, { ...TESTER, decides: true });
}

describeOnEach('plans', (makeDatabase) => {
  it('come with their newest runs, the one that ran last first', async () => {
    const database = await makeDatabase();
    expect(await plans(database)).toEqual({ items: [] });
    await run(database, 'weekly "quoted"', 'w1', 1);
    await run(database, 'nightly', 'n1', 2);
    await run(database, 'nightly', 'n2', 3);
    await run(database, 'nightly', 'n3', 4);
    await run(database, 'Ünï', 'u1', 3);
    const told = async (asked?: Parameters<typeof plans>[1]): Promise<string[]> =>
      (await plans(database, asked)).items.map(
        ({ plan, runs }) => `${plan}: ${runs.map(({ run_id }) => run_id).join(' ')}`,
      );
    expect(await told()).toEqual(['nightly: n3 n2 n1', 'Ünï: u1', 'weekly "quoted": w1']);
    expect(await told({ runs: 2, limit: 1 })).toEqual(['nightly: n3 n2']);
    expect(await told({ among: ['Ünï', 'none', 'Ünï'] })).toEqual(['Ünï: u1']);
    expect((await plans(database)).items[1]?.runs[0]).toEqual({
      run_id: 'u1',
      attempt: 1,
      status: 'running',
      reason: null,
      started_at: '2026-01-02T03:00:00.000Z',
      finished_at: null,
      duration_ms: null,
      branch: 'main',
      actor: 'token:test',
      version: 1,
    });
  });

  it('tell what failed or waits in the newest run, and only there', async () => {
    const database = await makeDatabase();
    await run(database, 'nightly', 'old', 1, { broken: { status: 'failed' } });
    await run(database, 'nightly', 'new', 2, {
      gate: { status: 'awaiting_approval', approval_state: 'pending' },
      allowed: { status: 'failed', tolerated: true },
      deploy: { status: 'failed', reason: 'timed_out', message: 'It took too long.' },
      fine: { status: 'succeeded' },
    });
    const [nightly] = (await plans(database)).items;
    expect(nightly?.counts).toEqual({ awaiting_approval: 1, failed: 2, succeeded: 1 });
    expect(nightly?.troubles.map(({ task, status, reason, message }) => [task, status, reason, message])).toEqual([
      ['deploy', 'failed', 'timed_out', 'It took too long.'],
      ['gate', 'awaiting_approval', null, null],
    ]);
  });

  it('tell how each task went over the newest runs', async () => {
    const database = await makeDatabase();
    await run(database, 'nightly', 'n1', 1, {
      gone: { status: 'failed' },
      build: { status: 'succeeded', duration_ms: 5 },
    });
    await run(database, 'nightly', 'n2', 2, { build: { status: 'failed', tolerated: true }, test: {} });
    await run(database, 'other', 'o1', 3, { build: {} });
    const history = async (runs: number): Promise<PlanHistory> =>
      JSON.parse(await planHistory(database, 'nightly', runs)) as PlanHistory;
    const { runs, tasks, left_out } = await history(20);
    expect(runs.map(({ run_id }) => run_id)).toEqual(['n2', 'n1']);
    expect(left_out).toBe(0);
    expect(
      tasks.map(({ task, cells }) => `${task}: ${cells.map((cell) => `${cell.run} ${cell.status}`).join(', ')}`),
    ).toEqual(['build: 0 failed, 1 succeeded', 'test: 0 running', 'gone: 1 failed']);
    expect(tasks[0]?.cells[0]).toMatchObject({ tolerated: true, duration_ms: null });
    expect((await history(1)).tasks.map(({ task }) => task)).toEqual(['build', 'test']);
    expect(JSON.parse(await planHistory(database, 'no "such" plan', 5))).toEqual({
      plan: 'no "such" plan',
      runs: [],
      tasks: [],
      left_out: 0,
    });
  });

  it('leave out tasks of a plan that has very many, but none that failed', async () => {
    const database = await makeDatabase();
    const tasks = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`t${index}`, {}]));
    await run(database, 'wide', 'w', 1, { ...tasks, t249: { status: 'failed' } });
    const history = JSON.parse(await planHistory(database, 'wide', 5)) as PlanHistory;
    expect(history.tasks).toHaveLength(200);
    expect(history.left_out).toBe(50);
    expect(history.tasks.at(-1)?.task).toBe('t249');
  });

  it('are found along indexes', async () => {
    const database = await makeDatabase();
    const { runs } = tablesOf(database.schema);
    await database.query({
      text: `INSERT INTO ${runs} (run_id, attempt, source_key, status, plan_name, started_at, git, actor)
             SELECT 'r' || n, 1, 's', 'succeeded', 'p' || n % 20, now() - n * interval '1 min', '{"branch":"main"}', 'a' || n % 500
               FROM generate_series(1, 20000) AS n`,
    });
    await database.query({ text: `ANALYZE ${runs}` });
    const wayOf = async (where: string): Promise<string> => {
      const rows = await database.query({
        text: `EXPLAIN SELECT * FROM ${runs} WHERE ${where} ORDER BY started_at DESC, id DESC LIMIT 50`,
      });
      return JSON.stringify(rows);
    };
    expect(await wayOf(`actor = 'a7'`)).toContain('agents_runs_actor');
    expect(await wayOf(`git ->> 'branch' = 'none'`)).toContain('agents_runs_branch');
    expect((await plans(database)).items).toHaveLength(20);
  });
});
