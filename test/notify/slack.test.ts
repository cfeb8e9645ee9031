import { describe, expect, it } from 'vitest';
import { slackNotifier } from '../../src/notify/adapters/slack/slack.ts';
import { createFolder } from '../support/cli.ts';
import { serve } from '../support/http-server.ts';
import { HOSTILE, messageOf, runPlanText, send } from '../support/notify.ts';
import { startSlack } from '../support/slack.ts';

const plan = (notifier: string, steps: string): string =>
  `name: nightly\nrun_id: nightly-1\nsecrets: [SLACK_WEBHOOK, TOKEN]\nnotifiers:\n  - ${notifier}\nsteps:\n${steps}`;
const bySecret = '{ uses: slack, with: { webhook: "${{ secrets.SLACK_WEBHOOK }}" } }';
const failing = '  - { id: lint, run: "echo one; echo the end; exit 3" }\n';

describe('a run that fails', () => {
  it('is told to Slack once, with what failed and the end of its log', async () => {
    const slack = await startSlack();
    const { status, stderr } = await runPlanText(plan(bySecret, failing), { SLACK_WEBHOOK: slack.webhook });
    expect(status).toBe(1);
    expect(stderr).not.toContain('note:');
    const text = JSON.stringify(slack.messages, null, 1).replace(/\d+\.\d+s/g, '0.1s');
    expect(JSON.parse(text)).toMatchInlineSnapshot(`
      [
        {
          "blocks": [
            {
              "text": {
                "emoji": false,
                "text": "Run nightly-1 failed",
                "type": "plain_text",
              },
              "type": "header",
            },
            {
              "text": {
                "text": ":x: lint failed (exit code 3)",
                "type": "mrkdwn",
              },
              "type": "section",
            },
            {
              "fields": [
                {
                  "text": "*Plan*
      nightly",
                  "type": "mrkdwn",
                },
                {
                  "text": "*Run*
      nightly-1",
                  "type": "mrkdwn",
                },
                {
                  "text": "*Took*
      0.1s",
                  "type": "mrkdwn",
                },
              ],
              "type": "section",
            },
            {
              "text": {
                "text": "\`\`\`
      one
      the end
      \`\`\`",
                "type": "mrkdwn",
              },
              "type": "section",
            },
          ],
          "channel": "#hook",
          "edited": 0,
          "text": "Run nightly-1 failed",
          "ts": "0",
        },
      ]
    `);
  });

  it('says so where the webhook is not set, and nothing else is wrong', async () => {
    const { status, stderr } = await runPlanText(plan(bySecret, '  - { id: a, run: "true" }\n'));
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('SLACK_WEBHOOK is not set, so nothing goes to Slack.'),
    ]);
  });

  it('is not kept from its end by a Slack that refuses, and the note holds nothing of the address', async () => {
    const slack = await startSlack();
    slack.faults.push({ status: 404, body: 'no_service' });
    const { status, stderr } = await runPlanText(plan(bySecret, failing), { SLACK_WEBHOOK: slack.webhook });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /note: The notifier slack could not tell "Run nightly-1 failed": 127\.0\.0\.1:\d+ answered 404 \(no_service\)\./,
    );
    expect(stderr).not.toContain('services/');
  });

  it('tries again when Slack asks to wait', async () => {
    const slack = await startSlack();
    slack.faults.push({ status: 429, headers: { 'retry-after': '0' } }, { status: 503 });
    await runPlanText(plan(bySecret, failing), { SLACK_WEBHOOK: slack.webhook });
    expect(slack.answers.map(({ status }) => status)).toEqual([429, 503, 200]);
  });
});

it('loses nothing where Slack takes one message a second', async () => {
  const slack = await startSlack({ perSecond: 1 });
  const steps = ['a', 'b', 'c'].map((id) => `  - { id: ${id}, uses: approval }\n`).join('');
  await runPlanText(plan(bySecret, steps), { SLACK_WEBHOOK: slack.webhook });
  expect(slack.messages.map(({ text }) => text)).toEqual(['a', 'b', 'c'].map((id) => `Task ${id} awaits approval`));
  expect(slack.answers.filter(({ status }) => status === 429)).not.toEqual([]);
});

