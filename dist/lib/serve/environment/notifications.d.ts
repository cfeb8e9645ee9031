import type { NotificationOptions } from '../../outbox/messages/options.ts';
/** What notifiers of plans may use on this server, where `NOTIFY_SECRETS` is set; undefined where nothing of it is. Faults: usage. */
export declare function readNotificationOptions(env: NodeJS.ProcessEnv): NotificationOptions | undefined;
