import { createGuardedFetch } from '../../../system/guarded/guarded-fetch.js';
import { textOf, textsOf } from '../../notifier.js';
import { exchange, isFailed } from '../../send/exchange.js';
import { guardedTransport } from '../../send/transport.js';
import { cutStart } from '../../words/clean.js';
import { readSecret, signedHeaders } from './sign.js';
/** Standard Webhooks asks for less than 20 kB. */
const MOST_BYTES = 19_000;
const SHORT_EXCERPT = 500;
/**
 * A signed request by Standard Webhooks 1.0.0. The address may come from somebody who is not trusted with this machine's network: private
 * targets are refused unless `allow` names them. Where the guard has a list of its own, that of the plan does not count.
 */
export function createWebhookNotifier(guard = {}) {
    return {
        name: 'webhook',
        schema: {
            type: 'object',
            additionalProperties: false,
            required: ['url', 'secret'],
            properties: {
                url: { type: 'string', description: 'Address by https.' },
                secret: {
                    description: 'whsec_ and 24 to 64 bytes in base64; two while it is changed.',
                    type: ['string', 'array'],
                    items: { type: 'string' },
                },
                allow: {
                    description: 'Private targets that may be called, also by http: hosts, host:port, addresses, ranges.',
                    type: ['string', 'array'],
                    items: { type: 'string' },
                },
            },
        },
        missing: (settings) => {
            if (textOf(settings, 'url') === undefined)
                return 'url';
            return textsOf(settings, 'secret').length === 0 ? 'secret' : undefined;
        },
        send: async (call) => {
            const { message, settings, system } = call;
            const secrets = textsOf(settings, 'secret').map(readSecret);
            if (secrets.some((secret) => secret === undefined)) {
                return { outcome: 'failed', why: 'The secret is not whsec_ and 24 to 64 bytes in base64.' };
            }
            const url = textOf(settings, 'url') ?? '';
            const body = webhookBody(message);
            const seconds = Math.floor(system.clock.now() / 1_000);
            const signed = signedHeaders(message.id, seconds, body, secrets);
            const headers = { 'content-type': 'application/json', 'user-agent': 'orchestrator-action', ...signed };
            const allow = guard.allow ?? textsOf(settings, 'allow');
            const transport = guardedTransport(createGuardedFetch({ ...guard, allow }));
            const answer = await exchange(call, { url, headers, body }, transport);
            return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
        },
    };
}
/** The body of a webhook: `{ type, timestamp, data }`, below 20 kB. */
export function webhookBody({ state, at, title, facts, approval, links }) {
    const whose = state === 'missed' ? 'plan' : 'run';
    const scope = state === 'test' ? 'notify' : facts.task === null ? whose : 'task';
    const wrapped = (data) => JSON.stringify({ type: `${scope}.${state}`, timestamp: at, data });
    // What buttons name is in the facts already.
    const { buttons: _, ...asked } = approval ?? {};
    const whole = { title, ...facts, ...(approval === undefined ? {} : { approval: asked }), links };
    const body = wrapped(whole);
    if (Buffer.byteLength(body) < MOST_BYTES)
        return body;
    const log_excerpt = facts.log_excerpt === null ? null : cutStart(facts.log_excerpt, SHORT_EXCERPT);
    const short = wrapped({ ...whole, log_excerpt, tasks: facts.tasks.slice(0, 20) });
    return Buffer.byteLength(short) < MOST_BYTES
        ? short
        : wrapped({ title, ...facts, log_excerpt: null, outputs_uri: null, tasks: [] });
}
