import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { changeRun } from '../../../src/store/runs/change-run.ts';
import { getRun } from '../../../src/store/runs/get-run.ts';
import { listRuns, type RunFilter, type RunPosition } from '../../../src/store/runs/list-runs.ts';
import { putTasks } from '../../../src/store/tasks/put-tasks.ts';
import { describeOnEach } from '../../support/database.ts';
import { registered, TESTER } from '../../support/runs.ts';

const HOUR = (hour: number): string => `2026-01-02T${String(hour).padStart(2, '0')}:00:00.123456Z`;

async function fill(database: Database): Promise<void> {
  await registered(database, { run_id: 'a', started_at: HOUR(1), git: { branch: 'main' } });
  await registered(database, {
    run_id: 'b',
    started_at: HOUR(2),
    git: { branch: 'topic/50%_off' },
    plan: { name: 'weekly' },
  });
  await registered(database, { run_id: 'c', started_at: HOUR(3) });
  await registered(database, { run_id: 'd', started_at: HOUR(3) });
  await registered(database, { run_id: 'a', source_key: 'a2', started_at: HOUR(4) });
  for (const [run_id, status] of [
    ['a', 'failed'],
    ['b', 'succeeded'],
    ['c', 'awaiting_approval'],
  ] as const) {
    await changeRun(database, { run_id, attempt: 1, action: 'updated', patch: { status }, actor: 'x', channel: 'api' });
  }
}

async function names(database: Database, filter: RunFilter): Promise<string> {
  const { items } = await listRuns(database, filter, 50);
  return (JSON.parse(items) as { run_id: string; attempt: number }[])
    .map(({ run_id, attempt }) => `${run_id}${attempt}`)
    .join(' ');
}

describeOnEach('lists of runs', (makeDatabase) => {
  it('are newest first and hold what passes every filter', async () => {
    const database = await makeDatabase();
    expect(await listRuns(database, {}, 50)).toEqual({ items: '[]', next: null });
    await fill(database);
    expect(await names(database, {})).toBe('a2 d1 c1 b1 a1');
    expect(await names(database, { run_id: 'a' })).toBe('a2 a1');
    expect(await names(database, { plan: 'weekly' })).toBe('b1');
    expect(await names(database, { status: ['running'] })).toBe('a2 d1');
    expect(await names(database, { status: ['failed', 'succeeded', 'awaiting_approval', 'failed'] })).toBe('c1 b1 a1');
    expect(await names(database, { branch: 'main' })).toBe('a1');
    expect(await names(database, { actor: 'token:test', plan: 'nightly' })).toBe('a2 d1 c1 a1');
    expect(await names(database, { actor: 'nobody' })).toBe('');
    expect(await names(database, { since: HOUR(2), until: HOUR(4) })).toBe('d1 c1 b1');
    expect(await names(database, { q: 'WEEK' })).toBe('b1');
    expect(await names(database, { q: ' 50%_off  week ' })).toBe('b1');
    expect(await names(database, { q: '%' })).toBe('b1');
    expect(await names(database, { q: 'week nothing' })).toBe('');
  });

  it('go on page by page without losing or repeating a run', async () => {
    const database = await makeDatabase();
    await fill(database);
    for (const status of [undefined, ['running', 'failed', 'succeeded', 'awaiting_approval']] as const) {
      const seen: string[] = [];
      let after: RunPosition | undefined;
      do {
        const page = await listRuns(database, status === undefined ? {} : { status }, 2, after);
        seen.push(...(JSON.parse(page.items) as { run_id: string }[]).map(({ run_id }) => run_id));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toEqual(['a', 'd', 'c', 'b', 'a']);
    }
  });

  it('hold what has a task of a name', async () => {
    const database = await makeDatabase();
    await fill(database);
    await putTasks(database, [{ run_id: 'a', attempt: 2, task: 'deploy', status: 'running' }], {
      ...TESTER,
      decides: false,
    });
    expect(await names(database, { task: 'deploy' })).toBe('a2');
    expect(await names(database, { task: 'deploy', status: ['running', 'failed'], q: 'nightly' })).toBe('a2');
    expect(await names(database, { task: 'deploy', plan: 'weekly' })).toBe('');
    expect(await names(database, { task: 'other' })).toBe('');
  });

  it('of a search look at so many runs a page, and go on where they stopped', async () => {
    const database = await makeDatabase();
    await fill(database);
    const pages: string[] = [];
    let after: RunPosition | undefined;
    do {
      const page = await listRuns(database, { q: 'nightly' }, 2, after, 2);
      pages.push((JSON.parse(page.items) as { run_id: string }[]).map(({ run_id }) => run_id).join(' '));
      after = page.next ?? undefined;
    } while (after);
    // b is of another plan, and a page of one is not the last.
    expect(pages).toEqual(['a d', 'c', 'a']);
    expect((await listRuns(database, { q: 'weekly' }, 2, undefined, 2)).items).toBe('[]');
  });

  it('count the tasks of each attempt, and one run tells everything', async () => {
    const database = await makeDatabase();
    await fill(database);
    const put = (attempt: number, task: string, status: string) => ({
      run_id: 'a',
      attempt,
      task,
      status: status as never,
    });
    await putTasks(
      database,
      [
        put(1, 'x', 'failed'),
        put(1, 'y', 'skipped'),
        put(2, 'x', 'running'),
        put(2, 'y', 'queued'),
        put(2, 'z', 'queued'),
      ],
      { ...TESTER, decides: false },
    );
    const counts = JSON.parse((await listRuns(database, { run_id: 'a' }, 50)).items).map(
      (run: { counts: unknown }) => run.counts,
    );
    expect(counts).toEqual([
      { queued: 2, running: 1 },
      { failed: 1, skipped: 1 },
    ]);
    const detail = JSON.parse((await getRun(database, 'a'))?.json ?? '');
    expect(detail).toMatchObject({
      attempt: 2,
      plan_text: 'version: 1\n',
      graph: null,
      counts: { queued: 2, running: 1 },
      tasks: [{ task: 'x', status: 'running', attempt: 2 }, { task: 'y' }, { task: 'z' }],
      attempts: [
        { attempt: 1, status: 'failed', started_at: '2026-01-02T01:00:00.123Z' },
        { attempt: 2, status: 'running', started_at: '2026-01-02T04:00:00.123Z', finished_at: null },
      ],
    });
    expect(JSON.parse((await getRun(database, 'd', 1))?.json ?? '')).toMatchObject({ tasks: [], counts: {} });
    expect(await getRun(database, 'd', 2)).toBeUndefined();
    expect(await getRun(database, 'none')).toBeUndefined();
  });
});
