import { judge } from '../../approval/judge.js';
import { OPEN_POLICY } from '../../approval/policy.js';
import { decisionsOn } from '../../store/approvals/decisions.js';
import { expired, problemOf, superseded } from './problems.js';
/** Why a decision would not count now, whatever its words and its form say; undefined where it may. Nothing is locked or changed. */
export async function foresee(place, { given, current }, request) {
    if (current.askedIn !== given.askedIn)
        return superseded(given, current);
    if (current.expired && current.status === 'awaiting_approval')
        return expired(current);
    const policy = { ...(current.snapshot?.policy ?? OPEN_POLICY), comment: 'optional', fields: {} };
    const asked = current.snapshot?.policy == null ? [] : current.snapshot.asked;
    const { decision, identity, isStranger } = request;
    const now = { decision, identity, isStranger, note: 'said later' };
    const verdict = judge(policy, { asked }, await decisionsOn(place, current), now);
    const whole = { ...request, taskId: given.id, channel: 'api' };
    return verdict.kind === 'same' ? undefined : problemOf({ ...current, isStale: false }, whole, verdict);
}
