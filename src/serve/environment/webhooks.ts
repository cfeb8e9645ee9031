import type { WebhookOptions } from '../../outbox/webhook/carrier.ts';

/** Private targets that webhook endpoints may name, where `WEBHOOK_ALLOW` is set: hosts, `host:port`, addresses, ranges, with commas. */
export function readWebhookOptions(env: NodeJS.ProcessEnv): WebhookOptions | undefined {
  const allow = (env.WEBHOOK_ALLOW ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return allow.length === 0 ? undefined : { allow };
}
