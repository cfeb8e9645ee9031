import { isMeant } from '../../approval/identity.ts';
import type { Verdict } from '../../approval/judge.ts';
import { decideRun, type LocallyDecided, policyOf } from '../../launch/decisions/decide-run.ts';
import type { Run, Task } from '../../run/run.ts';
import type { JobPlace } from '../run/job.ts';
import { type Aim, aimOf } from './event/aim.ts';
import type { Place, Thread } from './event/thread.ts';
import type { Wish } from './event/wish.ts';
import { RefusedDecision } from './nothing.ts';
import type { WaitingRecord } from './record.ts';
import { behind, identityOf } from './who.ts';
import { outcomeWords, refusalWords } from './words.ts';

/** What came of a wish, in the record and in one sentence. */
export interface Judged {
  readonly run: Run;
  /** False where more decisions are needed. */
  readonly goesOn: boolean;
  readonly words: string;
}

/** ms by which the clocks of GitHub and of a machine may differ. */
const SKEW_MS = 60_000;

/** Judges a wish by the policy in the record, and keeps what it decides there. Throws RefusedDecision where it does not count. */
export async function judgeWish(
  place: JobPlace,
  remote: Place,
  record: WaitingRecord,
  { thread, wish }: { readonly thread: Thread; readonly wish: Wish },
): Promise<Judged> {
  const { run } = record;
  const aim = aimOf(run, thread, wish);
  const { task } = aim;
  if (wish.at + SKEW_MS < Date.parse(task.finished_at ?? ''))
    throw new RefusedDecision(`That was said before ${task.task} asked for it, about something else.`);
  const policy = policyOf(run, task);
  const known = await identityOf(remote, wish.login, policy);
  if (wish.isBot && !policy.approvers.some((approver) => isMeant(known.identity, approver)))
    throw new RefusedDecision(`${wish.login} is an app, and only people approve: one of them can comment /approve.`);
  const asked = [...(hasPolicy(run, task) ? record.asked : []), ...(await behindTask(remote, thread, task))];
  const { system } = place.streams;
  const decided = await decideRun(system, place.stateDir, {
    ...{ runId: run.run_id, task: task.task, decision: wish.decision, identity: known.identity, fields: aim.fields },
    ...(aim.note === undefined ? {} : { note: aim.note }),
    proved: { channel: wish.channel, asked },
  });
  const name = task.outputs_uri === thread.url ? '' : task.task;
  return judged(decided, aim, wish, (verdict) => refusalWords(verdict, wish, { policy, unseen: known.unseen, name }));
}

function judged(
  { run, verdict, expired }: LocallyDecided,
  { task }: Aim,
  wish: Wish,
  refusal: (verdict: Extract<Verdict, { kind: 'refused' }>) => string,
): Judged {
  const { run_id } = run;
  if (expired)
    return { run, goesOn: true, words: `${task.task} is not waited for any more: the run ${run_id} goes on without.` };
  if (verdict.kind === 'refused') throw new RefusedDecision(refusal(verdict));
  if (verdict.kind === 'same') return { run, goesOn: false, words: `${wish.login} has said the same before.` };
  return { run, goesOn: verdict.kind === 'decided', words: outcomeWords(wish, task, verdict, run_id) };
}

// As in the task API: where the plan says nothing of who may decide, who started the run may.
function hasPolicy({ requests }: Run, task: Task): boolean {
  const written = task.approval ?? requests?.steps[task.step]?.approval ?? null;
  return written !== null && written !== false;
}

function behindTask(remote: Place, thread: Thread, task: Task): Promise<readonly string[]> | readonly string[] {
  return thread.pull !== undefined && task.outputs_uri === thread.url ? behind(remote, thread.pull) : [];
}
