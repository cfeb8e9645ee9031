import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import { bodyOf, type Field, faultsIn, fieldsOf } from '../form/form.ts';
import { type DecisionKind, decideOn, NOTE } from './decide.ts';
import type { Draft } from './draft.ts';
import { type Asked, type Offer, offerTo } from './offer.ts';

/** A form in use. */
export interface Deciding {
  readonly draft: Draft;
  readonly fields: readonly Field[];
  readonly offer: Offer;
  /** What is wrong, by field; `NOTE` is the comment. */
  readonly faults: Signal<Readonly<Record<string, string>>>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Sends a decision where nothing is missing. */
  send(kind: DecisionKind): Promise<void>;
}

/** Decides on a task as it is shown, by what the reader has filled in. */
export function useDecide(desk: Desk, asked: Asked, onSent: () => void): Deciding {
  const { client, session } = useDashboard();
  const faults = useSignal<Readonly<Record<string, string>>>({});
  const isBusy = useSignal(false);
  const { task, approval } = asked;
  const draft = desk.draftOf(task.id);
  const fields = fieldsOf(approval.policy, approval.filled);
  const override = draft.override.value;
  const offer = offerTo(session.me.value, asked, override);

  const send = async (kind: DecisionKind): Promise<void> => {
    if (isBusy.peek()) return;
    const note = draft.note.peek();
    const wrong = {
      ...(kind === 'approve' ? faultsIn(fields, draft.values.peek()) : {}),
      ...(note.trim() === '' && needsNote(approval.policy.comment, kind) ? { [NOTE]: noteWord(kind) } : {}),
    };
    faults.value = wrong;
    draft.outcome.value = undefined;
    if (Object.keys(wrong).length > 0) return;
    isBusy.value = true;
    const came = await decideOn(client, { kind, task, note, fields: bodyOf(fields, draft.values.peek()), override });
    isBusy.value = false;
    draft.outcome.value = came;
    if (came.kind === 'refused') faults.value = came.faults;
    else desk.intent.value = undefined;
    if (came.kind === 'done' || came.kind === 'stale') onSent();
  };
  return { draft, fields, offer, faults, isBusy, send };
}

/** Whether a decision must come with words. */
export function needsNote(rule: 'optional' | 'on_reject' | 'required', kind: DecisionKind): boolean {
  if (kind === 'cancel') return false;
  return kind === 'changes' || rule === 'required' || (rule === 'on_reject' && kind === 'reject');
}

function noteWord(kind: DecisionKind): string {
  return kind === 'changes' ? words.approvals.sayChanges : words.approvals.sayWhy;
}
