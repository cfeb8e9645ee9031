import type { Me } from '../../../schema/generated/task-api/api-types.ts';
import { words } from '../../words/en.ts';
import { offerTo } from '../decide/offer.ts';
import { needsNote } from '../decide/use-decide.ts';
import { faultsIn, fieldsOf } from '../form/form.ts';
import type { Entry } from '../inbox/create-inbox.ts';

/** What one decision on many is made on. */
export interface Sorted {
  readonly included: readonly Entry[];
  /** Those it cannot be made on, with the reason. */
  readonly leftOut: readonly { readonly entry: Entry; readonly why: string }[];
  /** Whether one of those included wants a comment. */
  readonly wantsNote: boolean;
}

/** Tells what can be decided on together with others from what needs to be looked at alone. */
export function sortOut(entries: readonly Entry[], kind: 'approve' | 'reject', me: Me | undefined): Sorted {
  const looked = entries.map((entry) => ({ entry, why: whyNot(entry, kind, me) }));
  const included = looked.flatMap(({ entry, why }) => (why === undefined ? [entry] : []));
  return {
    included,
    leftOut: looked.flatMap(({ entry, why }) => (why === undefined ? [] : [{ entry, why }])),
    wantsNote: included.some(({ approval }) => needsNote(approval.policy.comment, kind)),
  };
}

function whyNot(entry: Entry, kind: 'approve' | 'reject', me: Me | undefined): string | undefined {
  const { bulk, hindrance } = words.approvals;
  if (entry.isSettled) return bulk.settled;
  const { policy, missing, filled } = entry.approval;
  const offer = offerTo(me, entry, false);
  if (kind === 'reject')
    return offer.refuse ? undefined : hindrance[offer.hindrance ?? 'no_right'](policy.approvers.join(', '));
  if (offer.hindrance === 'approved') return hindrance.approved(String(missing));
  if (offer.hindrance !== undefined) return hindrance[offer.hindrance](policy.broken ?? policy.approvers.join(', '));
  const empty = Object.keys(faultsIn(fieldsOf(policy, filled), {}));
  return empty.length === 0 ? undefined : bulk.needsForm(empty.join(', '));
}
