import { expect, it } from 'vitest';
import type { RunStatus } from '../../../src/run/status.ts';
import { RUN_TRANSITIONS } from '../../../src/run/transitions.ts';
import type { Database } from '../../../src/store/database.ts';
import { heartbeatRun } from '../../../src/store/runs/alive/heartbeat-run.ts';
import { sweepLostRuns } from '../../../src/store/runs/alive/sweep-lost-runs.ts';
import { askRun } from '../../../src/store/runs/ask-run.ts';
import { changeRun, type RunPatch } from '../../../src/store/runs/change-run.ts';
import { putTasks } from '../../../src/store/tasks/put-tasks.ts';
import { describeOnEach } from '../../support/database.ts';
import { eventLines, registered, silence, TESTER } from '../../support/runs.ts';

const WHICH = { run_id: 'nightly-1', attempt: 1, ...TESTER } as const;
const REPORTER = { ...TESTER, decides: false };

async function change(database: Database, patch: RunPatch, run_id = 'nightly-1') {
  const outcome = await changeRun(database, {
    run_id,
    attempt: 1,
    action: 'updated',
    patch,
    actor: 'token:test',
    channel: 'api',
  });
  return { kind: outcome.kind, run: 'run' in outcome ? (JSON.parse(outcome.run.json) as Record<string, unknown>) : {} };
}

async function beat(database: Database) {
  const { run_id, attempt, actor, channel } = WHICH;
  const heard = await heartbeatRun(database, { run_id, attempt, actor, channel });
  return { kind: heard.kind, answer: 'json' in heard ? JSON.parse(heard.json) : undefined };
}

const ask = (database: Database, asks: 'cancel' | 'resume', owner?: string) =>
  askRun(database, {
    run_id: 'nightly-1',
    asks,
    silentMs: 60_000,
    actor: 'host:ann',
    channel: 'api',
    ...(owner === undefined ? {} : { owner }),
  });

const put = (database: Database, ...tasks: readonly (readonly [string, string])[]) =>
  putTasks(
    database,
    tasks.map(([task, status]) => ({ run_id: 'nightly-1', attempt: 1, task, status: status as never })),
    REPORTER,
  );

async function tasksOf(database: Database): Promise<readonly string[]> {
  const rows = await database.query({
    text: `SELECT concat_ws(' ', task, status, reason, CASE WHEN finished_at IS NULL THEN 'open' END) AS line FROM "${database.schema}".agents_tasks ORDER BY id`,
  });
  return rows.map(({ line }) => line ?? '');
}

