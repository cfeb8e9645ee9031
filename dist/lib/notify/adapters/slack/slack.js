import { textOf } from '../../notifier.js';
import { exchange, isFailed, jsonOf } from '../../send/exchange.js';
import { cutEnd } from '../../words/clean.js';
import { seedText } from '../../words/seed.js';
import { blocksOf } from './blocks.js';
import { escapeSign } from './text.js';
const API = 'https://slack.com/api';
const LONGEST_TITLE = 300;
const LONGEST_TEXT = 3_000;
/**
 * Slack, by an incoming webhook, or by a bot's token and a channel. A bot changes its earlier message of the same topic instead of writing
 * another one.
 */
export const slackNotifier = {
    name: 'slack',
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            webhook: { type: 'string', description: 'Address of an incoming webhook.' },
            token: { type: 'string', description: 'Token of a bot (xoxb-) that may write to the channel.' },
            channel: { type: 'string', description: 'Name or id of the channel, for a bot.' },
            api_url: { type: 'string', description: 'Another address of Slack’s API.' },
            buttons: {
                type: 'boolean',
                default: false,
                description: 'The app behind the webhook or the token sends its clicks to a task API: what waits is decided by buttons.',
            },
        },
        anyOf: [{ required: ['webhook'] }, { required: ['token', 'channel'] }],
    },
    missing: (settings) => {
        if (textOf(settings, 'webhook') !== undefined)
            return undefined;
        if (textOf(settings, 'token') === undefined)
            return settings.token === undefined ? 'webhook' : 'token';
        return textOf(settings, 'channel') === undefined ? 'channel' : undefined;
    },
    send: (call) => (textOf(call.settings, 'webhook') === undefined ? byBot(call) : byWebhook(call)),
};
async function byWebhook(call) {
    const url = textOf(call.settings, 'webhook') ?? '';
    const answer = await exchange(call, { url, body: JSON.stringify(bodyOf(call)) });
    return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
}
async function byBot(call) {
    const known = call.memory.get(call.message.topic);
    if (known !== undefined) {
        const [channel, ts] = known.split(' ');
        const changed = await ask(call, 'chat.update', { channel, ts, ...bodyOf(call) });
        // Somebody may have deleted it meanwhile, or it is too old to be changed.
        if (isFailed(changed) ? changed.again !== undefined : faultIn(changed) === undefined)
            return result(call, changed);
    }
    const channel = textOf(call.settings, 'channel');
    return result(call, await ask(call, 'chat.postMessage', { channel, unfurl_links: false, unfurl_media: false, ...bodyOf(call) }));
}
function bodyOf({ message, format, settings }) {
    if (format === 'seed')
        return { text: cutEnd(seedText(message), LONGEST_TEXT, escapeSign) };
    return {
        text: cutEnd(message.title, LONGEST_TITLE, escapeSign),
        blocks: blocksOf(message, settings.buttons === true),
    };
}
function ask(call, method, body) {
    const base = (textOf(call.settings, 'api_url') ?? API).replace(/\/+$/, '');
    const headers = {
        authorization: `Bearer ${textOf(call.settings, 'token')}`,
        'content-type': 'application/json; charset=utf-8',
    };
    return exchange(call, { url: `${base}/${method}`, headers, body: JSON.stringify(body) });
}
function result(call, answer) {
    if (isFailed(answer))
        return answer;
    const fault = faultIn(answer);
    const again = fault === 'ratelimited' || fault === 'internal_error' ? { again: {} } : {};
    if (fault !== undefined)
        return { outcome: 'failed', why: `Slack answered ${fault}.`, ...again };
    const { channel, ts } = jsonOf(answer);
    if (typeof channel === 'string' && typeof ts === 'string')
        call.memory.set(call.message.topic, `${channel} ${ts}`);
    return { outcome: 'delivered', where: `Slack, ${textOf(call.settings, 'channel')}` };
}
function faultIn(answer) {
    const { ok, error } = jsonOf(answer);
    if (ok === true)
        return undefined;
    return typeof error === 'string' ? error.replace(/[^a-z_]/g, '').slice(0, 60) : 'no answer of its API';
}
