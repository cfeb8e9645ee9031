import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { startTaskApi } from '../../support/task-api.ts';

const HEAD =
  'id,task,run_id,status,started_at,finished_at,duration_ms,outputs_uri,log_excerpt,approval_state,approver,approval_note';

async function addTasks(database: Database, count: number): Promise<void> {
  await database.query({
    text: `INSERT INTO "${database.schema}".agents_tasks (task, run_id, status, started_at)
           SELECT 'a', 'r', 'succeeded', '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 second' FROM generate_series(1, $1::integer) AS n`,
    values: [count],
  });
}

describeOnEach('the export', (makeDatabase) => {
  test('has the columns of the original and those of decisions, as an attachment', async () => {
    const api = await startTaskApi(await makeDatabase());
    const { id } = (
      await api.call('POST', '/tasks/', {
        task: 'a',
        run_id: '=cmd',
        status: 'running',
        started_at: '2026-01-02T03:04:05Z',
        log_excerpt: `${'😀'.repeat(99)}ab`,
      })
    ).body;
    await api.call('PATCH', `/tasks/${id}`, { status: 'awaiting_approval', approval_state: 'pending' });
    await api.call('POST', `/tasks/${id}/approve`, { note: 'looks "fine", ok' });
    const { finished_at, duration_ms } = (await api.call('GET', `/tasks/${id}`)).body;
    const response = await fetch(`${api.url}/tasks/paged.csv`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="agent_tasks.csv"');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const excerpt = `${'😀'.repeat(99)}a...`;
    const line = `${id},a,'=cmd,succeeded,2026-01-02T03:04:05.000Z,${finished_at},${duration_ms},,${excerpt},approved,anonymous,"looks ""fine"", ok"`;
    expect(await expectDocumented('exportTasks', response)).toBe(`${HEAD}\r\n${line}\r\n`);
  });

  test('goes over many pages, newest first, to its limit', async () => {
    const database = await makeDatabase();
    await addTasks(database, 1205);
    const api = await startTaskApi(database);
    const rows = async (query: string): Promise<string[]> =>
      (await api.call('GET', `/tasks/paged.csv${query}`)).body.trimEnd().split('\r\n').slice(1);
    expect((await rows('')).length).toBe(1000);
    expect((await rows('?limit=3')).map((row) => row.split(',')[0])).toEqual(['1205', '1204', '1203']);
    const all = (await rows('?limit=10000')).map((row) => Number(row.split(',')[0]));
    expect(all).toEqual(Array.from({ length: 1205 }, (_, at) => 1205 - at));
    expect(await rows('?status=failed')).toEqual([]);
    expect((await api.call('GET', '/tasks/paged.csv?limit=10001')).status).toBe(422);
  });
});
