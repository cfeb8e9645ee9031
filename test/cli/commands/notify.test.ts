import { expect, it } from 'vitest';
import { callCli, createFolder } from '../../support/cli.ts';
import { startSlack } from '../../support/slack.ts';

const plan = (more = ''): string => `name: nightly
secrets: [SLACK_WEBHOOK]
${more}notifiers:
  - { uses: slack, with: { webhook: "\${{ secrets.SLACK_WEBHOOK }}" } }
  - { uses: email, with: { webhook: "\${{ env.EMAIL_WEBHOOK }}" } }
steps:
  - { id: a, run: "echo must not run; exit 1" }
`;

it('sends a message that says it is a test, and tells what became of each', async () => {
  const slack = await startSlack();
  const cwd = createFolder({ 'p.yml': plan() });
  const { status, stdout } = await callCli(['notify', 'test', 'p.yml'], { cwd, env: { SLACK_WEBHOOK: slack.webhook } });
  expect(status).toBe(0);
  expect(stdout.replace(/:\d+/, ':1')).toMatchInlineSnapshot(`
    "slack  delivered  127.0.0.1:1
    email  not set    EMAIL_WEBHOOK is not set, so nothing goes out by e-mail.
    "
  `);
  expect(slack.messages.map(({ text }) => text)).toEqual(['Test from nightly: notifications arrive']);
});

it('exits 1 where one did not arrive, with --json too', async () => {
  const slack = await startSlack();
  slack.faults.push({ status: 403, body: 'invalid_token' });
  const cwd = createFolder({ 'p.yml': plan() });
  const env = { SLACK_WEBHOOK: slack.webhook, EMAIL_WEBHOOK: '' };
  const { status, stdout } = await callCli(['notify', 'test', 'p.yml', '--json'], { cwd, env });
  expect([status, JSON.parse(stdout)]).toEqual([
    1,
    [
      { uses: 'slack', outcome: 'failed', detail: expect.stringMatching(/answered 403 \(invalid_token\)\.$/) },
      { uses: 'email', outcome: 'not_set', detail: 'EMAIL_WEBHOOK is not set, so nothing goes out by e-mail.' },
    ],
  ]);
});

it('uses a notifier of a plugin', async () => {
  const plugin = `export const notifiers = [{ name: 'pager', send: async ({ settings }) => ({ outcome: 'delivered', where: settings.to }) }];`;
  const text =
    'name: n\nplugins: [./pager.mjs]\nnotifiers: [{ uses: pager, with: { to: ops } }]\nsteps: [{ id: a, run: "true" }]\n';
  const cwd = createFolder({ 'p.yml': text, 'pager.mjs': plugin });
  const { status, stdout } = await callCli(['notify', 'test', 'p.yml'], { cwd });
  expect([status, stdout]).toEqual([0, 'pager  delivered  ops\n']);
});

it.each([
  ['{ uses: slack, with: { webhok: x } }', '"webhok" is not a setting of `slack`'],
  ['{ uses: slack, on: [running], with: { webhook: x } }', 'running'],
  ['{ uses: slack, if: "steps.b.status", with: { webhook: x } }', 'No step has the id "b"'],
  ['{ uses: slack, if: "secrets.X", with: { webhook: x } }', '`secrets` cannot be read here'],
  ['{ uses: webhook, with: { url: "https://x.example" } }', '`webhook` needs the setting "secret"'],
])('%s is a fault of the plan', async (notifier, words) => {
  const text = `name: n\nnotifiers:\n  - ${notifier}\nsteps: [{ id: a, run: "true" }]\n`;
  const cwd = createFolder({ 'p.yml': text });
  const { status, stderr } = await callCli(['notify', 'test', 'p.yml'], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
});
