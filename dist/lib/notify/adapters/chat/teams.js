import { textOf } from '../../notifier.js';
import { exchange, isFailed } from '../../send/exchange.js';
import { cutStart } from '../../words/clean.js';
/** Teams takes at most 28 KB; a sign may be four bytes. */
const EXCERPT = 2_000;
const COLOURS = {
    good: 'Good',
    bad: 'Attention',
    waiting: 'Warning',
    plain: 'Default',
};
/** Microsoft Teams, by the webhook of a workflow ("Post to a channel when a webhook request is received"). */
export const teamsNotifier = {
    name: 'teams',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['webhook'],
        properties: { webhook: { type: 'string', description: 'Address of the workflow.' } },
    },
    missing: (settings) => (textOf(settings, 'webhook') === undefined ? 'webhook' : undefined),
    send: async (call) => {
        const url = textOf(call.settings, 'webhook') ?? '';
        const answer = await exchange(call, { url, body: JSON.stringify(envelope(call.message)) });
        return isFailed(answer) ? answer : { outcome: 'delivered', where: new URL(url).host };
    },
};
function envelope(message) {
    return {
        type: 'message',
        attachments: [
            { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: cardOf(message) },
        ],
    };
}
// Runs of text and not text blocks: those would read a task's words as Markdown.
function cardOf({ title, mood, lines, fields, excerpt, links, approval }) {
    const decide = approval?.decide;
    const actions = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    return {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        msteams: { width: 'Full' },
        body: [
            richText([{ text: title, size: 'Large', weight: 'Bolder', color: COLOURS[mood] }]),
            ...lines.map((text) => richText([{ text }])),
            ...fields.map(({ name, value }) => richText([{ text: `${name}: `, isSubtle: true }, { text: value }])),
            ...(excerpt === undefined
                ? []
                : [richText([{ text: cutStart(excerpt.text, EXCERPT), fontType: 'Monospace', size: 'Small' }])]),
        ],
        actions: actions.slice(0, 6).map(({ text, url }) => ({ type: 'Action.OpenUrl', title: text, url })),
    };
}
function richText(inlines) {
    return { type: 'RichTextBlock', inlines: inlines.map((inline) => ({ type: 'TextRun', ...inline })) };
}
