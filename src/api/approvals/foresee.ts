import { judge } from '../../approval/judge.ts';
import { OPEN_POLICY } from '../../approval/policy.ts';
import { decisionsOn } from '../../store/approvals/decisions.ts';
import type { FoundRequest } from '../../store/approvals/find-request.ts';
import type { Place } from '../../store/approvals/waiting-task.ts';
import type { Problem } from '../http/problem.ts';
import type { DecisionRequest } from './decision-request.ts';
import { expired, problemOf, superseded } from './problems.ts';

/** Why a decision would not count now, whatever its words and its form say; undefined where it may. Nothing is locked or changed. */
export async function foresee(
  place: Place,
  { given, current }: FoundRequest,
  request: Pick<DecisionRequest, 'decision' | 'identity' | 'isStranger'>,
): Promise<Problem | undefined> {
  if (current.askedIn !== given.askedIn) return superseded(given, current);
  if (current.expired && current.status === 'awaiting_approval') return expired(current);
  const policy = { ...(current.snapshot?.policy ?? OPEN_POLICY), comment: 'optional', fields: {} } as const;
  const asked = current.snapshot?.policy == null ? [] : current.snapshot.asked;
  const { decision, identity, isStranger } = request;
  const now = { decision, identity, isStranger, note: 'said later' };
  const verdict = judge(policy, { asked }, await decisionsOn(place, current), now);
  const whole = { ...request, taskId: given.id, channel: 'api' } as const;
  return verdict.kind === 'same' ? undefined : problemOf({ ...current, isStale: false }, whole, verdict);
}
