import { discordNotifier } from '../adapters/chat/discord.ts';
import { teamsNotifier } from '../adapters/chat/teams.ts';
import { emailNotifier } from '../adapters/email/email.ts';
import { githubCommentNotifier } from '../adapters/github/github-comment.ts';
import { githubIssueNotifier } from '../adapters/github/github-issue.ts';
import { slackNotifier } from '../adapters/slack/slack.ts';
import { createWebhookNotifier } from '../adapters/webhook/webhook.ts';
import type { Notifier } from '../notifier.ts';

/** The notifiers every plan has. */
export function builtInNotifiers(): readonly Notifier[] {
  return [
    slackNotifier,
    emailNotifier,
    createWebhookNotifier(),
    githubCommentNotifier,
    githubIssueNotifier,
    teamsNotifier,
    discordNotifier,
  ];
}
