import { expect, test } from 'vitest';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { startTaskApi } from '../../support/task-api.ts';

describeOnEach('the history of a task', (makeDatabase) => {
  test('says who changed what, oldest first', async () => {
    const api = await startTaskApi(await makeDatabase());
    const { id } = (await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'running' })).body;
    await api.call('PATCH', `/tasks/${id}`, { status: 'awaiting_approval', approval_state: 'pending' });
    await api.call('POST', `/tasks/${id}/approve`, { note: 'fine' });
    const response = await fetch(`${api.url}/tasks/${id}/history`);
    const { items } = (await expectDocumented('getTaskHistory', response)) as { items: Record<string, unknown>[] };
    expect(
      items.map(({ action, version, status_from, status_to, actor, channel }) => ({
        action,
        version,
        status_from,
        status_to,
        actor,
        channel,
      })),
    ).toEqual([
      { action: 'created', version: 1, status_from: null, status_to: 'running', actor: 'anonymous', channel: 'api' },
      {
        action: 'updated',
        version: 2,
        status_from: 'running',
        status_to: 'awaiting_approval',
        actor: 'anonymous',
        channel: 'api',
      },
      {
        action: 'approved',
        version: 3,
        status_from: 'awaiting_approval',
        status_to: 'succeeded',
        actor: 'anonymous',
        channel: 'api',
      },
    ]);
    expect(items[2]?.changes).toMatchObject({ approval_state: 'approved', approval_note: 'fine' });
  });

  test('of a task that never was is not found; of one whose events are gone it is empty', async () => {
    const database = await makeDatabase();
    const api = await startTaskApi(database);
    expect((await api.call('GET', '/tasks/1/history')).status).toBe(404);
    const { id } = (await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'running' })).body;
    await database.query({ text: `DELETE FROM "${database.schema}".agents_events` });
    expect(await api.call('GET', `/tasks/${id}/history`)).toMatchObject({ status: 200, body: { items: [] } });
  });
});