describe('a task that waits', () => {
  const steps = '  - { id: gate, uses: approval }\n  - { id: other, uses: approval, if: "env.BOTH" }\n';

  it('is told as the original told it where the plan asks for that', async () => {
    const slack = await startSlack();
    const pull = 'https://github.com/octo/plans/pull/7';
    const text = plan(
      `{ uses: slack, format: seed, with: { webhook: "${slack.webhook}" } }`,
      `  - { id: seo.validate, approval: true, outputs: [outputs_uri], run: 'echo "outputs_uri=${pull}"' }\n`,
    );
    const { status } = await runPlanText(text);
    expect(status).toBe(0);
    expect(slack.bodies.map((body) => JSON.parse(body))).toEqual([
      { text: `Task seo.validate awaiting approval: ${pull}` },
    ]);
  });

  it('has one message each, or one for all in a digest', async () => {
    const slack = await startSlack();
    const each = plan(`{ uses: slack, with: { webhook: "${slack.webhook}" } }`, steps);
    await runPlanText(each, { BOTH: '1' });
    await runPlanText(each.replace('uses: slack,', 'uses: slack, digest: true,'), { BOTH: '1' });
    expect(slack.messages.map(({ text }) => text)).toEqual([
      'Task gate awaits approval',
      'Task other awaits approval',
      'Run nightly-1 awaits 2 approvals',
    ]);
  });
});

describe('by a bot', () => {
  it('changes its message when the state of the run changes', async () => {
    const slack = await startSlack();
    const text = plan(
      `{ uses: slack, on: [started, finished], with: { token: "\${{ secrets.TOKEN }}", channel: "#builds", api_url: "${slack.apiUrl}" } }`,
      failing,
    );
    await runPlanText(text, { TOKEN: slack.token });
    expect(slack.messages.map(({ text, edited }) => [text, edited])).toEqual([
      ['Run nightly-1 is finished: failed', 1],
    ]);
    expect(slack.answers.map(({ path }) => path)).toEqual(['/api/chat.postMessage', '/api/chat.update']);
  });

  it('writes anew where its message is gone, and tells what Slack has against it', async () => {
    const slack = await startSlack();
    const settings = { token: slack.token, channel: '#builds', api_url: slack.apiUrl };
    const memory = new Map([['run', 'C024BE91L 1.0']]);
    expect(await send(slackNotifier, settings, messageOf(), { memory })).toEqual({
      outcome: 'delivered',
      where: 'Slack, #builds',
    });
    expect(slack.messages).toHaveLength(1);
    const refused = await send(slackNotifier, { ...settings, channel: '#nowhere' });
    expect(refused).toEqual({ outcome: 'failed', why: 'Slack answered channel_not_found.' });
    expect(await send(slackNotifier, { ...settings, token: 'xoxb-wrong' })).toMatchObject({
      why: 'Slack answered invalid_auth.',
    });
  });
});

describe('whatever a task has written', () => {
  const long = `${'<&>'.repeat(40_000)}\nthe very end`;

  it('fits into Slack’s limits', async () => {
    const slack = await startSlack();
    const message = messageOf({
      title: long,
      lines: Array.from({ length: 10 }, () => long.slice(0, 500)),
      fields: Array.from({ length: 30 }, (_, index) => ({ name: `f${index}`, value: long })),
      links: Array.from({ length: 5 }, (_, index) => ({
        text: HOSTILE,
        url: `https://x.example/${index}/${'y'.repeat(2_500)}`,
      })),
      excerpt: { task: 'a', text: long },
      approval: { task: 'a', decide: { approve: 'https://x.example/a', reject: 'https://x.example/r' } },
    });
    const short = { ...message, links: [] };
    for (const one of [short, messageOf({ links: message.links.slice(0, 2) })]) {
      expect(await send(slackNotifier, { webhook: slack.webhook }, one)).toEqual({
        outcome: 'delivered',
        where: expect.any(String),
      });
    }
    expect(slack.bodies[0]).toContain('the very end');
  });

  it('calls nobody and leads nowhere', async () => {
    const slack = await startSlack();
    const message = messageOf({ lines: [HOSTILE], excerpt: { task: 'a', text: HOSTILE } });
    await send(slackNotifier, { webhook: slack.webhook }, message);
    const texts = slack.messages[0]?.blocks.slice(1).map((block) => JSON.stringify(block)) ?? [];
    for (const text of texts) expect(text).not.toMatch(/<[!@]|<img|```[^`]*```[^`]*```/);
  });

  it('is not sent with a secret in it', async () => {
    const slack = await startSlack();
    const folder = createFolder();
    const text = plan(
      bySecret,
      `  - { id: a, env: { T: "\${{ secrets.TOKEN }}" }, run: 'echo "$T"; echo "$T" | base64; exit 1' }\n  - { id: "b", run: "echo ${slack.webhook}; exit 1" }\n`,
    );
    await runPlanText(text, { SLACK_WEBHOOK: slack.webhook, TOKEN: 'tok-5f4dcc3b5aa765d61d83' }, { cwd: folder });
    expect(slack.bodies).toHaveLength(1);
    expect(slack.bodies[0]).not.toMatch(/tok-5f4dcc|services\/T0/);
  });
});

it('does not follow a redirect', async () => {
  const url = await serve((_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end());
  expect(await send(slackNotifier, { webhook: `${url}/secret` })).toEqual({
    outcome: 'failed',
    why: expect.stringMatching(/^127\.0\.0\.1:\d+ sends to another address, which is not followed \(307\)\.$/),
  });
});
