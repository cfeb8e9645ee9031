import { expect, it } from 'vitest';
import { discordNotifier } from '../../src/notify/adapters/chat/discord.ts';
import { teamsNotifier } from '../../src/notify/adapters/chat/teams.ts';
import { serve } from '../support/http-server.ts';
import { HOSTILE, messageOf, send } from '../support/notify.ts';

async function mailbox(status: number) {
  const bodies: string[] = [];
  const url = await serve((_request, response, body) => {
    bodies.push(body);
    response.writeHead(status).end();
  });
  return { url, bodies };
}

const long = `${'ä<*'.repeat(40_000)}the end`;
const huge = messageOf({
  title: long,
  lines: Array.from({ length: 11 }, () => long.slice(0, 500)),
  fields: Array.from({ length: 40 }, (_, index) => ({ name: `f${index}`, value: long.slice(0, 200) })),
  excerpt: { task: 'a', text: long.slice(-2_500) },
});

it('Teams gets an Adaptive Card without Markdown', async () => {
  const { url, bodies } = await mailbox(202);
  expect(await send(teamsNotifier, { webhook: url })).toMatchObject({ outcome: 'delivered' });
  expect(JSON.parse(bodies[0] ?? '')).toMatchInlineSnapshot(`
    {
      "attachments": [
        {
          "content": {
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "actions": [
              {
                "title": "Open the run",
                "type": "Action.OpenUrl",
                "url": "https://github.com/octo/plans/actions/runs/1",
              },
            ],
            "body": [
              {
                "inlines": [
                  {
                    "color": "Attention",
                    "size": "Large",
                    "text": "Run nightly-2026-03-04 failed",
                    "type": "TextRun",
                    "weight": "Bolder",
                  },
                ],
                "type": "RichTextBlock",
              },
              {
                "inlines": [
                  {
                    "text": "code.review failed (exit code 1)",
                    "type": "TextRun",
                  },
                ],
                "type": "RichTextBlock",
              },
              {
                "inlines": [
                  {
                    "isSubtle": true,
                    "text": "Plan: ",
                    "type": "TextRun",
                  },
                  {
                    "text": "nightly",
                    "type": "TextRun",
                  },
                ],
                "type": "RichTextBlock",
              },
              {
                "inlines": [
                  {
                    "fontType": "Monospace",
                    "size": "Small",
                    "text": "line one
    line two",
                    "type": "TextRun",
                  },
                ],
                "type": "RichTextBlock",
              },
            ],
            "msteams": {
              "width": "Full",
            },
            "type": "AdaptiveCard",
            "version": "1.4",
          },
          "contentType": "application/vnd.microsoft.card.adaptive",
          "contentUrl": null,
        },
      ],
      "type": "message",
    }
  `);
});

it('a card is below 28 KB, whatever a task has written', async () => {
  const { url, bodies } = await mailbox(202);
  await send(
    teamsNotifier,
    { webhook: url },
    { ...huge, title: huge.title.slice(0, 150), fields: huge.fields.slice(0, 10) },
  );
  expect(Buffer.byteLength(bodies[0] ?? '')).toBeLessThan(28_000);
});

it('Discord gets an embed that calls nobody', async () => {
  const { url, bodies } = await mailbox(204);
  await send(discordNotifier, { webhook: url });
  await send(discordNotifier, { webhook: url }, messageOf({ lines: [HOSTILE] }));
  expect(JSON.parse(bodies[0] ?? '')).toMatchInlineSnapshot(`
    {
      "allowed_mentions": {
        "parse": [],
      },
      "embeds": [
        {
          "color": 13574702,
          "description": "code.review failed \\(exit code 1\\)
    \`\`\`
    line one
    line two
    \`\`\`
    [Open the run](https://github.com/octo/plans/actions/runs/1)",
          "fields": [
            {
              "inline": true,
              "name": "Plan",
              "value": "nightly",
            },
          ],
          "timestamp": "2026-03-04T02:31:00.000Z",
          "title": "Run nightly\\-2026\\-03\\-04 failed",
          "url": "https://github.com/octo/plans/actions/runs/1",
        },
      ],
    }
  `);
  const hostile = JSON.parse(bodies[1] ?? '');
  expect(hostile.allowed_mentions).toEqual({ parse: [] });
  expect(hostile.embeds[0].description).toContain('\\[x\\]\\(https');
});

it('an embed is within Discord’s limits', async () => {
  const { url, bodies } = await mailbox(204);
  await send(discordNotifier, { webhook: url }, huge);
  const [embed] = JSON.parse(bodies[0] ?? '').embeds;
  const total = [
    embed.title,
    embed.description,
    ...embed.fields.flatMap(({ name, value }: Record<string, string>) => [name, value]),
  ].join('').length;
  expect([embed.title.length <= 256, embed.description.length <= 4_096, embed.fields.length <= 25]).toEqual([
    true,
    true,
    true,
  ]);
  expect(total).toBeLessThanOrEqual(6_000);
  expect(embed.description).toContain('the end');
});
