import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';
import { Comment } from '../decide/comment.tsx';
import type { Outcome } from '../decide/decide.ts';
import { createDraft } from '../decide/draft.ts';
import type { Desk } from '../desk.ts';
import type { Entry } from '../inbox/create-inbox.ts';
import { titleOf } from '../inbox/inbox-row.tsx';
import { Dialog } from '../keys/dialog.tsx';
import { decideAll } from './decide-all.ts';
import { sortOut } from './sort-out.ts';
import './bulk.css';

/** One decision on all that are chosen, with one comment; each has a result of its own. */
export function BulkDialog({ desk, kind }: { desk: Desk; kind: 'approve' | 'reject' }) {
  const { client, session } = useDashboard();
  const { bulk, actions, sayWhy } = words.approvals;
  // As they were when the dialog was opened: this is what is seen, and decided on.
  const sorted = useMemo(() => sortOut(chosenOf(desk), kind, session.me.peek()), []);
  const draft = useMemo(createDraft, []);
  const fault = useSignal<string | undefined>(undefined);
  const state = useSignal<'asking' | 'sending' | 'done'>('asking');
  const outcomes = useSignal<ReadonlyMap<number, Outcome>>(new Map());
  const close = (): void => {
    desk.bulk.value = undefined;
    if (state.peek() !== 'asking') desk.chooseNone();
  };
  const send = async (): Promise<void> => {
    if (state.peek() !== 'asking' || sorted.included.length === 0) return;
    fault.value = sorted.wantsNote && draft.note.peek().trim() === '' ? sayWhy : undefined;
    if (fault.value !== undefined) return document.getElementById('bulk-note')?.focus();
    state.value = 'sending';
    await decideAll(client, sorted.included, { kind, note: draft.note.peek() }, (id, outcome) => {
      outcomes.value = new Map([...outcomes.peek(), [id, outcome]]);
    });
    state.value = 'done';
    void desk.inbox.refresh();
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const isDone = state.value === 'done';
  return (
    <Dialog title={bulk.title[kind](sorted.included.length)} onClose={close}>
      <form
        class="bulk"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ul>
          {sorted.included.map((entry) => (
            <Item key={entry.task.id} entry={entry} said={said(outcomes.value.get(entry.task.id))} />
          ))}
        </ul>
        {sorted.leftOut.length > 0 && <h3>{bulk.leftOut}</h3>}
        <ul>
          {sorted.leftOut.map(({ entry, why }) => (
            <Item key={entry.task.id} entry={entry} said={{ look: 'soft', text: why }} />
          ))}
        </ul>
        {state.value === 'asking' && sorted.included.length > 0 && (
          <Comment
            id="bulk-note"
            rule={sorted.wantsNote ? 'required' : 'optional'}
            draft={draft}
            intent={kind}
            fault={fault.value}
            onConfirm={() => void send()}
          />
        )}
        <p role="status">
          {state.value === 'sending' && words.approvals.sending}
          {isDone && bulk.done(count(outcomes.value), sorted.included.length)}
        </p>
        <div class="dialog-end">
          {state.value === 'asking' && sorted.included.length > 0 && (
            <button type="submit" class={kind === 'approve' ? 'primary' : 'danger'}>
              {actions[kind]}
            </button>
          )}
          <button type="button" onClick={close}>
            {isDone ? words.approvals.keys.close : words.approvals.back}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly said: { readonly look: string; readonly text: string };
}

function Item({ entry, said: { look, text } }: ItemProps) {
  return (
    <li>
      <bdi>{titleOf(entry)}</bdi>
      {text !== '' && (
        <span class={look}>
          <bdi>{text}</bdi>
        </span>
      )}
    </li>
  );
}

function said(outcome: Outcome | undefined): ItemProps['said'] {
  const { bulk } = words.approvals;
  if (outcome === undefined) return { look: 'soft', text: '' };
  if (outcome.kind === 'failed') return { look: 'fault', text: outcome.error.message };
  if (outcome.kind !== 'done') return { look: 'fault', text: outcome.why };
  const { status } = outcome.task;
  const text = status === 'awaiting_approval' ? bulk.counted : status === 'succeeded' ? bulk.approved : bulk.rejected;
  return { look: 'good', text: `✓ ${text}` };
}

function count(outcomes: ReadonlyMap<number, Outcome>): number {
  return [...outcomes.values()].filter(({ kind }) => kind === 'done').length;
}

function chosenOf({ inbox, chosen }: Desk): readonly Entry[] {
  const ids = chosen.peek();
  return (inbox.rows.peek() ?? []).map((row) => row.peek()).filter(({ task }) => ids.has(task.id));
}
