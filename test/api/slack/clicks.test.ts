import { expect, test } from 'vitest';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { HOSTILE } from '../../support/notify.ts';
import { describePostgres } from '../../support/postgres.ts';
import type { SlackMessage } from '../../support/slack.ts';
import { as, put, RUNNER, register } from '../approvals/gate.ts';
import { decisionsIn, saidIn, soon, startStand } from './stand.ts';

const DECIDES = ['Approve', 'Reject', 'Request changes'];

describeOnEach('a click', (makeDatabase) => {
  test('decides as who Slack says it was, and the message says so without its buttons', async () => {
    const stand = await startStand(await makeDatabase());
    const { id, message } = await stand.gate({ approvers: ['github:ana'] });
    const before = message.blocks.length;
    expect(decisionsIn(message)).toEqual(DECIDES);
    expect(await stand.app.click(message, 'Approve', 'U1')).toMatchObject({ status: 200, body: '' });
    expect(await stand.row(id)).toMatchObject({ status: 'succeeded', approval_state: 'approved', approver: 'u1' });
    expect((await stand.history(id)).at(-1)).toBe('approved slack:T1/U1 slack');
    await soon(() => expect(saidIn(message)).toEqual([':white_check_mark: Approved by <@U1>, NOW']));
    expect([decisionsIn(message), message.blocks.length, message.text]).toEqual([
      [],
      before,
      'Run nightly-2026-03-04 failed',
    ]);
    expect(JSON.stringify(message.blocks)).toContain('actions/runs/1');
  });

  test('of the same person again is nothing new; another’s comes too late and takes the dead buttons away', async () => {
    const stand = await startStand(await makeDatabase());
    const { id, run_id, message } = await stand.gate({});
    const other = await stand.message(run_id);
    await stand.app.click(message, 'Approve', 'U1');
    await stand.app.click(other, 'Approve', 'U1');
    await soon(() => expect(saidIn(other)).toEqual([':white_check_mark: Approved by <@U1>, NOW']));
    const third = await stand.message(run_id);
    expect((await stand.app.click(third, 'Reject', 'U2')).status).toBe(200);
    await soon(() => expect(decisionsIn(third)).toEqual([]));
    expect(stand.slack.asides).toEqual([{ user: 'U2', text: 'It was decided before: approved.' }]);
    expect((await stand.row(id)).status).toBe('succeeded');
    expect(await stand.history(id)).toHaveLength(2);
  });

  test('that counts leaves the buttons for the others', async () => {
    const stand = await startStand(await makeDatabase());
    const { id, message } = await stand.gate({ required: 2 }, { version: 1 });
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() => expect(saidIn(message)).toEqual([':ballot_box_with_check: 1 of 2 approvals: <@U1>']));
    expect(decisionsIn(message)).toEqual(DECIDES);
    await stand.app.click(message, 'Approve', 'U2');
    await soon(() => expect(saidIn(message)).toEqual([':white_check_mark: Approved by <@U1>, <@U2>, NOW']));
    expect([decisionsIn(message), stand.slack.asides]).toEqual([[], []]);
    expect((await stand.row(id)).status).toBe('succeeded');
  });
});

