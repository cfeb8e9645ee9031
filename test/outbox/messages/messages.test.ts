import { expect, test } from 'vitest';
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
  });
});
