import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { callCli, createFolder } from '../support/cli.ts';
import { textOf } from '../support/pages.ts';

const page = textOf('docs/approvals.md');
const section = page.slice(page.indexOf('## Slack in ten minutes'), page.indexOf('\n## Send it back'));

/** The files the section shows: name -> text. */
const shown = Object.fromEntries(
  [...section.matchAll(/ {4}```yaml\n {4}# (\S+)\n([\s\S]*?) {4}```/g)].map(([, name = '', text = '']) => [
    name,
    text.replace(/^ {4}/gm, ''),
  ]),
);

test('the manifest sends clicks to where they are heard, and its bot may do what is done', () => {
  const { settings, oauth_config } = parse(shown['slack-app.yml'] ?? '');
  expect(settings.interactivity).toEqual({ is_enabled: true, request_url: 'https://HOST/agents/hooks/slack' });
  expect(oauth_config.scopes.bot).toEqual(['chat:write', 'users:read', 'users:read.email']);
});

test('the plan is a good one', async () => {
  const cwd = createFolder({ 'plans/release.yml': shown['plans/release.yml'] ?? '' });
  const { status, stderr } = await callCli(['validate', 'plans/release.yml'], { cwd });
  expect([status, stderr]).toEqual([0, '']);
});
