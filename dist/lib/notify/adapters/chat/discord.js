import { textOf } from '../../notifier.js';
import { exchange, isFailed } from '../../send/exchange.js';
import { cutEnd, cutStart } from '../../words/clean.js';
/** Discord's limits of an embed, in characters; 6,000 for everything together. */
const TITLE = 256;
/** Ours, so that everything together stays below that sum. */
const DESCRIPTION = 3_800;
const MOST_FIELDS = 8;
const NAME = 50;
const FIELD = 150;
const LINES = 1_500;
const EXCERPT = 1_500;
const COLOURS = {
    good: 0x1a7f37,
    bad: 0xcf222e,
    waiting: 0x9a6700,
    plain: 0x57606a,
};
/** Discord, by a channel's webhook. */
export const discordNotifier = {
    name: 'discord',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['webhook'],
        properties: { webhook: { type: 'string', description: 'Address of the channel’s webhook.' } },
    },
    missing: (settings) => (textOf(settings, 'webhook') === undefined ? 'webhook' : undefined),
    send: async (call) => {
        const url = textOf(call.settings, 'webhook') ?? '';
        // Nobody is called by what a task has written.
        const body = { allowed_mentions: { parse: [] }, embeds: [embedOf(call.message)] };
        const answer = await exchange(call, { url, body: JSON.stringify(body) });
        return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
    },
};
function embedOf(message) {
    const { title, mood, at, fields, links } = message;
    const [first] = links;
    return {
        title: cutEnd(title, TITLE, escapeSign),
        color: COLOURS[mood],
        timestamp: at,
        description: descriptionOf(message),
        fields: fields
            .slice(0, MOST_FIELDS)
            .map(({ name, value }) => ({ name: cutEnd(name, NAME), value: cutEnd(value, FIELD, escapeSign), inline: true })),
        ...(first === undefined ? {} : { url: first.url }),
    };
}
function descriptionOf({ lines, excerpt, links, approval }) {
    const decide = approval?.decide;
    const all = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    const fence = '```';
    const parts = [
        cutEnd(lines.join('\n'), LINES, escapeSign),
        excerpt === undefined ? '' : `${fence}\n${cutStart(excerpt.text.replaceAll(fence, "'''"), EXCERPT)}\n${fence}`,
    ].filter((part) => part !== '');
    let room = DESCRIPTION - parts.join('\n').length;
    // A link that does not fit is left out whole.
    for (const { text, url } of all) {
        const link = `[${cutEnd(text, 70, escapeSign)}](${url})`;
        room -= link.length + 1;
        if (room >= 0)
            parts.push(link);
    }
    return parts.join('\n');
}
function escapeSign(sign) {
    return /[\\*_~`|>[\]()#-]/.test(sign) ? `\\${sign}` : sign;
}
