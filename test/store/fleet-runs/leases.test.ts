import { expect, test } from 'vitest';
import { unrunEnd } from '../../../src/execute/task/outcome.ts';
import type { Database } from '../../../src/store/database.ts';
import { commitTurn, type Turn } from '../../../src/store/fleet-runs/commit-turn.ts';
import { endFleetRun, leaveFleetRun, renewLeases, takeFleetRuns } from '../../../src/store/fleet-runs/leases.ts';
import { readFleetEvents, readOpenJobs } from '../../../src/store/fleet-runs/record.ts';
import { sweepLostRuns } from '../../../src/store/runs/alive/sweep-lost-runs.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach } from '../../support/database.ts';
import { addFleetRows } from '../../support/fleet-rows.ts';

const A = { coordinator: 'a', leaseMs: 60_000 };
const B = { coordinator: 'b', leaseMs: 60_000 };
const NOTE = { type: 'note', at: '2026-01-02T03:04:05.000Z', level: 'info', message: 'Hello.' } as const;
const END = { unbegun: unrunEnd('skipped', 'cancelled'), begun: unrunEnd('failed', 'cancelled') };

const names = (runs: readonly { readonly run_id: string }[]): string[] => runs.map(({ run_id }) => run_id);

async function column(database: Database, text: string): Promise<(string | null)[]> {
  const tables = tablesOf(database.schema) as unknown as Readonly<Record<string, string>>;
  const rows = await database.query({ text: text.replace(/\{(\w+)\}/g, (_, name: string) => tables[name] ?? name) });
  return rows.map((row) => Object.values(row)[0] ?? null);
}

async function takenRun(database: Database) {
  await addFleetRows(database, { run_id: 'r' });
  const [run] = await takeFleetRuns(database, A, 1);
  if (run === undefined) throw new Error('It is taken');
  const job = { task: 't', step: 't', lane: '~', labels: [], priority: 0, spec: {} };
  const turn = (more: Partial<Turn>): Turn => ({
    run_id: 'r',
    attempt: 1,
    epoch: run.epoch,
    repository: null,
    seq: 1,
    events: [],
    jobs: [],
    halts: [],
    folded: [],
    unlocked: [],
    ...more,
  });
  return { run, job, turn };
}

describeOnEach('the leases of runs', (makeDatabase) => {
  test('are one server’s until they end, are given up, or are renewed no more', async () => {
    const database = await makeDatabase();
    await addFleetRows(database, { run_id: 'r' });
    const [run] = await takeFleetRuns(database, A, 5);
    if (run === undefined) throw new Error('It is taken');
    expect(await takeFleetRuns(database, B, 5)).toEqual([]);
    expect(await renewLeases(database, A, [run])).toHaveLength(1);
    expect(await renewLeases(database, B, [run])).toEqual([]);
    await leaveFleetRun(database, run);
    const [again] = await takeFleetRuns(database, B, 5);
    expect(again?.epoch).toBeGreaterThan(run.epoch);
    expect(await renewLeases(database, A, [run])).toEqual([]);
    await endFleetRun(database, run);
    expect(await column(database, 'SELECT state FROM {fleet_runs}')).toEqual(['running']);
    if (again !== undefined) await endFleetRun(database, again);
    expect(await takeFleetRuns(database, A, 5)).toEqual([]);
  });

  test('of a group are taken one after the other, also by servers that look at one time', async () => {
    const database = await makeDatabase();
    for (const run_id of ['z', 'y', 'x']) await addFleetRows(database, { run_id, group: 'g' });
    // As if all had come at the same moment.
    await column(database, "UPDATE {fleet_runs} SET submitted_at = '2026-01-02T03:04:05Z'");
    const order: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const taken = (await Promise.all([A, B, A, B].map((holder) => takeFleetRuns(database, holder, 5)))).flat();
      expect(taken).toHaveLength(1);
      order.push(...names(taken));
      for (const run of taken) await endFleetRun(database, run);
    }
    expect(order).toEqual(['x', 'y', 'z']);
  });

  test('of a run that skips a taken group say who has it, also to the next server', async () => {
    const database = await makeDatabase();
    await addFleetRows(database, { run_id: 'first', group: 'g' });
    await takeFleetRuns(database, A, 5);
    await addFleetRows(database, { run_id: 'skips', group: 'g', whenBusy: 'skip' });
    const [run] = await takeFleetRuns(database, A, 5);
    expect(run).toMatchObject({ run_id: 'skips', busyWith: 'first' });
    if (run !== undefined) await leaveFleetRun(database, run);
    expect((await takeFleetRuns(database, B, 5))[0]).toMatchObject({ run_id: 'skips', busyWith: 'first' });
  });

  test('keep a run that waits for its group from being given up as lost', async () => {
    const database = await makeDatabase();
    for (const run_id of ['first', 'waits']) await addFleetRows(database, { run_id, group: 'g' });
    const [first] = await takeFleetRuns(database, A, 5);
    await column(database, "UPDATE {runs} SET created_at = now() - interval '1 day'");
    expect(await sweepLostRuns(database, { silentMs: 90_000 })).toMatchObject({ runs: 0 });
    if (first !== undefined) await endFleetRun(database, first);
    expect(await sweepLostRuns(database, { silentMs: 90_000 })).toMatchObject({ runs: 1 });
  });
});