describeOnEach('the life of a run', (makeDatabase) => {
  it('goes only where the law of runs lets it', async () => {
    const statuses = Object.keys(RUN_TRANSITIONS) as RunStatus[];
    const database = await makeDatabase();
    for (const from of statuses) {
      for (const to of statuses) {
        const run_id = `${from}-${to}`;
        await registered(database, { run_id });
        if (from !== 'running') expect((await change(database, { status: from }, run_id)).kind).toBe('changed');
        const { kind, run } = await change(database, { status: to }, run_id);
        const expected = from === to ? 'same' : RUN_TRANSITIONS[from].includes(to) ? 'changed' : 'illegal';
        expect({ from, to, kind, status: run.status }).toEqual({
          from,
          to,
          kind: expected,
          status: expected === 'illegal' ? from : to,
        });
        if (expected === 'changed')
          expect((await eventLines(database, run_id)).at(-1)).toBe(
            `run updated ${from}>${to} v${run.version} token:test`,
          );
      }
    }
  });

  it('ends now where no time is told, keeps what is told, and says so once', async () => {
    const database = await makeDatabase();
    await registered(database);
    const told = {
      status: 'failed',
      reason: 'step_failed',
      finished_at: '2026-01-02T03:05:05Z',
      duration_ms: 60_000,
      notes: [{ level: 'info', message: 'a' }],
    };
    expect(await change(database, told)).toMatchObject({
      kind: 'changed',
      run: { ...told, finished_at: '2026-01-02T03:05:05.000Z', version: 2 },
    });
    expect((await change(database, told)).kind).toBe('same');
    expect(await eventLines(database)).toHaveLength(2);
    await registered(database, { run_id: 'n2' });
    const outcome = await changeRun(database, {
      run_id: 'n2',
      attempt: 1,
      action: 'updated',
      patch: { status: 'succeeded' },
      actor: 'a',
      channel: 'api',
    });
    const { finished_at, duration_ms } = JSON.parse('run' in outcome ? outcome.run.json : '{}');
    expect(Date.now() - Date.parse(finished_at)).toBeLessThan(60_000);
    expect(duration_ms).toBeGreaterThan(0);
  });

  it('answers a sign of life with what is asked of the run', async () => {
    const database = await makeDatabase();
    await registered(database);
    expect(await beat(database)).toMatchObject({
      kind: 'heard',
      answer: { status: 'running', cancel_requested: false, cancel_requested_by: null },
    });
    expect((await ask(database, 'cancel')).kind).toBe('asked');
    expect((await ask(database, 'cancel')).kind).toBe('same');
    expect(await beat(database)).toMatchObject({ answer: { cancel_requested: true, cancel_requested_by: 'host:ann' } });
    expect(await eventLines(database)).toEqual([
      'run registered >running v1 token:test',
      'run cancel_requested running>running v2 host:ann',
    ]);
    const stranger = { run_id: 'nightly-1', attempt: 1, actor: 'x', channel: 'api', owner: 'github:8:1:1' } as const;
    expect(await heartbeatRun(database, stranger)).toEqual({ kind: 'foreign' });
    expect(await heartbeatRun(database, { ...stranger, run_id: 'none' })).toEqual({ kind: 'missing' });
  });

  it('is given up when silent, with its open tasks, and corrected when it comes back', async () => {
    const database = await makeDatabase();
    await registered(database);
    await put(database, ['done', 'succeeded'], ['now', 'running'], ['later', 'queued'], ['asks', 'awaiting_approval']);
    expect(await sweepLostRuns(database, { silentMs: 60_000 })).toEqual({ runs: 0, tasks: 0, more: false });
    await silence(database, 'nightly-1', 61);
    expect(await sweepLostRuns(database, { silentMs: 60_000 })).toEqual({ runs: 1, tasks: 2, more: false });
    expect(await sweepLostRuns(database, { silentMs: 60_000 })).toEqual({ runs: 0, tasks: 0, more: false });
    expect(await tasksOf(database)).toEqual([
      'done succeeded open',
      'now failed lost',
      'later skipped lost',
      'asks awaiting_approval open',
    ]);
    expect((await eventLines(database)).slice(-3)).toEqual([
      'run lost running>failed v2 sweep',
      'task now lost running>failed v2 sweep',
      'task later lost queued>skipped v2 sweep',
    ]);
    const found = await beat(database);
    expect(found).toMatchObject({ kind: 'found', answer: { status: 'running' } });
    expect((await eventLines(database)).at(-1)).toBe('run corrected failed>running v3 token:test');
    // An older report, one of the same state, and a newer one.
    await put(database, ['now', 'queued']);
    await put(database, ['now', 'running'], ['later', 'running']);
    expect(await tasksOf(database)).toEqual([
      'done succeeded open',
      'now running open',
      'later running open',
      'asks awaiting_approval open',
    ]);
  });

  it('is corrected by its own end, too', async () => {
    const database = await makeDatabase();
    await registered(database);
    await silence(database, 'nightly-1', 61);
    await sweepLostRuns(database, { silentMs: 60_000 });
    expect(await change(database, { status: 'failed' })).toMatchObject({
      kind: 'changed',
      run: { status: 'failed', reason: null },
    });
    expect((await change(database, { status: 'succeeded' })).kind).toBe('illegal');
  });

  it('is cancelled here and now where nobody is alive to hear of it', async () => {
    const database = await makeDatabase();
    await registered(database);
    await put(database, ['done', 'failed'], ['now', 'running'], ['asks', 'awaiting_approval']);
    await change(database, { status: 'awaiting_approval' });
    await silence(database, 'nightly-1', 61);
    const answer = await ask(database, 'cancel');
    expect(answer.kind).toBe('asked');
    expect(JSON.parse('run' in answer ? answer.run.json : '')).toMatchObject({
      status: 'cancelled',
      reason: 'cancelled',
      counts: { failed: 1, skipped: 2 },
    });
    expect(await tasksOf(database)).toEqual(['done failed open', 'now skipped cancelled', 'asks skipped cancelled']);
    expect((await ask(database, 'cancel')).kind).toBe('illegal');
    // Somebody's decision stands, whoever reports late.
    expect(await put(database, ['now', 'succeeded'])).toMatchObject([{ kind: 'same' }]);
    expect((await change(database, { status: 'succeeded' })).kind).toBe('illegal');
  });

  it('is cancelled by the sweep where it was asked for and then nobody came', async () => {
    const database = await makeDatabase();
    await registered(database);
    await registered(database, { run_id: 'n2' });
    await put(database, ['asks', 'awaiting_approval']);
    await change(database, { status: 'awaiting_approval' });
    await ask(database, 'cancel');
    await silence(database, 'nightly-1', 61);
    await silence(database, 'n2', 61);
    expect(await sweepLostRuns(database, { silentMs: 60_000, atOnce: 2 })).toEqual({ runs: 2, tasks: 1, more: true });
    expect(await tasksOf(database)).toEqual(['asks skipped cancelled']);
  });

  it('may be resumed when it does not run', async () => {
    const database = await makeDatabase();
    expect((await ask(database, 'resume')).kind).toBe('missing');
    await registered(database);
    expect((await ask(database, 'resume')).kind).toBe('illegal');
    await change(database, { status: 'failed' });
    expect((await ask(database, 'resume', 'github:8:1:1')).kind).toBe('foreign');
    const asked = await ask(database, 'resume');
    expect(asked.kind).toBe('asked');
    expect(JSON.parse('run' in asked ? asked.run.json : '').resume_requested_at).toMatch(/Z$/);
    await registered(database, { source_key: 's2', resumed_from: 1 });
    expect((await ask(database, 'resume')).kind).toBe('illegal');
  });

  it('leaves alone rows of clients that register no run', async () => {
    const database = await makeDatabase();
    await database.query({
      text: `INSERT INTO "${database.schema}".agents_tasks (task, run_id, status, created_at) VALUES ('old', 'nightly-1', 'running', now() - interval '1 year')`,
    });
    await registered(database);
    await silence(database, 'nightly-1', 61);
    expect(await sweepLostRuns(database, { silentMs: 60_000 })).toMatchObject({ runs: 1, tasks: 0 });
    expect(await tasksOf(database)).toEqual(['old running open']);
  });
});
