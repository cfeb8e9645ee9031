import type { Approval, Task } from '../../schema/generated/task-api/api-types.ts';
import { showApproval } from '../../store/approvals/show-approval.ts';
import { type Place, readTask } from '../../store/approvals/waiting-task.ts';
import type { Link } from '../../store/links/link.ts';
import { findLink } from '../../store/links/links.ts';
import { findRequest } from '../../store/links/request.ts';
import { Problem } from '../http/problem.ts';

/** What a link that is still good leads to, as it stands now. */
export interface LinkedRequest {
  readonly token: string;
  readonly link: Link;
  readonly task: Task;
  /** Null where nothing is known of any policy. */
  readonly approval: Approval | null;
  readonly plan: string | null;
  /** Page of the CI job. */
  readonly job: string | null;
  /** True where a later attempt asks anew: then this is about something that is no longer asked. */
  readonly isSuperseded: boolean;
}

const UNKNOWN = 'There is nothing behind this link. Was it cut short? Copy the whole of it.';

/** What a link leads to; throws a Problem 404 for one that never was, 410 for one that is no longer good. Changes nothing. */
export async function readRequest(place: Place, token: string): Promise<LinkedRequest> {
  const link = await findLink(place, token);
  if (link === undefined) throw new Problem(404, UNKNOWN);
  const found = await findRequest(place, link);
  const task = await readTask(place, found.taskId);
  if (task === undefined) throw new Problem(404, UNKNOWN);
  const shown = await showApproval(place, found.taskId);
  const approval = shown === undefined ? null : (JSON.parse(shown) as Approval);
  if (link.state !== 'open') throw gone(link, approval);
  const { plan, job } = found;
  return {
    token,
    link,
    task: JSON.parse(task.json) as Task,
    approval,
    plan,
    job,
    isSuperseded: task.askedIn !== link.asked_in,
  };
}

/** Why a link is no longer good. */
export function gone({ state, recipient }: Pick<Link, 'state' | 'recipient'>, approval: Approval | null): Problem {
  const used = approval?.decisions.findLast(({ by, channel }) => channel === 'link' && by === recipient.id);
  const words = {
    open: 'This link was used just now.',
    used: `This link was used before${used === undefined ? '' : `: ${used.name} ${SAID[used.decision]} on ${minutes(used.at)}`}.`,
    revoked: 'This link was revoked: somebody has called it back.',
    expired: 'This link has expired. Ask for another one.',
  };
  return new Problem(410, words[state], { members: { why: state === 'open' ? 'used' : state } });
}

/** What somebody did by a decision. */
export const SAID: Readonly<Record<Approval['decisions'][number]['decision'], string>> = {
  approve: 'approved',
  reject: 'rejected it',
  changes_requested: 'sent it back',
  cancel: 'cancelled it',
  expire: 'did not decide in time',
};

/** A time for people: `2026-03-04 17:30 UTC`. */
export function minutes(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