describePostgres('who may', () => {
  test('nobody is known by Slack alone where a plan names no approvers, unless the operator says that all of them are', async () => {
    const database = await freshDatabase();
    const stand = await startStand(database);
    const { id, message } = await stand.gate({});
    expect((await stand.app.click(message, 'Approve', 'U9', { name: 'eve' })).status).toBe(200);
    await soon(() => expect(stand.slack.asides).toHaveLength(1));
    expect(stand.slack.asides[0]?.text).toBe(
      'The plan names no approvers, and nobody has said here who eve is. Your id is slack:T1/U9.',
    );
    expect([(await stand.row(id)).status, decisionsIn(message)]).toEqual(['awaiting_approval', DECIDES]);
    const open = await startStand(database, { anyone: true });
    const again = await open.gate({});
    await open.app.click(again.message, 'Approve', 'U9');
    expect((await open.row(again.id)).status).toBe('succeeded');
  });

  test.each(['slack:U9', 'slack:T1/U9', 'U9', 'SLACK:t1/u9', 'email:eve@example.org'])(
    'a plan may name %s',
    async (approver) => {
      const stand = await startStand(await freshDatabase(), { bot: true });
      stand.slack.users.set('U9', { is_email_confirmed: true, profile: { email: 'Eve@example.org' } });
      const { id, message } = await stand.gate({ approvers: [approver] });
      await stand.app.click(message, 'Approve', 'U8');
      expect((await stand.row(id)).status).toBe('awaiting_approval');
      await stand.app.click(message, 'Approve', 'U9');
      expect((await stand.row(id)).status).toBe('succeeded');
    },
  );

  test.each([
    [{ is_email_confirmed: false, profile: { email: 'eve@example.org' } }],
    [{ is_stranger: true, profile: { email: 'eve@example.org' } }],
    [{ profile: { display_name: 'eve@example.org' } }],
    [{ name: 'github:ana', real_name: 'ana', profile: { email: 'x eve@example.org' } }],
  ])('what somebody only says of themselves is no name: %j', async (user) => {
    const stand = await startStand(await freshDatabase(), { bot: true });
    stand.slack.users.set('U9', user);
    const { id, message } = await stand.gate({ approvers: ['eve@example.org', 'ana', 'acme/ops', 'group:ops'] });
    await stand.app.click(message, 'Approve', 'U9', { name: 'ana' });
    expect((await stand.row(id)).status).toBe('awaiting_approval');
  });

  test('who asked does not approve, by whatever name', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, message } = await stand.gate({}, { ci: { actor: 'Ana' } });
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() => expect(stand.slack.asides[0]?.text).toContain('has asked for this approval'));
    expect((await stand.row(id)).status).toBe('awaiting_approval');
    await stand.app.click(message, 'Approve', 'U2');
    expect((await stand.row(id)).status).toBe('succeeded');
  });

  test('one person in Slack and elsewhere is one', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, message } = await stand.gate({ required: 2 });
    await stand.api.call('POST', `/tasks/${id}/approve`, {}, { ...as('a.smith'), 'x-logins': 'github:ana' });
    await stand.app.click(message, 'Approve', 'U1');
    expect((await stand.row(id)).status).toBe('awaiting_approval');
  });

  test('people of another workspace are nobody, in a shared channel and by an id that looks the same', async () => {
    const stand = await startStand(await freshDatabase(), { team: 'T1', anyone: true });
    const { id, message } = await stand.gate({ approvers: ['slack:U1', 'ana'] });
    expect((await stand.app.click(message, 'Approve', 'U1', { team: 'T2' })).status).toBe(200);
    await soon(() => expect(stand.slack.asides[0]?.text).toContain('Only people of the workspace'));
    expect((await stand.row(id)).status).toBe('awaiting_approval');
    const loose = await startStand(await freshDatabase(), { people: { 'T1/U1': 'github:ana' } });
    const other = await loose.gate({});
    await loose.app.click(other.message, 'Approve', 'U1', { team: 'T2' });
    expect((await loose.row(other.id)).status).toBe('awaiting_approval');
    await loose.app.click(other.message, 'Approve', 'U1');
    expect((await loose.row(other.id)).status).toBe('succeeded');
  });
});

