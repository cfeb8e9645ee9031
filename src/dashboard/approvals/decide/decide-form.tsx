import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import { FormField } from '../form/field.tsx';
import { standingIn } from '../form/form.ts';
import { Actions, Confirm } from './actions.tsx';
import { Comment } from './comment.tsx';
import { type DecisionKind, NOTE } from './decide.ts';
import type { Draft } from './draft.ts';
import type { Asked } from './offer.ts';
import { Refusal } from './refusal.tsx';
import { type Deciding, useDecide } from './use-decide.ts';
import './decide.css';

interface DecideFormProps {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly title: string;
  /** Called after every decision that was sent, with what is known of the task now. */
  readonly onSent: () => void;
}

/** The form to decide by. A decision by mouse is sent at once where nothing is missing; one by key, and a cancel, once it is confirmed. */
export function DecideForm({ desk, asked, title, onSent }: DecideFormProps) {
  const deciding = useDecide(desk, asked, onSent);
  const { draft, faults, offer } = deciding;
  const form = useRef<HTMLFormElement>(null);
  const intent = desk.intent.value;
  useEffect(() => {
    if (intent !== undefined) targetIn(form.current, deciding, intent)?.focus();
  }, [intent]);
  useEffect(() => {
    desk.offered.value = [...(offer.approve ? ['approve' as const] : []), ...(offer.refuse ? ['reject' as const] : [])];
    return () => {
      desk.offered.value = [];
    };
  }, [offer.approve, offer.refuse]);
  const firstFault = Object.keys(faults.value)[0];
  useEffect(() => {
    if (firstFault !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults.value]);
  const press = (kind: DecisionKind): void => {
    if (kind === 'cancel') desk.intent.value = kind;
    else void deciding.send(kind);
  };
  return (
    <form
      class="decide"
      ref={form}
      noValidate
      aria-labelledby="decide-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (intent === undefined) desk.intent.value = 'approve';
        else void deciding.send(intent);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        desk.intent.value = undefined;
        document.getElementById('request-title')?.focus();
      }}
    >
      <h3 id="decide-title">{words.approvals.decide}</h3>
      {offer.approve && <Fields deciding={deciding} />}
      {(offer.refuse || offer.approve || intent === 'cancel') && (
        <Comment
          rule={asked.approval.policy.comment}
          draft={draft}
          intent={intent}
          fault={faults.value[NOTE]}
          onConfirm={() => intent !== undefined && void deciding.send(intent)}
        />
      )}
      {offer.override && <Override draft={draft} />}
      <Refusal desk={desk} asked={asked} offer={offer} outcome={draft.outcome.value} />
      {intent === undefined ? (
        <Actions offer={offer} isBusy={deciding.isBusy.value} onPress={press} />
      ) : (
        <Confirm
          kind={intent}
          title={title}
          isBusy={deciding.isBusy.value}
          onBack={() => {
            desk.intent.value = undefined;
          }}
        />
      )}
    </form>
  );
}

function Fields({ deciding: { draft, fields, faults } }: { deciding: Deciding }) {
  return (
    <>
      {fields.map((field, index) => (
        <FormField
          key={field.name}
          id={`field-${index}`}
          field={field}
          values={draft.values.value}
          fault={Object.hasOwn(faults.value, field.name) ? faults.value[field.name] : undefined}
          onInput={(value) => {
            draft.values.value = { ...draft.values.peek(), [field.name]: value };
          }}
        />
      ))}
    </>
  );
}

function Override({ draft: { override } }: { draft: Draft }) {
  return (
    <label class="override">
      <input
        type="checkbox"
        checked={override.value}
        onChange={({ currentTarget }) => {
          override.value = currentTarget.checked;
        }}
      />
      {words.approvals.override}
    </label>
  );
}

/** Where the cursor goes when a decision is begun: to what it needs first, else to the comment. */
function targetIn(form: HTMLFormElement | null, { fields, draft }: Deciding, kind: DecisionKind): HTMLElement | null {
  const index = fields.findIndex(
    (field) => field.isNeeded && field.filled === undefined && standingIn(field, draft.values.peek()) === '',
  );
  const needed = kind === 'approve' && index >= 0 ? form?.querySelector<HTMLElement>(`#field-${index}`) : null;
  return needed ?? form?.querySelector<HTMLElement>('#note') ?? null;
}
