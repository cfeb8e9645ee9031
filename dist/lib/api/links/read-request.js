import { showApproval } from '../../store/approvals/show-approval.js';
import { readTask } from '../../store/approvals/waiting-task.js';
import { findLink } from '../../store/links/links.js';
import { findRequest } from '../../store/links/request.js';
import { Problem } from '../http/problem.js';
const UNKNOWN = 'There is nothing behind this link. Was it cut short? Copy the whole of it.';
/** What a link leads to; throws a Problem 404 for one that never was, 410 for one that is no longer good. Changes nothing. */
export async function readRequest(place, token) {
    const link = await findLink(place, token);
    if (link === undefined)
        throw new Problem(404, UNKNOWN);
    const found = await findRequest(place, link);
    const task = await readTask(place, found.taskId);
    if (task === undefined)
        throw new Problem(404, UNKNOWN);
    const shown = await showApproval(place, found.taskId);
    const approval = shown === undefined ? null : JSON.parse(shown);
    if (link.state !== 'open')
        throw gone(link, approval);
    const { plan, job } = found;
    return {
        token,
        link,
        task: JSON.parse(task.json),
        approval,
        plan,
        job,
        isSuperseded: task.askedIn !== link.asked_in,
    };
}
/** Why a link is no longer good. */
export function gone({ state, recipient }, approval) {
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
export const SAID = {
    approve: 'approved',
    reject: 'rejected it',
    changes_requested: 'sent it back',
    cancel: 'cancelled it',
    expire: 'did not decide in time',
};
/** A time for people: `2026-03-04 17:30 UTC`. */
export function minutes(time) {
    return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
