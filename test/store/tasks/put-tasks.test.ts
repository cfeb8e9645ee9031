import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { changeTask } from '../../../src/store/tasks/change-task.ts';
import type { TaskPut } from '../../../src/store/tasks/fold-puts.ts';
import { type PutOutcome, putTasks } from '../../../src/store/tasks/put-tasks.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { eventLines, registered, TESTER } from '../../support/runs.ts';

const RUNNER = { ...TESTER, decides: false };

function item(task: string, status: string, fields: Record<string, unknown> = {}): TaskPut {
  return { run_id: 'nightly-1', attempt: 1, task, status, ...fields } as TaskPut;
}

function row(outcome: PutOutcome | undefined): Record<string, unknown> {
  return outcome && 'task' in outcome ? (JSON.parse(outcome.task.json) as Record<string, unknown>) : {};
}

async function putOne(
  database: Database,
  task: string,
  status: string,
  fields: Record<string, unknown> = {},
  decides = false,
) {
  const [outcome] = await putTasks(database, [item(task, status, fields)], { ...RUNNER, decides });
  return { kind: outcome?.kind, row: row(outcome), id: Number(row(outcome).id) };
}

describeOnEach('reports of tasks of a registered run', (makeDatabase) => {
  it('make what is not there and move on what is, along any legal path', async () => {
    const database = await makeDatabase();
    await registered(database);
    const made = await putOne(database, 'build', 'queued', { step: 's', inputs: { command: 'npm' } });
    expect(made).toMatchObject({ kind: 'made', row: { status: 'queued', step: 's', version: 1, tries: 0 } });
    const ended = await putOne(database, 'build', 'succeeded', { tries: 1, outputs: { digest: 'x' }, step: null });
    expect(ended).toMatchObject({
      kind: 'changed',
      row: { status: 'succeeded', tries: 1, version: 2, step: null, inputs: { command: 'npm' } },
    });
    expect(ended.id).toBe(made.id);
    expect(await eventLines(database)).toEqual([
      'run registered >running v1 token:test',
      'task build created >queued v1 token:test',
      'task build updated queued>succeeded v2 token:test',
    ]);
  });

  it('are the same when they are repeated, and ignored when they are old', async () => {
    const database = await makeDatabase();
    await registered(database);
    const full = { tries: 2, log_excerpt: 'ok', finished_at: '2026-01-02T03:05:05Z' };
    await putOne(database, 'build', 'succeeded', full);
    expect((await putOne(database, 'build', 'succeeded', full)).kind).toBe('same');
    for (const [status, fields] of [
      ['queued', {}],
      ['running', { log_excerpt: 'older' }],
      ['failed', {}],
      ['succeeded', { tries: 1, log_excerpt: 'o' }],
    ] as const) {
      expect(await putOne(database, 'build', status, fields)).toMatchObject({
        kind: 'same',
        row: { status: 'succeeded', log_excerpt: 'ok', version: 1 },
      });
    }
    // The same state with more in it adds, and what it does not know it leaves alone.
    expect(
      await putOne(database, 'build', 'succeeded', { log_excerpt: null, outputs_uri: 'https://example.org/' }),
    ).toMatchObject({
      kind: 'changed',
      row: { log_excerpt: 'ok', outputs_uri: 'https://example.org/', version: 2 },
    });
    expect(await eventLines(database)).toHaveLength(3);
  });

  it('never undo what a person decided', async () => {
    const database = await makeDatabase();
    await registered(database);
    const { id } = await putOne(database, 'deploy', 'awaiting_approval', { approval_state: 'pending' });
    expect((await putOne(database, 'deploy', 'succeeded')).kind).toBe('undecided');
    const decision = { status: 'succeeded', approval_state: 'approved', approver: 'ann', approval_note: 'fine' };
    await changeTask(database, {
      id,
      action: 'approved',
      patch: decision,
      decides: true,
      actor: 'host:ann',
      channel: 'api',
    });
    const late = {
      approval_state: null,
      approver: null,
      reason: 'timed_out',
      approval_note: 'forged',
      log_excerpt: 'late',
    };
    expect(await putOne(database, 'deploy', 'succeeded', late)).toMatchObject({
      kind: 'changed',
      row: { ...decision, reason: null, log_excerpt: 'late' },
    });
    expect((await putOne(database, 'deploy', 'failed', { reason: 'expired' }, true)).kind).toBe('same');
    const cancelled = await putOne(database, 'slow', 'running');
    await changeTask(database, {
      id: cancelled.id,
      action: 'cancelled',
      patch: { status: 'skipped', reason: 'cancelled' },
      decides: true,
      actor: 'host:ann',
      channel: 'api',
    });
    expect(await putOne(database, 'slow', 'succeeded')).toMatchObject({
      kind: 'same',
      row: { status: 'skipped', reason: 'cancelled' },
    });
    // Nor is a decision taken for an assumption because somebody wrote that word over it.
    const lost = await putOne(database, 'no', 'awaiting_approval');
    const rejection = { status: 'failed', approval_state: 'rejected', approver: 'ann', reason: 'lost' };
    await changeTask(database, {
      id: lost.id,
      action: 'rejected',
      patch: rejection,
      decides: true,
      actor: 'host:ann',
      channel: 'api',
    });
    expect(await putOne(database, 'no', 'running')).toMatchObject({ kind: 'same', row: { status: 'failed' } });
    // Who may decide may also report a decision.
    expect(await putOne(database, 'ask', 'awaiting_approval')).toMatchObject({ kind: 'made' });
    expect(
      await putOne(database, 'ask', 'failed', { approval_state: 'rejected', approver: 'ann' }, true),
    ).toMatchObject({ kind: 'changed' });
  });

  it('bring the decision along with a result that is carried over', async () => {
    const database = await makeDatabase();
    await registered(database);
    await putOne(database, 'deploy', 'succeeded', { approval_state: 'approved', approver: 'ann' }, true);
    await registered(database, { source_key: 's2' });
    const carried = await putOne(database, 'deploy', 'succeeded', {
      attempt: 2,
      carried_from: 1,
      approval_state: 'rejected',
    });
    expect(carried.row).toMatchObject({ attempt: 2, carried_from: 1, approval_state: 'approved', approver: 'ann' });
  });

  it('take each item as if it had come alone and in its order', async () => {
    const database = await makeDatabase();
    await registered(database);
    await registered(database, { source_key: 's2' });
    const puts = [
      item('a', 'queued'),
      item('b', 'running', { log_excerpt: 'b' }),
      item('a', 'running', { tries: 1 }),
      item('lost', 'failed', { reason: 'lost' }),
      item('a', 'queued'),
      item('wait', 'awaiting_approval'),
      item('wait', 'succeeded'),
      item('none', 'running', { attempt: 3 }),
      item('a', 'running', { attempt: 2 }),
      item('a', 'succeeded', { outputs: { x: 'y' } }),
      item('lost', 'running'),
    ];
    const outcomes = await putTasks(database, puts, RUNNER);
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      'made made changed made changed made undecided unregistered made changed changed'.split(' '),
    );
    expect(outcomes.map((outcome) => row(outcome).status ?? '-').join(' ')).toBe(
      'succeeded running succeeded failed succeeded awaiting_approval awaiting_approval - running succeeded running',
    );
    expect(row(outcomes[9])).toMatchObject({ tries: 1, outputs: { x: 'y' }, version: 1 });
    expect(row(outcomes[10])).toMatchObject({ reason: null, version: 2 });
  });

  it('are refused for a run of another owner', async () => {
    const database = await makeDatabase();
    await registered(database);
    expect(await putTasks(database, [item('a', 'running')], { ...RUNNER, owner: 'github:7:1:1' })).toEqual([
      { kind: 'foreign' },
    ]);
    expect(await eventLines(database)).toHaveLength(1);
  });
});

describePostgres('reports at one time', () => {
  it('of one run make each task once, in whatever order they name them', async () => {
    const database = await freshDatabase({ max: 12 });
    await registered(database);
    const names = Array.from({ length: 40 }, (_, at) => `t${at}`);
    const orders = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? names : names.toReversed()));
    const all = await Promise.all(
      orders.map((order, at) =>
        putTasks(
          database,
          order.map((name) => item(name, at % 3 === 0 ? 'running' : 'queued')),
          RUNNER,
        ),
      ),
    );
    expect(all.flat().filter(({ kind }) => kind === 'made')).toHaveLength(40);
    const [count] = await database.query({
      text: `SELECT count(*)::text AS n, bool_and(status = 'running')::text AS forward FROM "${database.schema}".agents_tasks`,
    });
    expect(count).toEqual({ n: '40', forward: 'true' });
  });
});