describeOnEach('a turn', (makeDatabase) => {
  test('is written whole, and not at all by a server that lost the run', async () => {
    const database = await makeDatabase();
    const { run, job, turn } = await takenRun(database);
    expect(await commitTurn(database, turn({ epoch: run.epoch - 1, events: [NOTE], jobs: [job] }))).toBeUndefined();
    expect(await readFleetEvents(database, run)).toEqual([]);
    const taken = await commitTurn(database, turn({ events: [NOTE, NOTE], jobs: [job] }));
    expect(taken).toMatchObject({ jobs: [{ task: 't', lane: '~' }], hasNews: false });
    expect(await readFleetEvents(database, run)).toEqual([NOTE, NOTE]);
    // Neither over what is written nor after a gap, as in a database that came back without its last commits.
    for (const seq of [2, 4]) {
      expect(await commitTurn(database, turn({ seq, events: [NOTE], jobs: [{ ...job, task: 'u' }] }))).toBeUndefined();
    }
    expect((await readOpenJobs(database, run)).map(({ task }) => task)).toEqual(['t']);
  });

  test('ends what no worker has begun, as news that stays until it is folded', async () => {
    const database = await makeDatabase();
    const { run, job, turn } = await takenRun(database);
    const jobs = ['new', 'lost', 'claimed'].map((task) => ({ ...job, task }));
    await commitTurn(database, turn({ jobs }));
    await column(database, "UPDATE {fleet_jobs} SET try = 1 WHERE task = 'lost'");
    await column(database, "UPDATE {fleet_jobs} SET try = 1, state = 'claimed' WHERE task = 'claimed'");
    const tasks = ['new', 'lost', 'claimed'];
    const stopped = await commitTurn(database, turn({ halts: [{ tasks, cancel: false, end: END }] }));
    expect(stopped?.hasNews).toBe(true);
    const shown = () =>
      column(database, "SELECT concat_ws(' ', task, state, cancel, result ->> 'status') FROM {fleet_jobs} ORDER BY id");
    expect(await shown()).toEqual(['new finished f skipped', 'lost queued f', 'claimed claimed f']);
    await commitTurn(database, turn({ halts: [{ tasks, cancel: true, end: END }] }));
    expect(await shown()).toEqual(['new finished f skipped', 'lost finished t failed', 'claimed claimed t']);
    expect(await readOpenJobs(database, run)).toHaveLength(3);
  });
});
