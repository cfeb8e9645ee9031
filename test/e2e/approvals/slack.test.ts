import { expect, test } from 'vitest';
import { RELEASE, runGated } from '../../support/gated-run.ts';
import { describePostgres } from '../../support/postgres.ts';
import { createSlackApp } from '../../support/slack/clicks.ts';
import { startSlack } from '../../support/slack.ts';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

describePostgres('a decision by buttons in Slack lets the run go on', () => {
  test('a message with buttons, a click, a form: what follows runs with its values, and the history names who it was', async () => {
    const slack = await startSlack();
    slack.users.set('U024BE7LH', { profile: { email: 'ana@example.org' } });
    const notifier = `notifiers:\n  - { uses: slack, with: { webhook: "${slack.webhook}", buttons: true } }\n`;
    const plan = RELEASE.replace('steps:', `${notifier}steps:`).replace(
      'with:\n',
      'with:\n      approvers: [ana@example.org]\n',
    );
    const run = await runGated(plan, {
      api: {
        slack: {
          signingSecret: SECRET,
          botToken: slack.token,
          team: 'T1',
          apiUrl: slack.apiUrl,
          allow: [slack.host],
        },
      },
    });
    const [message] = slack.messages;
    if (message === undefined) throw new Error('no message came');
    const before = { ...message };
    expect([slack.messages.length, message.text]).toEqual([1, 'Task gate awaits approval']);
    const app = createSlackApp(slack, { url: `${run.url}/agents/hooks/slack`, secret: SECRET });

    expect((await app.click(message, 'Approve', 'U0NOBODY')).status).toBe(200);
    await expect
      .poll(() => slack.asides.map(({ text }) => text))
      .toEqual(['u0nobody is none of the approvers: ana@example.org. Your id is slack:T1/U0NOBODY.']);
    expect((await app.click(message, 'Approve', 'U024BE7LH', { name: 'ana' })).status).toBe(200);
    await expect.poll(() => slack.views.length).toBe(1);
    const [view] = slack.views;
    if (view === undefined) throw new Error('no form was opened');
    expect((await run.task('gate')).status).toBe('awaiting_approval');
    const empty = await app.submit(view, {}, 'U024BE7LH');
    expect(empty.body).toEqual({ response_action: 'errors', errors: { 'field-0': 'is missing' } });
    const values = { version: '1.4.0', channel: 'stable', Comment: 'Looks right.' };
    expect(await app.submit(view, values, 'U024BE7LH')).toMatchObject({ status: 200, body: '' });

    await run.until({ attempt: 2, status: 'succeeded' });
    expect(run.log()).toBe('built, told []\npublished 1.4.0 on stable\ntidied\n');
    expect(await run.decidedBy('gate', 'approved')).toMatchObject({ actor: 'slack:T1/U024BE7LH', channel: 'slack' });
    await expect.poll(() => JSON.stringify(message.blocks)).toContain('Approved by <@U024BE7LH>');
    expect(JSON.stringify(message.blocks)).not.toContain('orchestrator:approve');
    // Somebody still looks at the message as it was.
    expect((await app.click(before, 'Reject', 'U024BE7LH')).status).toBe(200);
    expect((await run.task('gate')).status).toBe('succeeded');
  });
});
