import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { as, DECIDES, openGate, put, register, startWithPeople } from './gate.ts';

const ALL = ['tasks:read', 'tasks:write', 'approvals:decide'];
const WAYS = [
  { status: 'succeeded' },
  { approval_state: 'approved' },
  { status: 'succeeded', approval_state: 'approved' },
  { status: 'succeeded', approval_state: 'approved', approver: 'ana', approval_note: 'I am Ana.' },
];

describePostgres('a forged decision', () => {
  test('self-approval is refused by every way: the call, PATCH, a batch, a header', async () => {
    const api = await startWithPeople(await freshDatabase());
    const ci = as('ci', ALL);
    const { id, run_id } = await openGate(
      api,
      { required: 1 },
      { headers: ci, ci: { provider: 'github', actor: 'octo', author: 'otto' } },
    );
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, ci)).body.why).toBe('self_approval');
    for (const self of ['octo', 'Otto']) {
      expect(
        (await api.call('POST', `/tasks/${id}/approve`, {}, { ...as('x'), 'x-logins': `github:${self}` })).body.why,
      ).toBe('self_approval');
    }
    for (const patch of WAYS) {
      const { status, body } = await api.call('PATCH', `/tasks/${id}`, patch, ci);
      expect([status, body.why], JSON.stringify(patch)).toEqual([403, 'self_approval']);
      const items = [{ op: 'update', id, ...patch }];
      expect((await api.call('POST', '/tasks/batch', { items }, ci)).body.results[0].status).toBe(403);
      const item = { op: 'put', run_id, attempt: 1, task: 'gate', ...{ status: 'succeeded', ...patch } };
      const answer = (await api.call('POST', '/tasks/batch', { items: [item] }, ci)).body.results[0];
      expect(answer.status, JSON.stringify(answer)).toBe(403);
    }
    const forged = { 'x-forwarded-user': 'ana', 'x-approver': 'ana', 'x-actor': 'host:ana' };
    expect(
      (await api.call('POST', `/tasks/${id}/approve?approver=ana`, { note: 'Ana says yes.' }, { ...ci, ...forged }))
        .status,
    ).toBe(403);
    const { body } = await api.call('GET', `/tasks/${id}`, undefined, ci);
    expect(body).toMatchObject({
      status: 'awaiting_approval',
      approver: null,
      approval: { decisions: [], approvals: 0 },
    });
  });

  test('by a body that names somebody else counts for who calls', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id } = await openGate(api, { approvers: ['ana'] });
    for (const patch of WAYS)
      expect((await api.call('PATCH', `/tasks/${id}`, patch, as('eve', ALL))).body.why).toBe('not_approver');
    expect(
      (await api.call('PATCH', `/tasks/${id}`, { ...WAYS[3], log_excerpt: 'seen' }, as('ana', ALL))).body,
    ).toMatchObject({
      status: 'succeeded',
      approver: 'ana',
      log_excerpt: 'seen',
    });
  });

  test('what was decided stays as it was decided', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id } = await openGate(api, {});
    await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
    const eve = as('eve', ALL);
    for (const patch of [{ approval_state: 'rejected' }, { approval_state: null }, { approval_state: 'approved' }])
      expect((await api.call('PATCH', `/tasks/${id}`, patch, eve)).status, JSON.stringify(patch)).toBe(409);
    expect((await api.call('GET', `/tasks/${id}`, undefined, eve)).body).toMatchObject({
      approval_state: 'approved',
      approver: 'ana',
    });
  });

  test('a task that never asked cannot be called approved', async () => {
    const api = await startWithPeople(await freshDatabase());
    const run_id = 'r1';
    await register(api, run_id, { gate: { approval: {} } });
    const { id } = await put(api, { run_id, attempt: 1, task: 'gate', status: 'running', approval_state: null });
    for (const patch of WAYS.slice(1))
      expect((await api.call('PATCH', `/tasks/${id}`, patch, as('eve', ALL))).status).toBe(409);
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('eve'))).status).toBe(409);
  });

  test('the policy is the one from before: nobody changes it while it waits, and PATCH into waiting does not lose it', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id, run_id } = await openGate(api, { approvers: ['ana'] });
    await put(api, { run_id, attempt: 1, task: 'gate', approval: { approvers: ['eve'] }, outputs: { a: '1' } });
    await api.call('PATCH', `/tasks/${id}`, { approval: { approvers: ['eve'] }, step: 'other' }, as('runner', ALL));
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('eve'))).status).toBe(403);
    await register(api, 'r2', { gate: { approval: { approvers: ['ana'] } } });
    const running = await put(api, { run_id: 'r2', attempt: 1, task: 'gate', status: 'running', approval_state: null });
    await api.call(
      'PATCH',
      `/tasks/${running.id}`,
      { status: 'awaiting_approval', approval_state: 'pending' },
      as('runner', ALL),
    );
    expect((await api.call('POST', `/tasks/${running.id}/approve`, {}, as('eve'))).body.why).toBe('not_approver');
  });

  test('somebody who is no longer in the team does not decide; what was counted before does', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id } = await openGate(api, { approvers: ['acme/release'], required: 2 });
    const approve = (who: string, groups: string[]) =>
      api.call('POST', `/tasks/${id}/approve`, {}, as(who, DECIDES, groups));
    expect((await approve('ana', ['acme/release'])).status).toBe(200);
    expect((await approve('ben', ['acme/other'])).status).toBe(403);
    expect((await approve('cleo', ['acme/release'])).body.status).toBe('succeeded');
  });
});