describePostgres('what was seen', () => {
  test('of an attempt that was run again is refused, and names the new one', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, run_id, message } = await stand.gate({});
    await register(stand.api, run_id, { gate: { approval: {} } }, { attempt: 2 });
    const { id: next } = await put(stand.api, { run_id, attempt: 2, task: 'gate' });
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() => expect(saidIn(message)).toEqual([':repeat: Asked again by attempt 2.']));
    expect(decisionsIn(message)).toEqual([]);
    expect(stand.slack.asides[0]?.text).toContain(`attempt 2 is task ${next}`);
    expect([(await stand.row(id)).status, (await stand.row(next)).status]).toEqual([
      'awaiting_approval',
      'awaiting_approval',
    ]);
  });

  test('waits on in a later attempt is the same request', async () => {
    const stand = await startStand(await freshDatabase());
    const { run_id, message } = await stand.gate({});
    await register(stand.api, run_id, { gate: { approval: {} } }, { attempt: 2 });
    const { id: next } = await put(stand.api, { run_id, attempt: 2, task: 'gate', carried_from: 1 });
    await stand.app.click(message, 'Approve', 'U1');
    expect((await stand.row(next)).status).toBe('succeeded');
    await soon(() => expect(saidIn(message)).toEqual([':white_check_mark: Approved by <@U1>, NOW']));
  });

  test('and changed since is refused once, and what is there now may be approved by the next click', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, message } = await stand.gate({}, { version: 1 });
    await stand.api.call('PATCH', `/tasks/${id}`, { outputs: { made: 'other' } }, RUNNER);
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() => expect(stand.slack.asides[0]?.text).toContain('was changed meanwhile'));
    expect((await stand.row(id)).status).toBe('awaiting_approval');
    await soon(() => expect(message.edited).toBe(1));
    await stand.app.click(message, 'Approve', 'U1');
    expect((await stand.row(id)).status).toBe('succeeded');
  });

  test('and told of since is the same', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, message } = await stand.gate({}, { version: 1 });
    await stand.api.call('PATCH', `/tasks/${id}`, { webhook_notified_at: '2026-01-02T03:04:05Z' }, RUNNER);
    await stand.app.click(message, 'Approve', 'U1');
    expect((await stand.row(id)).status).toBe('succeeded');
  });

  test('too late is refused', async () => {
    const database = await freshDatabase();
    const stand = await startStand(database);
    const { id, message } = await stand.gate({ expires_in: '7d' });
    const text = `UPDATE "${database.schema}".agents_tasks SET approval_expires_at = now() - interval '1 second' WHERE id = $1`;
    await database.query({ text, values: [id] });
    await stand.app.click(message, 'Approve', 'U1');
    await soon(() => expect(saidIn(message)).toEqual([':x: Rejected: nobody decided in time, NOW']));
    expect(stand.slack.asides).toEqual([{ user: 'U1', text: 'The time for a decision is over.' }]);
  });

  test('is nothing anybody knows', async () => {
    const stand = await startStand(await freshDatabase());
    const message = await stand.message('nightly-1');
    expect((await stand.app.click(message, 'Approve', 'U1')).status).toBe(200);
    await soon(() =>
      expect(stand.slack.asides[0]?.text).toMatch(/^Nothing is known here of gate of the run nightly-1\./),
    );
    expect(decisionsIn(message)).toEqual(DECIDES);
  });

  test('of several gates in one message each is decided on its own', async () => {
    const stand = await startStand(await freshDatabase());
    const { id, run_id } = await stand.gate({});
    const legal = await put(stand.api, { run_id, attempt: 1, task: 'legal' });
    const message = await stand.message(run_id, { tasks: ['gate', 'legal'] });
    await stand.app.click(message, 'Reject', 'U1', { task: 'legal' });
    await soon(() => expect(saidIn(message)).toEqual([':x: Rejected by <@U1>, NOW']));
    expect(decisionsIn(message)).toEqual(DECIDES);
    await stand.app.click(message, 'Approve', 'U2', { task: 'gate' });
    await soon(() => expect(saidIn(message)).toHaveLength(2));
    expect([(await stand.row(legal.id)).status, (await stand.row(id)).status]).toEqual(['failed', 'succeeded']);
  });

  test('and decided at one time, in two messages of the same gates, stands in both', async () => {
    const stand = await startStand(await freshDatabase());
    const { run_id } = await stand.gate({});
    await put(stand.api, { run_id, attempt: 1, task: 'legal' });
    const two = [];
    for (let count = 0; count < 2; count++) two.push(await stand.message(run_id, { tasks: ['gate', 'legal'] }));
    const [one, other] = two as [SlackMessage, SlackMessage];
    await Promise.all([
      stand.app.click(one, 'Approve', 'U1', { task: 'gate' }),
      stand.app.click(one, 'Reject', 'U2', { task: 'legal' }),
      stand.app.click(other, 'Approve', 'U1', { task: 'gate' }),
    ]);
    for (const message of [one, other])
      await soon(() => expect(saidIn(message)).toContain(':white_check_mark: Approved by <@U1>, NOW'));
    await soon(() => expect([decisionsIn(one), saidIn(one).length]).toEqual([[], 2]));
  });
});

describePostgres('hostile text', () => {
  test('in names is text', async () => {
    const stand = await startStand(await freshDatabase(), { anyone: true });
    const { id, message } = await stand.gate({ required: 3 });
    const name = `${HOSTILE}\u0000\ud800\n${'x'.repeat(300)}`;
    await stand.api.call('POST', `/tasks/${id}/approve`, {}, as('<!channel>'));
    expect((await stand.app.click(message, 'Approve', 'U7', { name })).status).toBe(200);
    await soon(() =>
      expect(saidIn(message)).toEqual([':ballot_box_with_check: 2 of 3 approvals: &lt;!channel&gt;, <@U7>']),
    );
    await stand.gate({ approvers: ['ben'] });
    await stand.app.click(stand.slack.messages.at(-1) ?? message, 'Approve', 'U7', { name });
    await soon(() => expect(stand.slack.asides).toHaveLength(1));
    expect(stand.slack.asides[0]?.text).not.toMatch(/<|\u202e|\n|\0/i);
  });
});
