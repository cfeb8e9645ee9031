import { expect, test } from 'vitest';
import { describeOnEach } from '../../support/database.ts';
import { as, DECIDES, openGate, put, RUNNER, register, startWithPeople } from './gate.ts';

const FORM = {
  fields: {
    version: { type: 'string', required: true, pattern: '\\d+\\.\\d+' },
    slots: { type: 'number', default: 2 },
    notify: { type: 'boolean' },
  },
};

describeOnEach('decisions by policy', (freshDatabase) => {
  const start = async () => startWithPeople(await freshDatabase());

  test('only approvers decide: by name, by team, by group, by an alias the host vouches for', async () => {
    const api = await start();
    const policy = { approvers: ['ana', 'acme/release', 'group:ops', 'github:octo'], required: 4 };
    const { id } = await openGate(api, policy);
    const approve = (headers: Record<string, string>) => api.call('POST', `/tasks/${id}/approve`, {}, headers);
    for (const nobody of [as('ben'), as('acme/release'), as('ops'), as('group:ops'), as('octo')]) {
      const { status, body } = await approve(nobody);
      expect([status, body.why], JSON.stringify(nobody)).toEqual([403, 'not_approver']);
    }
    expect((await approve(as('ana'))).body).toMatchObject({
      status: 'awaiting_approval',
      message: '1 of 4 approvals, the last by ana.',
    });
    expect((await approve(as('cleo', DECIDES, ['acme/release']))).status).toBe(200);
    expect((await approve(as('dan', DECIDES, ['ops']))).status).toBe(200);
    const last = await approve({ ...as('eve'), 'x-logins': 'github:octo' });
    expect(last.body).toMatchObject({ status: 'succeeded', approval_state: 'approved', approver: 'eve' });
  });

  test('one person counts once, through whatever way, and again is no fault', async () => {
    const api = await start();
    const { id } = await openGate(api, { required: 2 });
    const approve = (headers: Record<string, string>) => api.call('POST', `/tasks/${id}/approve`, {}, headers);
    const first = await approve({ ...as('ana'), 'x-logins': 'github:ana-g' });
    const again = await approve(as('ana'));
    expect([again.status, again.body.version]).toEqual([200, first.body.version]);
    expect((await approve({ ...as('a2'), 'x-logins': 'github:Ana-G' })).body.version).toBe(first.body.version);
    expect((await approve(as('ben'))).body.status).toBe('succeeded');
    expect((await approve(as('cleo'))).body.why).toBe('decided');
    expect((await approve(as('ana'))).status).toBe(200);
  });

  test('one reject rejects, also by who approved before; the comment is asked for', async () => {
    const api = await start();
    const { id } = await openGate(api, { required: 3, comment: 'on_reject' });
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'))).status).toBe(200);
    expect((await api.call('POST', `/tasks/${id}/reject`, {}, as('ana'))).body.why).toBe('comment_missing');
    const rejected = await api.call('POST', `/tasks/${id}/reject`, { note: 'Too soon.' }, as('ana'));
    expect(rejected.body).toMatchObject({
      status: 'failed',
      reason: 'rejected',
      approval_state: 'rejected',
      approval_note: 'Too soon.',
    });
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('ben'))).status).toBe(409);
  });

  test('a form is checked and becomes outputs, beside those there are', async () => {
    const api = await start();
    const { id } = await openGate(api, FORM, { outputs: { url: 'https://staging.example' } });
    const approve = (fields: object) => api.call('POST', `/tasks/${id}/approve`, { fields }, as('ana'));
    const bad = await approve({ version: '1', colour: 'red', slots: 'many' });
    expect(bad.status).toBe(422);
    expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/fields/colour',
      '/fields/slots',
      '/fields/version',
    ]);
    expect((await approve({})).body.errors).toEqual([{ pointer: '/fields/version', detail: 'is missing' }]);
    expect((await approve({ version: '1.2', notify: 'yes' })).body.outputs).toEqual({
      url: 'https://staging.example',
      version: '1.2',
      slots: '2',
      notify: 'true',
    });
  });

  test('who approves after another may not fill the form in otherwise', async () => {
    const api = await start();
    const { id } = await openGate(api, { ...FORM, required: 2 });
    const approve = (fields: object, who: string) => api.call('POST', `/tasks/${id}/approve`, { fields }, as(who));
    expect((await approve({ version: '1.2' }, 'ana')).status).toBe(200);
    expect((await approve({ version: '1.3' }, 'ben')).body.why).toBe('fields_differ');
    expect((await approve({ slots: 3 }, 'ben')).body.outputs).toEqual({ version: '1.2', slots: '3' });
  });

  test('a task that is sent back has failed, with what is wanted', async () => {
    const api = await start();
    const { id } = await openGate(api, {});
    expect((await api.call('POST', `/tasks/${id}/request-changes`, {}, as('ana'))).status).toBe(422);
    const sent = await api.call('POST', `/tasks/${id}/request-changes`, { note: 'Shorter, please.' }, as('ana'));
    expect(sent.body).toMatchObject({
      status: 'failed',
      reason: 'changes_requested',
      approval_note: 'Shorter, please.',
      approver: 'ana',
    });
  });

  test('an override needs its right and is kept as one', async () => {
    const api = await start();
    const { id } = await openGate(api, { approvers: ['ana'], required: 2 });
    const override = (headers: Record<string, string>) =>
      api.call('POST', `/tasks/${id}/approve`, { override: true, note: 'On call.' }, headers);
    expect((await override(as('boss'))).body.why).toBe('override_not_allowed');
    expect((await override(as('ana'))).body.why).toBe('override_not_allowed');
    expect((await override(as('boss', [...DECIDES, 'approvals:override']))).body.status).toBe('succeeded');
    const shown = (await api.call('GET', `/tasks/${id}`, undefined, as('ana'))).body.approval;
    expect(shown.decisions).toMatchObject([{ decision: 'approve', override: true, by: 'host:boss', note: 'On call.' }]);
    const { items } = (await api.call('GET', `/tasks/${id}/history`, undefined, as('ana'))).body;
    expect(items.at(-1)).toMatchObject({ action: 'approved', actor: 'host:boss', changes: { override: true } });
  });

  test('a policy nobody understands lets nobody decide', async () => {
    const api = await start();
    for (const policy of [
      { approvers: [] },
      { approvers: ['${{ params.who }}'] },
      { required: 'two' },
      { expires_in: 'soon' },
      'yes',
    ]) {
      const { id } = await openGate(api, policy);
      const { status, body } = await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
      expect([status, body.why], JSON.stringify(policy)).toEqual([409, 'policy_broken']);
    }
  });

  test('an approval of what has changed since counts no more', async () => {
    const api = await start();
    const { id } = await openGate(api, { required: 2 });
    await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
    await api.call('PATCH', `/tasks/${id}`, { outputs_uri: 'https://example.com/other' }, RUNNER);
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('ben'))).body.status).toBe('awaiting_approval');
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'))).body.status).toBe('succeeded');
  });

  test('a decision on a task that was run again is refused, and names the one to decide on', async () => {
    const api = await start();
    const { id, run_id } = await openGate(api, {});
    await register(api, run_id, { gate: { approval: {} } }, { attempt: 2 });
    const again = await put(api, { run_id, attempt: 2, task: 'gate' });
    const { status, body } = await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
    expect([status, body.why, body.current.id]).toEqual([409, 'superseded', again.id]);
  });

  test('what waits on in the next attempt is the same request: an old link decides it, what was counted counts', async () => {
    const api = await start();
    const { id, run_id } = await openGate(api, { required: 2, expires_in: '7d' });
    await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'));
    await register(api, run_id, {}, { attempt: 2 });
    const next = await put(api, { run_id, attempt: 2, task: 'gate', carried_from: 1 });
    const decided = await api.call('POST', `/tasks/${id}/approve`, {}, as('ben'));
    expect(decided.body).toMatchObject({ id: next.id, status: 'succeeded' });
    expect((await api.call('GET', `/tasks/${id}`, undefined, as('ben'))).body.status).toBe('succeeded');
  });

  test('what was decided while the next attempt was on its way is decided there too', async () => {
    const api = await start();
    const { id, run_id } = await openGate(api, FORM);
    await register(api, run_id, {}, { attempt: 2 });
    await api.call('POST', `/tasks/${id}/approve`, { fields: { version: '2.0' } }, as('ana'));
    const next = await put(api, { run_id, attempt: 2, task: 'gate', carried_from: 1 });
    expect(next).toMatchObject({
      status: 'succeeded',
      approval_state: 'approved',
      outputs: { version: '2.0', slots: '2' },
      approver: 'ana',
    });
  });

  test('is bound to the version that was seen', async () => {
    const api = await start();
    const { id, version } = await openGate(api, { required: 2 });
    expect((await api.call('POST', `/tasks/${id}/approve`, { version }, as('ana'))).status).toBe(200);
    expect((await api.call('POST', `/tasks/${id}/approve`, { version }, as('ben'))).status).toBe(412);
    expect((await api.call('POST', `/tasks/${id}/approve`, { version }, as('ana'))).status).toBe(200);
  });

  test('a pattern that takes for ever holds nobody up', async () => {
    const api = await start();
    const { id } = await openGate(api, { fields: { name: { type: 'string', pattern: '(a+)+b' } } });
    const begun = performance.now();
    const { status } = await api.call('POST', `/tasks/${id}/approve`, { fields: { name: 'a'.repeat(60) } }, as('ana'));
    expect(status).toBe(422);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
