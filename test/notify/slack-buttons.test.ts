import { describe, expect, it } from 'vitest';
import { slackNotifier } from '../../src/notify/adapters/slack/slack.ts';
import { webhookBody } from '../../src/notify/adapters/webhook/webhook.ts';
import type { Approval } from '../../src/notify/message.ts';
import { HOSTILE, messageOf, runPlanText, send } from '../support/notify.ts';
import { type Part, type SlackMessage, startSlack } from '../support/slack.ts';

const buttonsOf = ({ blocks }: SlackMessage): Part[] => blocks.flatMap(({ elements = [] }) => elements);
const gate = (task: string, version?: number): Approval => ({
  task,
  decide: { approve: 'https://x.example/a', reject: 'https://x.example/r' },
  buttons: { run_id: 'nightly-1', attempt: 2, task, ...(version === undefined ? {} : { version }) },
});

describe('buttons that decide', () => {
  const plan = (settings: string, more = ''): string =>
    `name: nightly\nrun_id: nightly-1\nnotifiers:\n  - { uses: slack${more}, with: { ${settings} } }\nsteps:\n  - { id: gate, uses: approval }\n  - { id: other, uses: approval }\n`;

  it('are there where the plan says that the app hears its clicks, and say what was seen and nothing else', async () => {
    const slack = await startSlack();
    await runPlanText(plan(`webhook: "${slack.webhook}", buttons: true`));
    expect(slack.messages.map(({ text }) => text)).toEqual(['Task gate awaits approval', 'Task other awaits approval']);
    const [first] = slack.messages.map(buttonsOf);
    expect(first).toMatchInlineSnapshot(`
      [
        {
          "action_id": "orchestrator:approve",
          "confirm": {
            "confirm": {
              "text": "Approve",
              "type": "plain_text",
            },
            "deny": {
              "text": "Not now",
              "type": "plain_text",
            },
            "text": {
              "emoji": false,
              "text": "Run nightly-1",
              "type": "plain_text",
            },
            "title": {
              "emoji": false,
              "text": "Approve gate?",
              "type": "plain_text",
            },
          },
          "style": "primary",
          "text": {
            "text": "Approve",
            "type": "plain_text",
          },
          "type": "button",
          "value": "{"run_id":"nightly-1","attempt":1,"task":"gate"}",
        },
        {
          "action_id": "orchestrator:reject",
          "confirm": {
            "confirm": {
              "text": "Reject",
              "type": "plain_text",
            },
            "deny": {
              "text": "Not now",
              "type": "plain_text",
            },
            "text": {
              "emoji": false,
              "text": "Run nightly-1",
              "type": "plain_text",
            },
            "title": {
              "emoji": false,
              "text": "Reject gate?",
              "type": "plain_text",
            },
          },
          "style": "danger",
          "text": {
            "text": "Reject",
            "type": "plain_text",
          },
          "type": "button",
          "value": "{"run_id":"nightly-1","attempt":1,"task":"gate"}",
        },
        {
          "action_id": "orchestrator:changes",
          "text": {
            "text": "Request changes",
            "type": "plain_text",
          },
          "type": "button",
          "value": "{"run_id":"nightly-1","attempt":1,"task":"gate"}",
        },
      ]
    `);
    await runPlanText(plan(`webhook: "${slack.webhook}"`));
    expect(slack.messages.slice(2).flatMap(buttonsOf)).toEqual([]);
  });

  it('stand under the name of each gate where one message tells of several', async () => {
    const slack = await startSlack();
    await runPlanText(plan(`webhook: "${slack.webhook}", buttons: true`, ', digest: true'));
    expect(slack.messages).toHaveLength(1);
    const values = slack.messages.flatMap(buttonsOf).map(({ value = '{}' }) => JSON.parse(value).task);
    expect(values).toEqual(['gate', 'gate', 'gate', 'other', 'other', 'other']);
  });

  it('take the place of links that decide, know the version where it is known, and are nothing for other receivers', async () => {
    const slack = await startSlack();
    const message = messageOf({ approval: gate('gate', 7) });
    await send(slackNotifier, { webhook: slack.webhook, buttons: true }, message);
    await send(slackNotifier, { webhook: slack.webhook }, message);
    const [with_, without] = slack.messages.map(buttonsOf);
    expect(with_?.map(({ url, value }) => url ?? JSON.parse(value ?? ''))).toEqual([
      'https://github.com/octo/plans/actions/runs/1',
      ...Array(3).fill({ run_id: 'nightly-1', attempt: 2, task: 'gate', version: 7 }),
    ]);
    expect(without?.map(({ url }) => url)).toEqual([
      'https://x.example/a',
      'https://x.example/r',
      'https://github.com/octo/plans/actions/runs/1',
    ]);
    expect(JSON.parse(webhookBody(message)).data.approval).toEqual({ task: 'gate', decide: gate('gate').decide });
  });

  it('fit into Slack’s limits whatever there is to say', async () => {
    const slack = await startSlack();
    const approvals = Array.from({ length: 60 }, (_, index) => gate(`${HOSTILE} ${index}`.slice(-64)));
    const [approval] = approvals;
    const long = '<&>'.repeat(2_000);
    const fields = Array.from({ length: 10 }, () => ({ name: 'f', value: long }));
    const given = { approvals, ...(approval && { approval }) };
    for (const message of [
      messageOf(given),
      messageOf({ ...given, lines: [long], fields, excerpt: { task: 'a', text: long } }),
    ])
      expect(await send(slackNotifier, { webhook: slack.webhook, buttons: true }, message)).toMatchObject({
        outcome: 'delivered',
      });
    const shown = slack.messages.map((message) => buttonsOf(message).filter(({ value }) => value !== undefined).length);
    expect(shown[0]).toBeGreaterThanOrEqual(21);
    expect(slack.bodies[0]).toContain('more, which wait without buttons here');
    expect(slack.bodies[1]).toMatch(/and \d\d more, which wait/);
  });
});
