import { describe, expect, it } from 'vitest';
import { readNotificationOptions } from '../../../src/serve/environment/notifications.ts';

describe('what a server takes from its environment for the notifiers of plans', () => {
  it('is nothing where nothing is named', () => {
    expect(readNotificationOptions({ SLACK_WEBHOOK: 'https://hooks.slack.com/x' })).toBeUndefined();
  });

  it('is the variables that are named, and no others', () => {
    const env = {
      NOTIFY_SECRETS: 'SLACK_WEBHOOK, SMTP_URL',
      SLACK_WEBHOOK: 'https://hooks.slack.com/x',
      SMTP_URL: 'smtps://mail.example.org',
      OTHER: 'x',
      NOTIFY_PLANS: 'nightly,plans/release.yml',
      NOTIFY_ALLOW: 'mail.internal:25',
      NOTIFY_FROM: 'Runs <runs@example.org>',
      NOTIFY_LINKS_TO: '@example.org,ana@partner.example',
    };
    expect(readNotificationOptions(env)).toEqual({
      secrets: { SLACK_WEBHOOK: 'https://hooks.slack.com/x', SMTP_URL: 'smtps://mail.example.org' },
      plans: ['nightly', 'plans/release.yml'],
      allow: ['mail.internal:25'],
      from: 'Runs <runs@example.org>',
      linksTo: ['@example.org', 'ana@partner.example'],
    });
  });

  it.each([
    [{ NOTIFY_SECRETS: 'SMTP_URL' }, 'NOTIFY_SECRETS names SMTP_URL, which is not set.'],
    [{ NOTIFY_FROM: 'a@b.c' }, 'NOTIFY_FROM is set without NOTIFY_SECRETS'],
    [{ NOTIFY_SECRETS: 'DATABASE_URL', DATABASE_URL: 'x' }, 'a secret of the server itself'],
    [{ NOTIFY_SECRETS: 'SLACK_SIGNING_SECRET', SLACK_SIGNING_SECRET: 'x' }, 'a secret of the server itself'],
    [{ NOTIFY_SECRETS: 'https://hooks.slack.com/x' }, 'which is no name of a variable'],
    [{ NOTIFY_SECRETS: 'A', A: 'x', NOTIFY_LINKS_TO: 'example.org' }, 'which is no mail address and no domain'],
  ])('refuses %j', (env, message) => {
    expect(() => readNotificationOptions(env)).toThrow(message);
  });
});
