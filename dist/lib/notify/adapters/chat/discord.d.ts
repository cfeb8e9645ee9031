import { type Notifier } from '../../notifier.ts';
/** Discord, by a channel's webhook. */
export declare const discordNotifier: Notifier;
