import { words } from '../../words/en.ts';
import { Fault } from '../form/field.tsx';
import type { DecisionKind } from './decide.ts';
import type { Draft } from './draft.ts';

interface CommentProps {
  readonly id?: string;
  /** When the policy wants words. */
  readonly rule: 'optional' | 'on_reject' | 'required';
  readonly draft: Pick<Draft, 'note'>;
  readonly intent: DecisionKind | undefined;
  readonly fault: string | undefined;
  readonly onConfirm: () => void;
}

/** The words that go with a decision. While one waits to be confirmed, Enter confirms it. */
export function Comment({ id = 'note', rule, draft: { note }, intent, fault, onConfirm }: CommentProps) {
  const { approvals } = words;
  return (
    <div class="field">
      <label for={id}>
        {approvals.comment} <span class="soft">{approvals.commentRules[rule]}</span>
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={4_096}
        value={note.value}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => {
          note.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (intent === undefined || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          onConfirm();
        }}
      />
      <p class="soft" id={`${id}-hint`}>
        {intent !== undefined && approvals.enterConfirms}
      </p>
      <Fault id={id} fault={fault} />
    </div>
  );
}
