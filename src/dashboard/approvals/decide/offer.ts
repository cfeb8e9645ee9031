import type { Approval, Me, Task } from '../../../schema/generated/task-api/api-types.ts';

/** Why somebody may not approve. */
export type Hindrance = 'no_right' | 'broken' | 'run' | 'asked' | 'approver' | 'approved';

/** What the reader is offered to decide. The API has the last word. */
export interface Offer {
  readonly approve: boolean;
  /** To reject, or to send back. */
  readonly refuse: boolean;
  readonly cancel: boolean;
  /** Whether the reader may decide against the policy. */
  readonly override: boolean;
  readonly hindrance: Hindrance | undefined;
}

/** What is asked for, and whether the reader may approve it; undefined where that is not known. */
export interface Asked {
  readonly task: Task;
  readonly approval: Approval;
  readonly mayApprove: boolean | undefined;
}

/** What to offer `me`; `override` is set where the reader wants to decide against the policy. */
export function offerTo(me: Me | undefined, asked: Asked, override: boolean): Offer {
  if (me === undefined || !me.scopes.includes('approvals:decide')) {
    return { approve: false, refuse: false, cancel: false, override: false, hindrance: 'no_right' };
  }
  const mayOverride = me.scopes.includes('approvals:override') || me.scopes.includes('admin:tokens');
  const hindrance = hindranceOf(me, asked);
  const isForced = override && mayOverride;
  return {
    approve: hindrance === undefined || isForced,
    refuse: (hindrance !== 'broken' && hindrance !== 'approver') || isForced,
    cancel: true,
    override: mayOverride && (hindrance !== undefined || asked.approval.missing > 1),
    hindrance,
  };
}

function hindranceOf(me: Me, { approval, mayApprove }: Asked): Hindrance | undefined {
  const { policy, asked_by, decisions } = approval;
  if (policy.broken !== null) return 'broken';
  if (decisions.some(({ decision, counted, by }) => decision === 'approve' && counted && by === me.id))
    return 'approved';
  if (mayApprove !== false) return undefined;
  if (me.run !== null) return 'run';
  const isAsker = [me.id, ...me.logins].some((name) => asked_by.includes(name));
  return isAsker || policy.approvers.length === 0 ? 'asked' : 'approver';
}
