import { cutEnd, cutStart } from '../../words/clean.js';
import { decisionBlocks } from './buttons.js';
import { escapeSign, unfenced } from './text.js';
/** Slack's own limits, in characters and pieces. The sum of a message is undocumented; it is refused near 13,200. */
const HEADER = 150;
const SECTION = 3_000;
const MOST_FIELDS = 10;
const BUTTON = 75;
const URL = 3_000;
/** Ours, so that everything together stays well below that sum. */
const LINES = 2_900;
const FIELD = 250;
const EXCERPT = 2_900;
/** Characters of all blocks as JSON. */
const MOST_TOTAL = 12_500;
const MARKS = {
    good: ':white_check_mark:',
    bad: ':x:',
    waiting: ':raised_hand:',
    plain: ':information_source:',
};
/** A message as blocks; `buttons` where its app sends clicks to a task API, so that they decide. */
export function blocksOf(message, buttons = false) {
    const { title, lines, fields, excerpt, mood } = message;
    const links = linksOf(message, buttons);
    const words = [
        { type: 'header', text: { type: 'plain_text', text: cutEnd(title, HEADER), emoji: false } },
        ...(lines.length === 0 ? [] : [section(`${MARKS[mood]} ${cutEnd(lines.join('\n'), LINES, escapeSign)}`)]),
        ...(fields.length === 0 ? [] : [{ type: 'section', fields: fields.slice(0, MOST_FIELDS).map(fieldOf) }]),
    ];
    const rest = [
        ...(excerpt === undefined ? [] : [excerptBlock(excerpt.text)]),
        ...(links.length === 0 ? [] : [{ type: 'actions', elements: links }]),
    ];
    if (!buttons)
        return [...words, ...rest];
    return [...words, ...rest, ...decisionBlocks(message, MOST_TOTAL - JSON.stringify([words, rest]).length)];
}
function section(text) {
    return { type: 'section', text: { type: 'mrkdwn', text } };
}
function excerptBlock(text) {
    const fence = '```';
    return section(`${fence}\n${cutStart(unfenced(text), Math.min(EXCERPT, SECTION - 10), escapeSign)}\n${fence}`);
}
function fieldOf({ name, value }) {
    const words = cutEnd(value, FIELD, escapeSign);
    return { type: 'mrkdwn', text: `*${cutEnd(name, 50, escapeSign)}*\n${words}` };
}
// They only lead somewhere.
function linksOf({ approval, links }, decides) {
    const decide = decides && approval?.buttons ? undefined : approval?.decide;
    const all = [
        ...(decide === undefined
            ? []
            : [button('Approve', decide.approve, 'primary'), button('Reject', decide.reject, 'danger')]),
        ...links.map(({ text, url }) => button(text, url)),
    ];
    return all
        .filter(({ url }) => String(url).length <= URL)
        .map((one, index) => ({ ...one, action_id: `open-${index}` }));
}
function button(text, url, style) {
    return {
        type: 'button',
        text: { type: 'plain_text', text: cutEnd(text, BUTTON), emoji: false },
        url,
        ...(style === undefined ? {} : { style }),
    };
}
