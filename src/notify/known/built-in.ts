import type { GuardOptions } from '../../system/guarded/guarded-fetch.ts';
import { discordNotifier } from '../adapters/chat/discord.ts';
import { teamsNotifier } from '../adapters/chat/teams.ts';
import { createEmailNotifier } from '../adapters/email/email.ts';
import type { AddressOf } from '../adapters/email/smtp.ts';
import { githubCommentNotifier } from '../adapters/github/github-comment.ts';
import { githubIssueNotifier } from '../adapters/github/github-issue.ts';
import { slackNotifier } from '../adapters/slack/slack.ts';
import { createWebhookNotifier } from '../adapters/webhook/webhook.ts';
import type { Notifier } from '../notifier.ts';

/** How notifiers reach what a plan names, where it is not trusted with this machine's network. */
export interface NotifierReach {
  readonly guard: GuardOptions;
  readonly addressOf: AddressOf;
}

/** The notifiers every plan has. */
export function builtInNotifiers(reach?: NotifierReach): readonly Notifier[] {
  return [
    slackNotifier,
    createEmailNotifier(reach?.addressOf),
    createWebhookNotifier(reach?.guard),
    githubCommentNotifier,
    githubIssueNotifier,
    teamsNotifier,
    discordNotifier,
  ];
}
