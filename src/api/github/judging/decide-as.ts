import { OPEN_POLICY, type Policy } from '../../../approval/policy.ts';
import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { WaitingAt } from '../../../store/github/waiting-at.ts';
import { type DecisionOutcome, decide } from '../../approvals/decide.ts';
import type { DecisionRequest } from '../../approvals/decision-request.ts';
import type { GithubContext } from '../context.ts';
import type { HeardDecision } from '../heard.ts';
import type { Askers } from './askers.ts';
import { type Account, isBot, personFor } from './person.ts';

/** A decision of somebody on GitHub on one task. */
export interface GithubDecision extends Pick<DecisionRequest, 'decision' | 'channel' | 'note' | 'fields' | 'remarks'> {
  readonly task: WaitingAt;
  readonly account: Account;
  readonly askers: Askers;
}

/** What came of one; a refusal comes with a word for it, which stays the same where the sentence does not. */
export interface GithubVerdict extends HeardDecision {
  readonly kind?: string;
}

/** Decides as somebody on GitHub, with the teams they are in now. Throws GithubFault where GitHub does not say. */
export async function decideAs(
  { database, changed }: GithubContext,
  caller: GithubCaller,
  { task, account, askers, ...decision }: GithubDecision,
): Promise<GithubVerdict> {
  const policy = task.snapshot?.policy ?? OPEN_POLICY;
  const about = { task_id: task.id, run_id: task.run_id, task: task.task };
  if (isBot(account) && !isNamed(account, policy))
    return { ...about, result: 'refused', kind: 'bot', why: `${account.login} is no person.` };
  if (decision.decision === 'approve' && askers.unsure !== undefined && !policy.self_approval)
    return { ...about, result: 'refused', kind: 'pusher', why: askers.unsure };
  const { identity, unseen } = await personFor(caller, account, policy);
  const request = { ...decision, taskId: task.id, identity, asked: askers.asked };
  return { ...about, ...verdictOf(await decide({ database, changed }, request), unseen) };
}

// A bot decides only where the plan wants exactly this one.
function isNamed({ login }: Account, { approvers }: Policy): boolean {
  return approvers.some((approver) => approver.trim().toLowerCase() === `github:${login}`.toLowerCase());
}

function verdictOf(
  { problem, verdict }: DecisionOutcome,
  unseen: readonly string[],
): Pick<GithubVerdict, 'result' | 'kind' | 'why'> {
  if (problem !== undefined) {
    const kind = typeof problem.members.why === 'string' ? problem.members.why : String(problem.status);
    const more = kind === 'not_approver' && unseen.length > 0 ? ` ${hidden(unseen)}` : '';
    return { result: 'refused', kind, why: `${problem.message}${more}` };
  }
  if (verdict?.kind === 'decided') return { result: verdict.outcome };
  return { result: verdict?.kind === 'counted' ? 'counted' : 'same' };
}

function hidden(teams: readonly string[]): string {
  return `Who is in ${teams.join(', ')} cannot be seen: the server needs to read the members of the organization (Members: read).`;
}
