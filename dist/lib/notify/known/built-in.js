import { discordNotifier } from '../adapters/chat/discord.js';
import { teamsNotifier } from '../adapters/chat/teams.js';
import { createEmailNotifier } from '../adapters/email/email.js';
import { githubCommentNotifier } from '../adapters/github/github-comment.js';
import { githubIssueNotifier } from '../adapters/github/github-issue.js';
import { slackNotifier } from '../adapters/slack/slack.js';
import { createWebhookNotifier } from '../adapters/webhook/webhook.js';
/** The notifiers every plan has. */
export function builtInNotifiers(reach) {
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
