import { expect, test } from 'vitest';
import { findRequest } from '../../../src/store/approvals/find-request.ts';
import { describeOnEach } from '../../support/database.ts';
import { linkTo } from '../links/world.ts';
import { as, openGate, put, RUNNER, register, startWithPeople } from './gate.ts';

/** A database orders names by their length. */
const NAMES = ['version', 'channel', 'notes-for-people', 'at', 'b'];
const FIELDS = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' }]));

describeOnEach('the fields of a form', (freshDatabase) => {
  test('stand in the order of the plan, by whatever way they are seen, and in the attempt after', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const approvers = ['ana@example.org'];
    const { id, run_id } = await openGate(api, { approvers, fields: FIELDS });
    await register(api, run_id, {}, { attempt: 2 });
    const { id: next } = await put(api, { run_id, attempt: 2, task: 'gate', carried_from: 1 });
    for (const [task, attempt] of [
      [id, 1],
      [next, 2],
    ] as const) {
      const { body } = await api.call('GET', `/tasks/${task}`, undefined, RUNNER);
      expect(Object.keys(body.approval.policy.fields)).toEqual(NAMES);
      const found = await findRequest(database, { run_id, attempt, task: 'gate' });
      expect(Object.keys(found?.current.snapshot?.policy?.fields ?? {})).toEqual(NAMES);
    }
    const waiting = (await api.call('GET', '/approvals', undefined, as('ana'))).body;
    expect(Object.keys(waiting.items[0].approval.policy.fields)).toEqual(NAMES);
    const page = await fetch(await linkTo(api, next), { headers: { accept: 'text/html' } });
    const shown = [...(await page.text()).matchAll(/name="field\.([^"]+)"/g)].map(([, name]) => name);
    expect(shown).toEqual(NAMES);
  });

  test('that a task tells itself stand as it tells them', async () => {
    const api = await startWithPeople(await freshDatabase());
    await register(api, 'told', {});
    const { id } = await put(api, { run_id: 'told', attempt: 1, task: 'gate', approval: { fields: FIELDS } });
    const { body } = await api.call('GET', `/tasks/${id}`, undefined, RUNNER);
    expect(Object.keys(body.approval.policy.fields)).toEqual(NAMES);
  });

  test('and all else of a policy that is too large are not kept with every task: nobody decides but by an override', async () => {
    const api = await startWithPeople(await freshDatabase());
    const approvers = Array.from({ length: 20_000 }, (_, at) => `somebody-with-a-long-name-${at}`);
    await register(api, 'large', { gate: { approval: { approvers } } });
    const items = Array.from({ length: 200 }, (_, at) => ({
      op: 'put',
      run_id: 'large',
      attempt: 1,
      task: `t${at}`,
    })).map((item) => ({ ...item, step: 'gate', status: 'awaiting_approval', approval_state: 'pending' }));
    const { results } = (await api.call('POST', '/tasks/batch', { items }, RUNNER)).body;
    const { body } = await api.call('GET', `/tasks/${results[0].task.id}`, undefined, RUNNER);
    expect(body.approval.policy).toMatchObject({ approvers: [], broken: expect.stringContaining('larger than 64 kB') });
    const { body: refused } = await api.call('POST', `/tasks/${body.id}/approve`, {}, as('ana'));
    expect(refused.why).toBe('policy_broken');
  });
});
