import { cutEnd } from '../../words/clean.js';
import { escapeSign } from './text.js';
/** Gates with buttons in one message. */
const MOST_GATES = 10;
/** Characters of a button's value, and of the words of its dialog. */
const VALUE = 2_000;
const QUESTION = 100;
const WORDS = 300;
/** Buttons that decide, in a block of its own for each gate; where `room` (characters of JSON) is out, the rest is named. */
export function decisionBlocks({ approval, approvals = [] }, room) {
    const gates = approvals.length > 0 ? approvals : approval === undefined ? [] : [approval];
    const blocks = [];
    let left = room - WORDS;
    for (const [index, gate] of gates.entries()) {
        const own = blocksOfGate(gate, gates.length > 1);
        left -= JSON.stringify(own).length;
        if (index >= MOST_GATES || left < 0)
            return [...blocks, restOf(gates.length - index)];
        blocks.push(...own);
    }
    return blocks;
}
function blocksOfGate({ task, buttons }, isNamed) {
    if (buttons === undefined)
        return [];
    const value = JSON.stringify(buttons);
    if (value.length > VALUE)
        return [];
    const name = { type: 'section', text: { type: 'mrkdwn', text: `*${cutEnd(task, 100, escapeSign)}*` } };
    const elements = [
        button('approve', 'Approve', value, { style: 'primary', confirm: confirm('Approve', buttons) }),
        button('reject', 'Reject', value, { style: 'danger', confirm: confirm('Reject', buttons) }),
        button('changes', 'Request changes', value, {}),
    ];
    return [...(isNamed ? [name] : []), { type: 'actions', elements }];
}
function button(name, label, value, more) {
    return { type: 'button', action_id: `orchestrator:${name}`, text: word(label), value, ...more };
}
function confirm(verb, { run_id, task }) {
    return {
        title: plain(cutEnd(`${verb} ${task}?`, QUESTION)),
        text: plain(cutEnd(`Run ${run_id}`, WORDS)),
        confirm: word(verb),
        deny: word('Not now'),
    };
}
function restOf(count) {
    const text = `and ${count} more, which wait without buttons here`;
    return { type: 'context', elements: [{ type: 'mrkdwn', text }] };
}
// Of ours: it has no sign in it that Slack would draw.
function word(text) {
    return { type: 'plain_text', text };
}
function plain(text) {
    return { type: 'plain_text', text, emoji: false };
}
