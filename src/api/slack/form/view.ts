import type { Policy } from '../../../approval/policy.ts';
import { FORM, type SlackDecision } from '../hear/payload.ts';
import { cut, escaped } from '../words/text.ts';
import { type FormBlock, inputsOf, noteInput } from './fields.ts';
import { type Asked, packAsked } from './metadata.ts';

/** Blocks a form may have, less those of its own words. */
const MOST_FIELDS = 90;

const TITLES: Readonly<Record<SlackDecision, string>> = {
  approve: 'Approve',
  reject: 'Reject',
  changes_requested: 'Request changes',
};

/** Whether a decision needs more than a click: a form to fill in, or a comment. */
export function needsForm({ fields, comment }: Policy, decision: SlackDecision): boolean {
  if (decision === 'changes_requested' || comment === 'required') return true;
  return decision === 'approve' ? Object.keys(fields).length > 0 : comment === 'on_reject';
}

/** The form of a decision; undefined where it is larger than Slack shows. */
export function formOf(policy: Policy, filled: Readonly<Record<string, string>>, asked: Asked): FormBlock | undefined {
  const { decision, seen } = asked;
  const fields = decision === 'approve' ? policy.fields : {};
  if (Object.keys(fields).length > MOST_FIELDS) return undefined;
  const isNoteNeeded =
    decision === 'changes_requested' ||
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
export function sentenceView(sentence: string): FormBlock {
  return {
    type: 'modal',
    title: text('Not decided'),
    close: text('Close'),
    blocks: [section(cut(escaped(sentence), 2_900))],
  };
}

function section(words: string): FormBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: words } };
}

function text(words: string): FormBlock {
  return { type: 'plain_text', text: words };
}
