import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { appendLog, LOG_LIMIT } from '../../../src/store/logs/append-log.ts';
import { readLog } from '../../../src/store/logs/read-log.ts';
import { putTasks, type TaskReport } from '../../../src/store/tasks/put-tasks.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { registered, TESTER } from '../../support/runs.ts';

const RUNNER = { ...TESTER, decides: false };

function report(task: string, status: string, seq: number, text: string, attempt = 1): TaskReport {
  return { run_id: 'nightly-1', attempt, task, status, log: { seq, text } } as TaskReport;
}

async function put(database: Database, ...reports: readonly TaskReport[]) {
  const outcomes = await putTasks(database, reports, RUNNER);
  return outcomes.map((outcome) => ({
    kind: outcome.kind,
    id: 'task' in outcome ? outcome.task.id : 0,
    log: 'log' in outcome ? outcome.log : undefined,
  }));
}

async function logOf(database: Database, task: number): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of readLog(database, { task, from: 0, to: Number.MAX_SAFE_INTEGER })) parts.push(part);
  return Buffer.concat(parts).toString();
}

describeOnEach('output that comes with reports of tasks', (makeDatabase) => {
  it('is appended by the rules of logs, and the state is stored whatever comes of it', async () => {
    const database = await makeDatabase();
    await registered(database);
    const [first] = await put(database, report('a', 'running', 1, 'größe {"\\,}\n'));
    expect(first).toMatchObject({ kind: 'made', log: { kind: 'appended', next: 2, bytes: 14 } });
    const { id } = first ?? { id: 0 };
    expect(await put(database, report('a', 'running', 1, 'other'))).toEqual([
      { kind: 'same', id, log: { kind: 'same', next: 2, bytes: 14 } },
    ]);
    expect(await put(database, report('a', 'succeeded', 3, 'too soon'))).toEqual([
      { kind: 'changed', id, log: { kind: 'gap', next: 2, bytes: 14 } },
    ]);
    await appendLog(database, { task: id, seq: 2, bytes: Buffer.from('two\n') });
    expect(await put(database, report('a', 'succeeded', 3, 'three\n'))).toMatchObject([{ log: { kind: 'appended' } }]);
    expect(await logOf(database, id)).toBe('größe {"\\,}\ntwo\nthree\n');
  });

  it('goes in its order, also where a task is named again, and to no task that is not there', async () => {
    const database = await makeDatabase();
    await registered(database);
    const done = await put(
      database,
      report('a', 'running', 1, 'one '),
      report('b', 'succeeded', 1, 'b'),
      report('a', 'running', 2, 'two '),
      report('b', 'succeeded', 3, 'gap'),
      report('c', 'running', 1, 'nobody', 2),
      report('a', 'succeeded', 3, 'three'),
    );
    expect(done.map(({ log }) => log?.kind ?? '-').join(' ')).toBe('appended appended appended gap - appended');
    expect(await logOf(database, done[0]?.id ?? 0)).toBe('one two three');
    expect(await logOf(database, done[1]?.id ?? 0)).toBe('b');
  });

  it('is not kept of a report that is refused', async () => {
    const database = await makeDatabase();
    await registered(database);
    await put(database, report('ask', 'awaiting_approval', 1, 'waits'));
    const [refused] = await put(database, report('ask', 'succeeded', 2, ' forged'));
    expect(refused).toMatchObject({ kind: 'undecided', log: undefined });
    expect(await logOf(database, refused?.id ?? 0)).toBe('waits');
    const foreign = await putTasks(database, [report('ask', 'running', 2, 'x')], { ...RUNNER, owner: 'other' });
    expect(foreign).toEqual([{ kind: 'foreign' }]);
  });

  it('ends at the limit of a log', async () => {
    const database = await makeDatabase();
    await registered(database);
    const [made] = await put(database, report('a', 'running', 1, 'x'));
    await database.query({
      text: `UPDATE "${database.schema}".agents_logs SET start_byte = $2 WHERE task_id = $1`,
      values: [made?.id, LOG_LIMIT - 4],
    });
    expect(await put(database, report('a', 'running', 2, 'four'))).toMatchObject([{ log: { kind: 'full', next: 2 } }]);
    expect(await put(database, report('a', 'running', 2, 'two'))).toMatchObject([{ log: { kind: 'appended' } }]);
  });
});

describePostgres('output that comes with reports and by itself at one time', () => {
  it('holds each number once', async () => {
    const database = await freshDatabase({ max: 12 });
    await registered(database);
    const [made] = await put(database, report('a', 'running', 1, '1'));
    const id = made?.id ?? 0;
    for (let seq = 2; seq <= 12; seq++) {
      const kinds = await Promise.all(
        [0, 1, 2, 3, 4, 5, 6, 7].map(async (writer) => {
          const bytes = Buffer.from(`${writer}`);
          if (writer % 2 === 0) return (await appendLog(database, { task: id, seq, bytes })).kind;
          return (await put(database, report('a', 'running', seq, String(bytes))))[0]?.log?.kind;
        }),
      );
      expect(kinds.toSorted()).toEqual(['appended', ...Array.from({ length: 7 }, () => 'same')]);
    }
    expect(await logOf(database, id)).toHaveLength(12);
  });

  it('never waits in a ring: who holds a task waits for no other that only adds to its output', async () => {
    const database = await freshDatabase({ max: 4 });
    await registered(database);
    const [made] = await put(database, report('a', 'running', 1, '1'));
    const id = made?.id ?? 0;
    let other: Promise<unknown> = Promise.resolve();
    const kinds = await database.transaction(async (connection) => {
      const within: Database = { ...database, query: connection.query, transaction: (work) => work(connection) };
      await put(within, { run_id: 'nightly-1', attempt: 1, task: 'a', status: 'running', message: 'still' });
      other = appendLog(database, { task: id, seq: 2, bytes: Buffer.from('o') });
      await Promise.race([other, untilBlocked(database)]);
      return put(within, report('a', 'running', 2, 'm'));
    });
    expect(kinds).toMatchObject([{ log: { kind: 'same' } }]);
    expect(await other).toMatchObject({ kind: 'appended' });
  });
});

async function untilBlocked(database: Database): Promise<void> {
  for (let blocked = false; !blocked; ) {
    const [row] = await database.query({
      text: `SELECT count(*) AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${database.schema}%agents_logs%'`,
    });
    blocked = Number(row?.n) > 0;
  }
}
