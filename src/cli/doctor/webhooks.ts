import { lookup } from 'node:dns/promises';
import { systemErrorCode } from '../../errors.ts';
import { type Check, type Finding, fail, ok, warn } from './check.ts';

/** The addresses of messages are addresses, and their hosts are known. Nothing is sent. */
export const checkWebhooks: Check = async ({ system: { env } }) => {
  const { SLACK_WEBHOOK, EMAIL_WEBHOOK } = env;
  return [await checkOne('SLACK_WEBHOOK', SLACK_WEBHOOK), await checkOne('EMAIL_WEBHOOK', EMAIL_WEBHOOK)];
};

async function checkOne(name: string, value: string | undefined): Promise<Finding> {
  if (!value) return ok(name, 'Not set: no such messages are sent.');
  // It is a secret: no part of it but the host is shown.
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    return fail(name, 'It is set to something that is no web address.', 'Copy it anew from where it was made.');
  }
  const { hostname, protocol } = new URL(value);
  try {
    await lookup(hostname.replace(/^\[(.*)\]$/, '$1'));
  } catch (thrown) {
    const why = systemErrorCode(thrown) ?? String(thrown);
    return fail(name, `Its host ${hostname} is not known here (${why}).`, 'Correct it, or see to this machine’s DNS.');
  }
  if (protocol === 'http:') return warn(name, `What is sent to ${hostname} can be read on the way.`, 'Use https.');
  return ok(name, `Its host ${hostname} is known. Nothing was sent.`);
}
