import { type Notifier } from '../../notifier.ts';
/**
 * Slack, by an incoming webhook, or by a bot's token and a channel. A bot changes its earlier message of the same topic instead of writing
 * another one.
 */
export declare const slackNotifier: Notifier;
