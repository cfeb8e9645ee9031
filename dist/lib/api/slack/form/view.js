import { FORM } from '../hear/payload.js';
import { cut, escaped } from '../words/text.js';
import { inputsOf, noteInput } from './fields.js';
import { packAsked } from './metadata.js';
/** Blocks a form may have, less those of its own words. */
const MOST_FIELDS = 90;
const TITLES = {
    approve: 'Approve',
    reject: 'Reject',
    changes_requested: 'Request changes',
};
/** Whether a decision needs more than a click: a form to fill in, or a comment. */
export function needsForm({ fields, comment }, decision) {
    if (decision === 'changes_requested' || comment === 'required')
        return true;
    return decision === 'approve' ? Object.keys(fields).length > 0 : comment === 'on_reject';
}
/** The form of a decision; undefined where it is larger than Slack shows. */
export function formOf(policy, filled, asked) {
    const { decision, seen } = asked;
    const fields = decision === 'approve' ? policy.fields : {};
    if (Object.keys(fields).length > MOST_FIELDS)
        return undefined;
    const isNoteNeeded = decision === 'changes_requested' ||
        policy.comment === 'required' ||
        (decision === 'reject' && policy.comment === 'on_reject');
    return {
        type: 'modal',
        callback_id: FORM,
        private_metadata: packAsked(asked),
        title: text(TITLES[decision]),
        submit: text(TITLES[decision]),
        close: text('Cancel'),
        blocks: [
            section(`*${escaped(seen.task)}* of run *${escaped(seen.run_id)}*`),
            ...inputsOf(fields, filled),
            noteInput(isNoteNeeded),
        ],
    };
}
/** A view that says one sentence in the place of the form. */
export function sentenceView(sentence) {
    return {
        type: 'modal',
        title: text('Not decided'),
        close: text('Close'),
        blocks: [section(cut(escaped(sentence), 2_900))],
    };
}
function section(words) {
    return { type: 'section', text: { type: 'mrkdwn', text: words } };
}
function text(words) {
    return { type: 'plain_text', text: words };
}
