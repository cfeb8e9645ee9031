import { expect, test } from 'vitest';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';

async function create(api: RunningApi, started_at: string, rest: object = {}): Promise<number> {
  return (await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'succeeded', started_at, ...rest })).body
    .id;
}

async function ids(api: RunningApi): Promise<number[]> {
  return (await api.call('GET', '/tasks/?limit=1000')).body.map(({ id }: { id: number }) => id);
}

describeOnEach('pruning', (makeDatabase) => {
  test('removes what started before, with its log, but never what awaits approval; a dry run only counts', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    const old = await create(api, '2025-12-31T23:59:59Z');
    const waits = await create(api, '2025-12-01T00:00:00Z', { status: 'awaiting_approval', approval_state: 'pending' });
    const kept = await create(api, '2026-01-01T00:00:00Z');
    await api.call('POST', `/tasks/${old}/log?seq=1`, 'x', { 'content-type': 'text/plain' });
    const cutoff = '2026-01-01T00:00:00.000Z';
    const prune = (query: string) => fetch(`${api.url}/tasks/before?date=${query}`, { method: 'DELETE' });
    expect(await expectDocumented('pruneTasks', await prune('2026-01-01&dry_run=true'))).toEqual({
      deleted: 1,
      cutoff,
      dry_run: true,
    });
    expect((await ids(api)).length).toBe(3);
    expect(await expectDocumented('pruneTasks', await prune('2026-01-01'))).toEqual({ deleted: 1, cutoff });
    expect(await ids(api)).toEqual([kept, waits]);
    const [row] = await database.query({ text: `SELECT count(*) AS n FROM "${database.schema}".agents_logs` });
    expect(row?.n).toBe('0');
    expect(await expectDocumented('pruneTasks', await prune('2026-01-01'))).toEqual({ deleted: 0, cutoff });
    expect((await prune('yesterday')).status).toBe(422);
    expect((await fetch(`${api.url}/tasks/before`, { method: 'DELETE' })).status).toBe(422);
  });

  test('reads a date as every client writes it', async () => {
    const api = await startTaskApi(await makeDatabase());
    for (const date of [
      '2026-01-01T02:00:00%2B02:00',
      '2026-01-01T02:00:00+02:00',
      '2026-01-01T00:00:00',
      '2026-01-01',
    ]) {
      const { body } = await api.call('DELETE', `/tasks/before?date=${date}&dry_run=true`);
      expect(body.cutoff).toBe('2026-01-01T00:00:00.000Z');
    }
  });

  test('removes any number in batches, and ended runs that are left without tasks', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    const plan = { name: 'p', path: 'p.yml', digest: 'sha256:0' };
    for (const run_id of ['ended', 'running'])
      await api.call('POST', '/runs', { run_id, source_key: run_id, plan, started_at: '2025-01-01T00:00:00Z' });
    await api.call('PATCH', '/runs/ended/1', {
      status: 'succeeded',
      finished_at: '2025-01-01T00:01:00Z',
      duration_ms: 1,
    });
    await database.query({
      text: `INSERT INTO "${database.schema}".agents_tasks (task, run_id, status, started_at)
             SELECT 'a' || n, 'ended', 'succeeded', '2025-01-01T00:00:00Z' FROM generate_series(1, 2500) AS n`,
    });
    expect((await api.call('DELETE', '/tasks/before?date=2026-01-01')).body.deleted).toBe(2500);
    expect((await api.call('GET', '/runs')).body.items.map(({ run_id }: { run_id: string }) => run_id)).toEqual([
      'running',
    ]);
  });
});
