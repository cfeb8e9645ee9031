import { words } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import { DecisionSentence } from '../request/decisions.tsx';
import type { Outcome } from './decide.ts';
import type { Asked, Offer } from './offer.ts';

interface RefusalProps {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly offer: Offer;
  readonly outcome: Outcome | undefined;
}

/** Why the reader may not approve, and what became of a decision that does not count. */
export function Refusal({ desk, asked: { approval }, offer, outcome }: RefusalProps) {
  const { hindrance } = offer;
  return (
    <>
      {hindrance !== undefined && (
        <p class="hindrance">
          <bdi>{words.approvals.hindrance[hindrance](hindranceDetail(hindrance, approval))}</bdi>
        </p>
      )}
      <div role="alert">
        {outcome !== undefined && <Said desk={desk} outcome={outcome} decisions={approval.decisions} />}
      </div>
    </>
  );
}

function hindranceDetail(hindrance: Offer['hindrance'], { policy, missing }: Asked['approval']): string {
  if (hindrance === 'broken') return policy.broken ?? '';
  return hindrance === 'approved' ? String(missing) : policy.approvers.join(', ');
}

interface SaidProps {
  readonly desk: Desk;
  readonly outcome: Outcome;
  readonly decisions: Asked['approval']['decisions'];
}

function Said({ desk, outcome, decisions }: SaidProps) {
  const { approvals, notice } = words;
  const last = decisions.at(-1);
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'refused':
      return (
        <p class="fault">
          <bdi>{outcome.why}</bdi>
        </p>
      );
    case 'failed':
      return (
        <p class="fault">{outcome.error.status === 0 ? notice.noAnswer : approvals.notSent(outcome.error.message)}</p>
      );
    case 'stale':
      return (
        <p class="fault">
          <bdi>{outcome.why}</bdi>{' '}
          {outcome.newId !== undefined ? (
            <a href={desk.addressOf(outcome.newId)}>{approvals.newer}</a>
          ) : (
            <>
              {last !== undefined && <DecisionSentence decision={last} />} {approvals.lookAgain}
            </>
          )}
        </p>
      );
  }
}
