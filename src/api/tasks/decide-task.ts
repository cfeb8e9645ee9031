import { type ChangeOutcome, changeTask } from '../../store/tasks/change-task.ts';
import type { ApiContext } from '../context.ts';
import type { Call, Reply } from '../http/call.ts';
import { versionAsked } from '../http/etag.ts';
import { replyTo } from './update-task.ts';

/** The three ways a person ends a task. */
type Decision = 'approved' | 'rejected' | 'cancelled';

const OUTCOMES = {
  approved: { from: ['awaiting_approval'], patch: { status: 'succeeded', approval_state: 'approved', reason: null } },
  rejected: {
    from: ['awaiting_approval'],
    patch: { status: 'failed', approval_state: 'rejected', reason: 'rejected' },
  },
  cancelled: {
    from: ['queued', 'running', 'awaiting_approval'],
    patch: { status: 'skipped', approval_state: null, reason: 'cancelled' },
  },
} as const;

/** POST /tasks/{id}/approve, /reject and /cancel. The same decision by the same person again changes nothing; any other is a 409. */
export function decideTaskHandler(
  { database, changed }: ApiContext,
  decision: Decision,
): (call: Call<'approveTask' | 'rejectTask' | 'cancelTask'>) => Promise<Reply> {
  return async ({ params: { id }, query, body, principal, header }) => {
    const { from, patch } = OUTCOMES[decision];
    const note = body?.note ?? query.note;
    const version = versionAsked(header('if-match'), id) ?? body?.version;
    const approver = principal.name.slice(0, 128);
    const outcome = await changeTask(database, {
      id,
      action: decision,
      patch: { ...patch, message: null, approver, ...(note == null || note === '' ? {} : { approval_note: note }) },
      from,
      decides: true,
      finish: true,
      actor: principal.id,
      channel: principal.channel,
      ...(version == null ? {} : { version }),
      ...(principal.owner === undefined ? {} : { owner: principal.owner }),
    });
    if (outcome.kind === 'changed') changed();
    return replyTo(
      sameAgain(outcome, patch, approver),
      id,
      `The task does not wait for this: it cannot be ${decision} now.`,
    );
  };
}

/** A repeat by the same person, even with a version that the first time made old, is the answer of the first time. */
function sameAgain(outcome: ChangeOutcome, patch: Readonly<Record<string, unknown>>, approver: string): ChangeOutcome {
  if (outcome.kind !== 'illegal' && outcome.kind !== 'stale') return outcome;
  const row = JSON.parse(outcome.task.json) as Record<string, unknown>;
  const same = row.approver === approver && Object.entries(patch).every(([name, value]) => row[name] === value);
  return same ? { kind: 'same', task: outcome.task } : outcome;
}
