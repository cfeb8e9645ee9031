import { type GuardOptions } from '../../../system/guarded/guarded-fetch.ts';
import type { Message } from '../../message.ts';
import { type Notifier } from '../../notifier.ts';
/**
 * A signed request by Standard Webhooks 1.0.0. The address may come from somebody who is not trusted with this machine's network: private
 * targets are refused unless `allow` names them. Where the guard has a list of its own, that of the plan does not count.
 */
export declare function createWebhookNotifier(guard?: GuardOptions): Notifier;
/** The body of a webhook: `{ type, timestamp, data }`, below 20 kB. */
export declare function webhookBody({ state, at, title, facts, approval, links }: Message): string;
