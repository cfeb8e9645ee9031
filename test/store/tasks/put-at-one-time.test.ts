import { expect, it } from 'vitest';
import type { Database, Queryable } from '../../../src/store/database.ts';
import { sweepLostRuns } from '../../../src/store/runs/alive/sweep-lost-runs.ts';
import { askRun } from '../../../src/store/runs/ask-run.ts';
import { changeTask } from '../../../src/store/tasks/change-task.ts';
import type { TaskPut } from '../../../src/store/tasks/fold-puts.ts';
import { putTasks } from '../../../src/store/tasks/put-tasks.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { eventLines, registered, silence, TESTER } from '../../support/runs.ts';

const put = (database: Database, status: string) =>
  putTasks(database, [{ run_id: 'nightly-1', attempt: 1, task: 'a', status } as TaskPut], {
    ...TESTER,
    decides: false,
  });

/** Does `late` while `patch` was made to the one task and is not yet committed; what the task then is. */
async function afterBoth(
  database: Database,
  patch: Record<string, unknown>,
  late: () => Promise<unknown>,
): Promise<Record<string, unknown>> {
  const [row] = await database.query({ text: `SELECT id FROM "${database.schema}".agents_tasks` });
  let waiting: Promise<unknown> | undefined;
  await database.transaction(async ({ query }: Queryable) => {
    const bound = { schema: database.schema, query };
    const change = {
      id: Number(row?.id),
      action: 'decided',
      patch,
      decides: true,
      actor: 'host:ann',
      channel: 'api',
    } as const;
    expect((await changeTask(bound, change)).kind).toBe('changed');
    waiting = late();
    await untilOneWaits(database);
  });
  await waiting;
  const [now] = await database.query({
    text: `SELECT row_to_json(t)::text AS json FROM "${database.schema}".agents_tasks AS t`,
  });
  return JSON.parse(now?.json ?? '') as Record<string, unknown>;
}

async function untilOneWaits(database: Database): Promise<void> {
  for (;;) {
    const rows = await database.query({
      text: `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%' || $1::text || '%'`,
      values: [database.schema],
    });
    if (rows.length > 0) return;
  }
}

async function runningTask(status = 'running'): Promise<Database> {
  const database = await freshDatabase();
  await registered(database);
  await put(database, status);
  return database;
}

const EVENTS = ['run registered >running v1 token:test', 'task a created >running v1 token:test'];

describePostgres('what meets a change that is not yet committed', () => {
  it('is judged by the row after it: a report', async () => {
    const database = await runningTask('awaiting_approval');
    const decided = { status: 'failed', approval_state: 'rejected', reason: 'rejected', approver: 'ann' };
    expect(await afterBoth(database, decided, () => put(database, 'failed'))).toMatchObject({ ...decided, version: 2 });
  });

  it('is judged by the row after it: a report that adds to it', async () => {
    const database = await runningTask('queued');
    const both = await afterBoth(database, { status: 'running', log_excerpt: 'x' }, () => put(database, 'succeeded'));
    expect(both).toMatchObject({ status: 'succeeded', log_excerpt: 'x', version: 3 });
    expect((await eventLines(database)).at(-1)).toBe('task a updated running>succeeded v3 token:test');
  });

  it('is judged by the row after it: the sweep', async () => {
    const database = await runningTask();
    await silence(database, 'nightly-1', 61);
    const swept = await afterBoth(database, { status: 'succeeded' }, () =>
      sweepLostRuns(database, { silentMs: 60_000 }),
    );
    expect(swept).toMatchObject({ status: 'succeeded', reason: null, version: 2 });
    const lines = ['task a decided running>succeeded v2 host:ann', 'run lost running>failed v2 sweep'];
    expect((await eventLines(database)).toSorted()).toEqual([...EVENTS, ...lines].toSorted());
  });

  it('is judged by the row after it: the end of a run that nobody works on', async () => {
    const database = await runningTask();
    await silence(database, 'nightly-1', 61);
    const request = {
      run_id: 'nightly-1',
      asks: 'cancel',
      silentMs: 60_000,
      actor: 'host:bob',
      channel: 'api',
    } as const;
    const ended = await afterBoth(database, { status: 'awaiting_approval' }, () => askRun(database, request));
    expect(ended).toMatchObject({ status: 'skipped', reason: 'cancelled', version: 3 });
    expect((await eventLines(database)).at(-1)).toBe('task a cancelled awaiting_approval>skipped v3 host:bob');
  });
});
