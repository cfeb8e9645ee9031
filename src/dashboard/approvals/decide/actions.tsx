import { words } from '../../words/en.ts';
import type { DecisionKind } from './decide.ts';
import type { Offer } from './offer.ts';

interface ActionsProps {
  readonly offer: Offer;
  readonly isBusy: boolean;
  readonly onPress: (kind: DecisionKind) => void;
}

/** What the reader may decide. */
export function Actions({ offer, isBusy, onPress }: ActionsProps) {
  const { actions } = words.approvals;
  const button = (kind: DecisionKind, look: string, key?: string) => (
    <button type="button" class={look} disabled={isBusy} aria-keyshortcuts={key} onClick={() => onPress(kind)}>
      {actions[kind]}
    </button>
  );
  return (
    <div class="decide-actions">
      {offer.approve && button('approve', 'primary', 'a')}
      {offer.refuse && button('reject', 'danger', 'r')}
      {offer.refuse && button('changes', '')}
      {offer.cancel && button('cancel', 'quiet')}
    </div>
  );
}

interface ConfirmProps {
  readonly kind: DecisionKind;
  readonly title: string;
  readonly isBusy: boolean;
  readonly onBack: () => void;
}

/** Asks once more. */
export function Confirm({ kind, title, isBusy, onBack }: ConfirmProps) {
  const { approvals } = words;
  return (
    <div class="decide-confirm">
      <p role="status">
        <bdi>{approvals.confirm[kind](title)}</bdi>
      </p>
      <div class="decide-actions">
        <button type="submit" class={kind === 'approve' ? 'primary' : 'danger'} disabled={isBusy}>
          {isBusy ? approvals.sending : approvals.actions[kind]}
        </button>
        <button type="button" onClick={onBack}>
          {approvals.back}
        </button>
      </div>
    </div>
  );
}
