import { expect, test } from 'vitest';
import { sweepApprovals } from '../../../src/store/approvals/expire.ts';
import { load, press } from '../../api/links/browser.ts';
import { describeOnEach } from '../../support/database.ts';
import { startSlack } from '../../support/slack.ts';
import { startMailServer } from '../../support/smtp.ts';
import { createWorld } from './world.ts';

describeOnEach('messages of a server', (makeDatabase) => {
  test('a gate is told in Slack, and the same message says how it was decided', async () => {
    const slack = await startSlack();
    const world = await createWorld(await makeDatabase(), { secrets: { SLACK_TOKEN: slack.token } });
    const bot = { token: '${{ secrets.SLACK_TOKEN }}', channel: '#builds', api_url: slack.apiUrl };
    const { run_id, tells } = await world.register([{ uses: 'slack', with: { ...bot, buttons: true } }]);
    expect(tells).toEqual([0]);
    const id = await world.wait(run_id);
    await world.tell();
    expect(slack.messages.map(({ text }) => text)).toEqual(['Task gate awaits approval']);
    expect(JSON.stringify(slack.messages[0]?.blocks)).toContain('orchestrator:approve');
    const row = (await world.api.call('GET', `/tasks/${id}`, undefined, { 'x-person': 'ana' })).body;
    expect(row).toMatchObject({ version: 1, webhook_notified_at: expect.any(String) });
    await world.decide(id, 'approve', { note: 'Looks right.' });
    await world.tell();
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]).toMatchObject({ text: 'Task gate was approved', edited: 1 });
    const blocks = JSON.stringify(slack.messages[0]?.blocks);
    expect(blocks).toContain('ana approved it: Looks right.');
    expect(blocks).not.toContain('orchestrator:approve');
    expect(world.notes).toEqual([]);
  });

  test('each recipient has a mail with a link of their own, which decides', async () => {
    const mail = await startMailServer();
    const world = await createWorld(await makeDatabase(), {
      secrets: { SMTP_URL: mail.url },
      from: 'Runs <runs@example.org>',
      linksTo: ['@example.org'],
    });
    const to = ['Ana <ana@example.org>', 'ben@example.org', 'eve@elsewhere.net'];
    const email = {
      uses: 'email',
      on: ['awaiting_approval', 'approved'],
      with: { smtp: '${{ secrets.SMTP_URL }}', from: 'ceo@bank.example', to },
    };
    const { run_id } = await world.register([email]);
    await world.wait(run_id);
    await world.tell();
    expect((await world.deliveries()).map(({ target, status }) => [target, status])).toEqual([
      ['0:ana@example.org', 'delivered'],
      ['0:ben@example.org', 'delivered'],
      ['0', 'delivered'],
    ]);
    const links = mail.mails.map(
      ({ to: [one], parsed }) => [one, /links\/(\S+)\?decision=approve/.exec(parsed.text ?? '')?.[1]] as const,
    );
    const byPerson = Object.fromEntries(links);
    expect(Object.keys(byPerson).sort()).toEqual(['ana@example.org', 'ben@example.org', 'eve@elsewhere.net']);
    expect(byPerson['eve@elsewhere.net']).toBeUndefined();
    expect(byPerson['ana@example.org']).not.toBe(byPerson['ben@example.org']);
    expect(mail.mails.every(({ from }) => from === 'runs@example.org')).toBe(true);
    const page = await load(`${world.api.url}/links/${byPerson['ana@example.org']}?decision=approve`);
    await press(`${world.api.url}/links/${byPerson['ana@example.org']}`, page, 'approve');
    await world.tell();
    expect(mail.mails.slice(3).map(({ to: all, parsed }) => [all, parsed.subject])).toEqual([
      [['ana@example.org', 'ben@example.org', 'eve@elsewhere.net'], 'Task gate was approved'],
    ]);
    expect(mail.mails[3]?.parsed.text).toContain('ana@example.org approved it.');
  });

  test('a reminder in Slack is a message of its own, and both say what became of the gate', async () => {
    const slack = await startSlack();
    const database = await makeDatabase();
    const world = await createWorld(database, { secrets: { SLACK_TOKEN: slack.token } });
    const bot = { token: '${{ secrets.SLACK_TOKEN }}', channel: '#builds', api_url: slack.apiUrl };
    const { run_id } = await world.register([{ uses: 'slack', with: bot }]);
    const id = await world.wait(run_id);
    await world.tell();
    const text = `UPDATE "${database.schema}".agents_tasks SET approval = jsonb_build_object('policy', jsonb_build_object('remind_after_ms', 0), 'asked', '[]'::jsonb, 'bound_at', now())`;
    await database.query({ text });
    await sweepApprovals(database);
    await world.tell();
    const texts = (): readonly string[] => slack.messages.map((message) => message.text);
    expect(texts()).toEqual(['Task gate awaits approval', 'Task gate still awaits approval']);
    await database.query({ text: text.replace('remind_after_ms', 'other') });
    await world.decide(id, 'cancel');
    await world.tell();
    expect(texts()).toEqual(['Task gate was cancelled', 'Task gate was cancelled']);
  });

  test('what waits on in the next attempt is not told again; what is asked anew is', async () => {
    const slack = await startSlack();
    const world = await createWorld(await makeDatabase(), { secrets: { SLACK_TOKEN: slack.token } });
    const bot = { token: '${{ secrets.SLACK_TOKEN }}', channel: '#builds', api_url: slack.apiUrl };
    const rule = { uses: 'slack', on: ['awaiting_approval', 'rejected'], with: bot };
    const { run_id } = await world.register([rule]);
    const other = await world.wait(run_id, 'other');
    await world.wait(run_id);
    await world.tell();
    await world.decide(other, 'request-changes', { note: 'Shorter.' });
    await world.register([rule], { run_id, attempt: 2 });
    await world.wait(run_id, 'gate', { attempt: 2, carried_from: 1 });
    await world.wait(run_id, 'other', { attempt: 2 });
    await world.tell();
    expect(slack.messages.map(({ text }) => text)).toEqual([
      'Task other was sent back: changes are requested',
      'Task gate awaits approval',
      'Task other awaits approval',
    ]);
    expect(JSON.stringify(slack.messages[0]?.blocks)).toContain('ana requests changes: Shorter.');
  });
});
