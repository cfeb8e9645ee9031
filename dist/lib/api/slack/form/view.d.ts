import type { Policy } from '../../../approval/policy.ts';
import { type SlackDecision } from '../hear/payload.ts';
import { type FormBlock } from './fields.ts';
import { type Asked } from './metadata.ts';
/** Whether a decision needs more than a click: a form to fill in, or a comment. */
export declare function needsForm({ fields, comment }: Policy, decision: SlackDecision): boolean;
/** The form of a decision; undefined where it is larger than Slack shows. */
export declare function formOf(policy: Policy, filled: Readonly<Record<string, string>>, asked: Asked): FormBlock | undefined;
/** A view that says one sentence in the place of the form. */
export declare function sentenceView(sentence: string): FormBlock;
