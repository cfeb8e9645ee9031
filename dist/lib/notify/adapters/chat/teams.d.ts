import { type Notifier } from '../../notifier.ts';
/** Microsoft Teams, by the webhook of a workflow ("Post to a channel when a webhook request is received"). */
export declare const teamsNotifier: Notifier;
