import { completeForm } from '../../approval/form.ts';
import { type Outcome, type PastDecision, standing } from '../../approval/judge.ts';
import type { Author } from '../events/event-sql.ts';
import { type ChangeOutcome, changeTask } from '../tasks/change-task.ts';
import { decisionsOn } from './decisions.ts';
import { type LockedTask, lockTask, type Place } from './waiting-task.ts';

/** How a task ends by a decision. */
export interface Ending extends Author {
  readonly outcome: Outcome;
  /** True where nobody decided in time. */
  readonly expired?: boolean;
  /** Who decided, for people; null for an expiry. */
  readonly approver: string | null;
  readonly note?: string | undefined;
  /** Values of the form. */
  readonly fields: Readonly<Record<string, string>>;
  /** More for the history. */
  readonly remarks?: Readonly<Record<string, unknown>>;
}

const PATCHES = {
  approved: { status: 'succeeded', approval_state: 'approved', reason: null },
  rejected: { status: 'failed', approval_state: 'rejected', reason: 'rejected' },
  changes_requested: { status: 'failed', approval_state: 'rejected', reason: 'changes_requested' },
  cancelled: { status: 'skipped', approval_state: null, reason: 'cancelled' },
} as const;

/** Ends a locked task as it was decided, with the event that says so. */
export async function applyOutcome(place: Place, task: LockedTask, ending: Ending): Promise<ChangeOutcome> {
  const { outcome, expired = false, approver, note, fields, actor, channel, remarks = {} } = ending;
  const outputs = Object.keys(fields).length === 0 ? {} : { outputs: { ...outputsOf(task), ...fields } };
  return changeTask(place, {
    id: task.id,
    action: expired ? 'expired' : outcome,
    patch: {
      ...PATCHES[outcome],
      ...(expired && outcome === 'rejected' ? { reason: 'expired' } : {}),
      message: expired ? 'Nobody decided in time.' : null,
      approver: approver?.slice(0, 128) ?? null,
      ...(note === undefined || note === '' ? {} : { approval_note: note }),
      ...outputs,
      ...remarks,
      ...(Object.keys(fields).length === 0 ? {} : { fields }),
    },
    decides: true,
    finish: true,
    actor: actor.slice(0, 255),
    channel,
  });
}

/** Ends tasks that wait on from an earlier attempt, where that was decided while the new attempt was on its way. */
export async function settleCarried(place: Place, ids: readonly number[], author: Author): Promise<void> {
  for (const id of ids) {
    // Once the rows before are ours too, what was decided there is there to be read.
    const task = await lockTask(place, id);
    if (task === undefined || task.status !== 'awaiting_approval') continue;
    const past = await decisionsOn(place, task);
    const ended = past.find(({ outcome }) => outcome !== null);
    if (ended === undefined || ended.outcome === null) continue;
    await applyOutcome(place, task, { ...author, ...endingOf(task, ended, ended.outcome, past) });
  }
}

function endingOf(
  task: LockedTask,
  ended: PastDecision,
  outcome: Outcome,
  past: readonly PastDecision[],
): Omit<Ending, keyof Author> {
  const expired = ended.decision === 'expire';
  const fields = outcome === 'approved' ? completeForm(task.snapshot?.policy?.fields ?? {}, standing(past).fields) : {};
  return { outcome, expired, approver: expired ? null : ended.identity.name, fields };
}

function outputsOf({ json }: LockedTask): object {
  return (JSON.parse(json) as { outputs: object | null }).outputs ?? {};
}
