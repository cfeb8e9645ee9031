import { expect, it } from 'vitest';
import type { Database, Queryable } from '../../../src/store/database.ts';
import { type ChangeOutcome, changeTask, type TaskChange } from '../../../src/store/tasks/change-task.ts';
import { createTask } from '../../../src/store/tasks/create-task.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { eventLines, TESTER } from '../../support/runs.ts';

type Wish = Pick<TaskChange, 'patch' | 'from' | 'version'>;

function changeOn(database: Pick<Database, 'schema'> & Queryable, id: number, wish: Wish): Promise<ChangeOutcome> {
  return changeTask(database, { id, action: 'updated', decides: true, actor: 'token:test', channel: 'api', ...wish });
}

/** Makes `second` wait for the row that `first` has changed and not yet committed; the outcome of the second. */
async function secondOf(database: Database, id: number, first: Wish, second: Wish): Promise<ChangeOutcome> {
  let waiting: Promise<ChangeOutcome> | undefined;
  await database.transaction(async (connection) => {
    const done = await changeOn({ schema: database.schema, query: connection.query }, id, first);
    expect(done.kind).toBe('changed');
    waiting = changeOn(database, id, second);
    await untilOneWaits(database);
  });
  if (waiting === undefined) throw new Error('nothing was changed');
  return waiting;
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

async function task(database: Database, status: string): Promise<number> {
  return (await createTask(database, { task: 'a', run_id: 'nightly-1', status }, TESTER)).id;
}

function row(outcome: ChangeOutcome): Record<string, unknown> {
  return outcome.kind === 'missing' ? {} : (JSON.parse(outcome.task.json) as Record<string, unknown>);
}

describePostgres('two changes of one task at one time', () => {
  it('never both win from the same state', async () => {
    const database = await freshDatabase();
    const id = await task(database, 'running');
    const late = await secondOf(database, id, { patch: { status: 'succeeded' } }, { patch: { status: 'failed' } });
    expect(late.kind).toBe('illegal');
    expect(row(late)).toMatchObject({ status: 'succeeded', version: 2 });
    expect(await eventLines(database)).toHaveLength(2);
  });

  it('let the second judge the row as the first left it', async () => {
    const database = await freshDatabase();
    const fromQueued = { patch: { status: 'skipped' }, from: ['queued'] };
    const first = await task(database, 'queued');
    expect((await secondOf(database, first, { patch: { status: 'running' } }, fromQueued)).kind).toBe('illegal');
    const second = await task(database, 'queued');
    const version = { patch: { status: 'skipped' }, version: 1 };
    expect((await secondOf(database, second, { patch: { status: 'running' } }, version)).kind).toBe('stale');
    const third = await task(database, 'queued');
    const both = await secondOf(database, third, { patch: { status: 'running' } }, { patch: { status: 'skipped' } });
    expect(both.kind).toBe('changed');
    expect((await eventLines(database)).slice(-2)).toEqual([
      'task a updated queued>running v2 token:test',
      'task a updated running>skipped v3 token:test',
    ]);
  });

  it('lose nothing of what either said', async () => {
    const database = await freshDatabase();
    const id = await task(database, 'running');
    const both = await secondOf(
      database,
      id,
      { patch: { log_excerpt: 'first', exit_code: 1 } },
      { patch: { outputs_uri: 'https://example.org/', exit_code: 2 } },
    );
    expect(row(both)).toMatchObject({
      log_excerpt: 'first',
      outputs_uri: 'https://example.org/',
      exit_code: 2,
      version: 3,
    });
    const again = await secondOf(database, id, { patch: { exit_code: 3 } }, { patch: { exit_code: 3 } });
    expect(again.kind).toBe('same');
    expect(row(again)).toMatchObject({ version: 4 });
  });

  it('hold many at once to the same law', async () => {
    const database = await freshDatabase({ max: 16 });
    for (let round = 0; round < 10; round += 1) {
      const id = await task(database, 'running');
      const outcomes = await Promise.all(
        Array.from({ length: 16 }, (_, at) =>
          changeOn(database, id, {
            patch: { status: at % 2 === 0 ? 'succeeded' : 'failed', exit_code: at },
            from: ['running'],
          }),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    }
  });
});
