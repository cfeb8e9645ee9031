import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { as, openGate, RUNNER, startWithPeople } from './gate.ts';

const EVE = as('eve', ['tasks:read', 'tasks:write', 'approvals:decide']);

describePostgres('a row that only has the name of a run', () => {
  test('is none of its tasks: who goes on with the run sees nothing of it', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id, run_id } = await openGate(api, { approvers: ['ana'] });
    const named = { run_id, attempt: 1, task: 'gate' };
    const { body: forged } = await api.call('POST', '/tasks', { ...named, status: 'awaiting_approval' }, EVE);
    expect((await api.call('POST', `/tasks/${forged.id}/approve`, {}, EVE)).status).toBe(200);
    await api.call('POST', '/tasks', { ...named, status: 'succeeded' }, EVE);
    for (const path of [`/runs/${run_id}`, `/runs/${run_id}/1`]) {
      const { tasks, counts } = (await api.call('GET', path, undefined, RUNNER)).body;
      expect(tasks.map((task: { id: number; status: string }) => [task.id, task.status])).toEqual([
        [id, 'awaiting_approval'],
      ]);
      expect(counts).toEqual({ awaiting_approval: 1 });
    }
  });
});
