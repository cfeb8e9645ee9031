import { judge, type Verdict } from '../../approval/judge.ts';
import { OPEN_POLICY } from '../../approval/policy.ts';
import { bindApprovals } from '../../store/approvals/bind-approvals.ts';
import { decisionsOn } from '../../store/approvals/decisions.ts';
import { expireTask } from '../../store/approvals/expire.ts';
import { isChangedSince } from '../../store/approvals/find-request.ts';
import { type LockedTask, lockTask, newestOf, type Place } from '../../store/approvals/waiting-task.ts';
import type { StoredTask } from '../../store/tasks/create-task.ts';
import type { ApiContext } from '../context.ts';
import type { Problem } from '../http/problem.ts';
import type { DecisionRequest } from './decision-request.ts';
import { keepDecision } from './keep-decision.ts';
import * as problems from './problems.ts';

/** What came of it. `task` is the row that stands for the request now; `problem` says why the decision does not count. */
export interface DecisionOutcome {
  readonly task?: StoredTask;
  readonly verdict?: Verdict;
  /** True where a row has changed. */
  readonly changed: boolean;
  readonly problem?: Problem;
}

/** What a channel does in the transaction of a decision that counts; where it throws, nothing was decided. */
export type Settle = (place: Place) => Promise<void>;

/**
 * Decides on a task, by whatever channel: the row is locked, the decision judged by the policy the task was bound to when it began to wait,
 * and decision, change and event are kept in one transaction. Any number may decide at one time: each sees what came before.
 */
export async function decide(
  { database, changed }: Pick<ApiContext, 'database' | 'changed'>,
  request: DecisionRequest,
  settle?: Settle,
): Promise<DecisionOutcome> {
  const outcome = await database.transaction(async (connection) => {
    const place = { schema: database.schema, query: connection.query };
    const decided = await decideIn(place, request);
    if (decided.changed && decided.problem === undefined) await settle?.(place);
    return decided;
  });
  if (outcome.changed) changed();
  return outcome;
}

async function decideIn(place: Place, request: DecisionRequest): Promise<DecisionOutcome> {
  const given = await lockTask(place, request.taskId);
  if (given === undefined) return refusedBy(undefined, problems.missing(request.taskId));
  if (request.owner !== undefined && given.owner !== request.owner) return refusedBy(given, problems.foreign(given));
  const current = given.registered ? ((await newestOf(place, given)) ?? given) : given;
  if (current.askedIn !== given.askedIn) return refusedBy(given, problems.superseded(given, current));
  const task = await bound(place, current);
  if (task.expired && task.status === 'awaiting_approval' && request.decision !== 'cancel') {
    await expireTask(place, task);
    return { ...refusedBy(await lockTask(place, task.id), problems.expired(task)), changed: true };
  }
  return judged(place, { ...task, isStale: await isStale(place, given, request) }, request);
}

async function judged(
  place: Place,
  task: LockedTask & { readonly isStale: boolean },
  request: DecisionRequest,
): Promise<DecisionOutcome> {
  const policy = task.snapshot?.policy ?? OPEN_POLICY;
  const asked = [...(task.snapshot?.policy == null ? [] : task.snapshot.asked), ...(request.asked ?? [])];
  const verdict = judge(policy, { asked }, await decisionsOn(place, task), {
    ...request,
    note: request.note ?? undefined,
    fields: request.fields ?? undefined,
  });
  const isRepeat = verdict.kind === 'same' || (verdict.kind === 'decided' && problems.saidBefore(task, request));
  if (isRepeat) return { task, verdict: { kind: 'same' }, changed: false };
  const problem = problems.problemOf(task, request, verdict);
  if (problem !== undefined) return { task, verdict, changed: false, problem };
  if (verdict.kind === 'counted' || verdict.kind === 'decided')
    await keepDecision(place, task, request, verdict, policy);
  return { task: (await lockTask(place, task.id)) ?? task, verdict, changed: true };
}

// A row that began to wait by a way that knows nothing of policies.
async function bound(place: Place, task: LockedTask): Promise<LockedTask> {
  if (task.status !== 'awaiting_approval' || task.snapshot !== null) return task;
  await bindApprovals(place, [{ id: task.id }]);
  return (await lockTask(place, task.id)) ?? task;
}

async function isStale(place: Place, given: LockedTask, { version, seen }: DecisionRequest): Promise<boolean> {
  if (version != null && version !== given.version) return true;
  if (seen == null || seen === given.version || given.status !== 'awaiting_approval') return false;
  return isChangedSince(place, given.id, seen);
}

function refusedBy(task: LockedTask | undefined, problem: Problem): DecisionOutcome {
  return { ...(task === undefined ? {} : { task }), changed: false, problem };
}
